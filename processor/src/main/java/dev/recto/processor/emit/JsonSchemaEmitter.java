package dev.recto.processor.emit;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.keys.KeyType;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.FieldType;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.ListOf;
import dev.recto.processor.schema.FieldType.MapOf;
import dev.recto.processor.schema.FieldType.Nested;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.syntax.Value.Kind;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the JSON Schema (draft 2020-12) of a collection's front matter, for editors: the built-in
 * keys and those of the record; all others are refused.
 */
final class JsonSchemaEmitter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String EXTRA = BuiltInKey.EXTRA.key();

  /**
   * Each table of front matter, of which the reader bounds the depth, is two objects of a schema.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private static final Pattern NO_WORD = Pattern.compile("\\W");

  private final JsonGenerator json;
  private final CollectionModel model;
  private final List<KeyPattern> ignored;

  private JsonSchemaEmitter(JsonGenerator json, CollectionModel model) {
    this.json = json;
    this.model = model;
    this.ignored = KeyPattern.all(model.spec().ignore());
  }

  static void emit(CollectionModel model, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", DIALECT);
      json.writeStringProperty("title", model.spec().record());
      new JsonSchemaEmitter(json, model).frontMatter(model.record().fields());
      json.writeEndObject();
    }
  }

  private void frontMatter(List<Field> fields) {
    List<Field> own = fields.stream().filter(field -> isOwn(field, "")).toList();
    List<Field> extra = fields.stream().filter(field -> isOwn(field, EXTRA)).toList();
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    for (BuiltInKey key : BuiltInKey.values()) {
      json.writeObjectPropertyStart(key.key());
      if (key == BuiltInKey.EXTRA) {
        table(extra, EXTRA, true);
      } else {
        builtIn(key.type());
      }
      json.writeEndObject();
    }
    own.forEach(this::property);
    ignoredKeys("");
    json.writeEndObject();
    closed("");
    required(fields.stream().filter(field -> !field.path().contains(".")).toList());
  }

  /** Whether a component is of this table and no built-in key. */
  private static boolean isOwn(Field field, String table) {
    return table.isEmpty()
        ? !field.path().contains(".") && BuiltInKey.of(field.key()).isEmpty()
        : field.path().startsWith(table + ".");
  }

  private void builtIn(KeyType type) {
    switch (type) {
      case STRING, CHOICE -> type("string", true);
      case NAME -> {
        type("string", true);
        json.writeStringProperty("pattern", "\\S");
      }
      case DATE -> {
        type("string", true);
        json.writeStringProperty("pattern", "^\\d{4}-\\d{2}-\\d{2}");
      }
      case BOOL -> type("boolean", true);
      case UINT -> {
        type("integer", true);
        json.writeNumberProperty("minimum", 0);
      }
      case STRINGS -> strings();
      case TERMS -> {
        type("object", true);
        json.writeObjectPropertyStart("additionalProperties");
        strings();
        json.writeEndObject();
      }
      case TABLES -> type("array", true);
      case TABLE -> type("object", true);
      case ANY -> {}
    }
  }

  /** The type of a value; where a key may be absent, null is as if it were. */
  private void type(String type, boolean mayBeAbsent) {
    if (mayBeAbsent) {
      json.writeArrayPropertyStart("type");
      json.writeString(type);
      json.writeString("null");
      json.writeEndArray();
    } else {
      json.writeStringProperty("type", type);
    }
  }

  private void strings() {
    type("array", true);
    json.writeObjectPropertyStart("items");
    json.writeStringProperty("type", "string");
    json.writeEndObject();
  }

  private void table(List<Field> fields, String path, boolean mayBeAbsent) {
    type("object", mayBeAbsent);
    json.writeObjectPropertyStart("properties");
    fields.forEach(this::property);
    ignoredKeys(path);
    json.writeEndObject();
    closed(path);
    required(fields);
  }

  /** Keys that the record leaves out can hold anything. */
  private void ignoredKeys(String table) {
    for (KeyPattern pattern : ignored) {
      boolean known = table.isEmpty() && BuiltInKey.of(key(pattern)).isPresent();
      if (!pattern.open() && !known && table(pattern).equals(table)) {
        json.writeObjectPropertyStart(key(pattern));
        json.writeEndObject();
      }
    }
  }

  private void closed(String table) {
    List<KeyPattern> open =
        ignored.stream().filter(p -> p.open() && table(p).equals(table)).toList();
    if (!open.isEmpty()) {
      json.writeObjectPropertyStart("patternProperties");
      for (KeyPattern pattern : open) {
        json.writeObjectPropertyStart("^" + NO_WORD.matcher(key(pattern)).replaceAll("\\\\$0"));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeBooleanProperty("additionalProperties", false);
  }

  private static String table(KeyPattern pattern) {
    return pattern.path().substring(0, Math.max(0, pattern.path().lastIndexOf('.')));
  }

  private static String key(KeyPattern pattern) {
    return pattern.path().substring(pattern.path().lastIndexOf('.') + 1);
  }

  private void property(Field field) {
    json.writeObjectPropertyStart(field.key());
    type(field.type(), field.path(), field.optional() || field.type().canBeEmpty());
    json.writeEndObject();
  }

  private void required(List<Field> fields) {
    json.writeArrayPropertyStart("required");
    fields.stream()
        .filter(f -> !f.optional() && !f.type().canBeEmpty())
        .filter(field -> field.path().contains(".") || isWritten(field.key()))
        .forEach(field -> json.writeString(field.key()));
    json.writeEndArray();
  }

  /** Whether all pages have a key in their front matter; a date may be in the file name. */
  private boolean isWritten(String key) {
    return !key.equals(BuiltInKey.DATE.key())
        || model.entries().stream()
            .allMatch(entry -> entry.page().document().frontMatter().members().containsKey(key));
  }

  private void type(FieldType type, String path, boolean mayBeAbsent) {
    if (type instanceof Scalar scalar) {
      scalar(scalar.kind(), mayBeAbsent);
    } else if (type instanceof ListOf list) {
      type("array", mayBeAbsent);
      json.writeObjectPropertyStart("items");
      type(list.element(), path, false);
      json.writeEndObject();
    } else if (type instanceof MapOf map) {
      type("object", mayBeAbsent);
      json.writeObjectPropertyStart("additionalProperties");
      type(map.value(), path, false);
      json.writeEndObject();
    } else if (type instanceof Nested nested) {
      table(nested.shape().fields(), path, mayBeAbsent);
    }
  }

  private void scalar(Kind kind, boolean mayBeAbsent) {
    switch (kind) {
      case INTEGER -> type("integer", mayBeAbsent);
      case DECIMAL -> type("number", mayBeAbsent);
      case BOOLEAN -> type("boolean", mayBeAbsent);
      default -> type("string", mayBeAbsent);
    }
    switch (kind) {
      case DATE -> json.writeStringProperty("format", "date");
      case TIME -> json.writeStringProperty("format", "time");
      case OFFSET_DATE_TIME -> json.writeStringProperty("format", "date-time");
      default -> {}
    }
  }
}
