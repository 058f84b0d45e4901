package dev.recto.processor.emit;

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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** Writes the JSON Schema (draft 2020-12) of a collection's front matter, for editors. */
final class JsonSchemaEmitter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String EXTRA = "extra.";

  /**
   * Each table of front matter, of which the reader bounds the depth, is two objects of a schema.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final JsonGenerator json;

  private JsonSchemaEmitter(JsonGenerator json) {
    this.json = json;
  }

  static void emit(CollectionModel model, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", DIALECT);
      json.writeStringProperty("title", model.spec().record());
      new JsonSchemaEmitter(json).frontMatter(model.record().fields());
      json.writeEndObject();
    }
  }

  private void frontMatter(List<Field> fields) {
    List<Field> top = fields.stream().filter(field -> !field.path().startsWith(EXTRA)).toList();
    List<Field> extra = fields.stream().filter(field -> field.path().startsWith(EXTRA)).toList();
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    top.forEach(this::property);
    if (!extra.isEmpty()) {
      json.writeObjectPropertyStart("extra");
      table(extra);
      json.writeEndObject();
    }
    json.writeEndObject();
    required(top);
  }

  private void table(List<Field> fields) {
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    fields.forEach(this::property);
    json.writeEndObject();
    required(fields);
  }

  private void property(Field field) {
    json.writeObjectPropertyStart(field.key());
    type(field.type());
    json.writeEndObject();
  }

  private void required(List<Field> fields) {
    json.writeArrayPropertyStart("required");
    fields.stream()
        .filter(f -> !f.optional() && !(f.type() instanceof ListOf || f.type() instanceof MapOf))
        .forEach(field -> json.writeString(field.key()));
    json.writeEndArray();
  }

  private void type(FieldType type) {
    if (type instanceof Scalar scalar) {
      scalar(scalar.kind());
    } else if (type instanceof ListOf list) {
      json.writeStringProperty("type", "array");
      json.writeObjectPropertyStart("items");
      type(list.element());
      json.writeEndObject();
    } else if (type instanceof MapOf map) {
      json.writeStringProperty("type", "object");
      json.writeObjectPropertyStart("additionalProperties");
      type(map.value());
      json.writeEndObject();
    } else if (type instanceof Nested nested) {
      table(nested.shape().fields());
    }
  }

  private void scalar(Kind kind) {
    switch (kind) {
      case INTEGER -> json.writeStringProperty("type", "integer");
      case DECIMAL -> json.writeStringProperty("type", "number");
      case BOOLEAN -> json.writeStringProperty("type", "boolean");
      default -> json.writeStringProperty("type", "string");
    }
    switch (kind) {
      case DATE -> json.writeStringProperty("format", "date");
      case TIME -> json.writeStringProperty("format", "time");
      case OFFSET_DATE_TIME -> json.writeStringProperty("format", "date-time");
      default -> {}
    }
  }
}
