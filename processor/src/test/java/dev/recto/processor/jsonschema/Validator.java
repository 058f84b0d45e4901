package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recto.processor.syntax.Value;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A validator of JSON Schema that knows nothing of Recto. */
final class Validator {
  private final Schema schema;

  /** A validator by the text of a schema, which must be one itself. */
  Validator(String schema) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema ofSchemas =
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), ofSchemas.validate(schema, InputFormat.JSON));
    this.schema = registry.getSchema(schema);
  }

  /** What is wrong with some JSON; formats count, as in most editors. */
  List<String> errors(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** What is wrong with a value, as editors read it: dates are text. */
  List<String> errors(Value value) {
    return errors(json(value));
  }

  private static String json(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Value value) {
    if (value instanceof Value.Table table) {
      json.writeStartObject();
      table
          .members()
          .forEach(
              (key, member) -> {
                json.writeName(key);
                write(json, member.value());
              });
      json.writeEndObject();
    } else if (value instanceof Value.Array array) {
      json.writeStartArray();
      array.elements().forEach(element -> write(json, element));
      json.writeEndArray();
    } else if (value instanceof Value.Int number) {
      json.writeNumber(number.number());
    } else if (value instanceof Value.Decimal number) {
      json.writeNumber(number.number());
    } else if (value instanceof Value.Bool bool) {
      json.writeBoolean(bool.truth());
    } else if (value instanceof Value.DateTime time) {
      json.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.dateTime()));
    } else if (value instanceof Value.OffsetTime time) {
      json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.dateTime()));
    } else {
      json.writeString(value.asText().orElseThrow());
    }
  }
}
