package dev.recto.processor.jsonschema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A value of JSON. */
sealed interface Json {
  /** Anything, as a schema. */
  Members ANYTHING = new Members(Map.of());

  /** Writes it. */
  void write(JsonGenerator to);

  /** Some texts. */
  static Items texts(Collection<String> texts) {
    return new Items(texts.stream().<Json>map(Text::new).toList());
  }

  /** A text. */
  record Text(String text) implements Json {
    @Override
    public void write(JsonGenerator to) {
      to.writeString(text);
    }
  }

  /** A number. */
  record Numeric(BigDecimal number) implements Json {
    @Override
    public void write(JsonGenerator to) {
      to.writeNumber(number);
    }
  }

  /** A boolean. */
  record Bool(boolean truth) implements Json {
    @Override
    public void write(JsonGenerator to) {
      to.writeBoolean(truth);
    }
  }

  /** A list. */
  record Items(List<Json> all) implements Json {
    @Override
    public void write(JsonGenerator to) {
      to.writeStartArray();
      all.forEach(item -> item.write(to));
      to.writeEndArray();
    }
  }

  /** An object. */
  record Members(Map<String, Json> all) implements Json {
    @Override
    public void write(JsonGenerator to) {
      to.writeStartObject();
      all.forEach(
          (key, value) -> {
            to.writeName(key);
            value.write(to);
          });
      to.writeEndObject();
    }
  }
}
