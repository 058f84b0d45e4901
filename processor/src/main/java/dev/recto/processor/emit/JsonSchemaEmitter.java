package dev.recto.processor.emit;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.keys.KeyType;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private final Set<Shape> recursive;

  private JsonSchemaEmitter(JsonGenerator json, CollectionModel model) {
    this.json = json;
    this.model = model;
    this.ignored = KeyPattern.all(model.spec().ignore());
    this.recursive =
        Shapes.below(model.record()).stream()
            .filter(JsonSchemaEmitter::containsItself)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static void emit(CollectionModel model, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", DIALECT);
      json.writeStringProperty("title", model.spec().record());
      JsonSchemaEmitter schema = new JsonSchemaEmitter(json, model);
      schema.frontMatter(keys(model.record()));
      schema.definitions();
      json.writeEndObject();
    }
  }

  private void frontMatter(List<Component> fields) {
    List<Component> own = fields.stream().filter(field -> isOwn(field, "")).toList();
    List<Component> extra = fields.stream().filter(field -> isOwn(field, EXTRA)).toList();
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
    own.forEach(field -> property(field, ""));
    ignoredKeys("");
    json.writeEndObject();
    closed("");
    required(fields.stream().filter(field -> !path(field).contains(".")).toList());
  }

  /** Whether a component is of this table and no built-in key. */
  private static boolean isOwn(Component field, String table) {
    return table.isEmpty()
        ? !path(field).contains(".") && BuiltInKey.of(field.key()).isEmpty()
        : path(field).startsWith(table + ".");
  }

  private void builtIn(KeyType type) {
    switch (type) {
      case STRING, CHOICE -> kind("string", true);
      case NAME -> {
        kind("string", true);
        json.writeStringProperty("pattern", "\\S");
      }
      case DATE -> {
        kind("string", true);
        json.writeStringProperty("pattern", "^\\d{4}-\\d{2}-\\d{2}");
      }
      case BOOL -> kind("boolean", true);
      case UINT -> {
        kind("integer", true);
        json.writeNumberProperty("minimum", 0);
      }
      case STRINGS -> strings();
      case TERMS -> {
        kind("object", true);
        json.writeObjectPropertyStart("additionalProperties");
        strings();
        json.writeEndObject();
      }
      case TABLES -> kind("array", true);
      case TABLE -> kind("object", true);
      case ANY -> {}
    }
  }

  /** The type of a value; where a key may be absent, null is as if it were. */
  private void kind(String type, boolean mayBeAbsent) {
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
    kind("array", true);
    json.writeObjectPropertyStart("items");
    json.writeStringProperty("type", "string");
    json.writeEndObject();
  }

  private void table(List<Component> fields, String path, boolean mayBeAbsent) {
    kind("object", mayBeAbsent);
    json.writeObjectPropertyStart("properties");
    fields.forEach(field -> property(field, path));
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

  private void property(Component field, String table) {
    String path = table.isEmpty() ? field.key() : table + "." + field.key();
    json.writeObjectPropertyStart(field.key());
    type(field.type(), path, field.mayBeMissing());
    json.writeEndObject();
  }

  private void required(List<Component> fields) {
    json.writeArrayPropertyStart("required");
    fields.stream()
        .filter(f -> !f.mayBeMissing())
        .filter(field -> path(field).contains(".") || isWritten(field.key()))
        .forEach(field -> json.writeString(field.key()));
    json.writeEndArray();
  }

  /** Whether all pages have a key in their front matter; a date may be in the file name. */
  private boolean isWritten(String key) {
    return !key.equals(BuiltInKey.DATE.key())
        || model.entries().stream()
            .allMatch(entry -> entry.row().written().members().containsKey(key));
  }

  private static boolean containsItself(Shape shape) {
    return !shape.isGenerated()
        && shape.components().stream()
            .flatMap(component -> Shapes.in(component.type()).stream())
            .anyMatch(inner -> Shapes.below(inner).contains(shape));
  }

  /** The records that contain themselves, which are referred to by their names. */
  private void definitions() {
    if (!recursive.isEmpty()) {
      json.writeObjectPropertyStart("$defs");
      for (Shape shape : recursive) {
        json.writeObjectPropertyStart(nameOf(shape));
        table(keys(shape), "#/$defs/" + nameOf(shape), false);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  private static String nameOf(Shape shape) {
    return shape.java().packageName() + "." + String.join(".", shape.java().names());
  }

  private void refer(Shape shape, boolean mayBeAbsent) {
    if (mayBeAbsent) {
      json.writeArrayPropertyStart("anyOf");
      json.writeStartObject();
      json.writeStringProperty("type", "null");
      json.writeEndObject();
      json.writeStartObject();
      refer(shape, false);
      json.writeEndObject();
      json.writeEndArray();
    } else {
      json.writeStringProperty("$ref", "#/$defs/" + nameOf(shape));
    }
  }

  private static List<Component> keys(Shape shape) {
    return shape.components().stream().filter(Component::isKey).toList();
  }

  private static String path(Component component) {
    return component.keyPath();
  }

  private void type(Type type, String path, boolean mayBeAbsent) {
    type.match(new Writer(path, mayBeAbsent));
  }

  /** Writes the schema of a value. */
  private final class Writer implements Type.Cases<JsonGenerator> {
    private final String path;
    private final boolean mayBeAbsent;

    Writer(String path, boolean mayBeAbsent) {
      this.path = path;
      this.mayBeAbsent = mayBeAbsent;
    }

    @Override
    public JsonGenerator scalar(Scalar scalar) {
      switch (scalar.stored()) {
        case INTEGER -> kind("integer", mayBeAbsent);
        case DECIMAL -> kind("number", mayBeAbsent);
        case BOOLEAN -> kind("boolean", mayBeAbsent);
        default -> kind("string", mayBeAbsent);
      }
      if (!scalar.format().isEmpty()) {
        json.writeStringProperty("format", scalar.format());
      }
      return json;
    }

    @Override
    public JsonGenerator special(Special special) {
      switch (special) {
        case PAGE, ASSET, HTML -> kind("string", mayBeAbsent);
        case TABLE -> kind("object", mayBeAbsent);
        case ANY, NOTHING -> {}
      }
      return json;
    }

    @Override
    public JsonGenerator choice(Choice choice) {
      kind("string", mayBeAbsent);
      return json;
    }

    @Override
    public JsonGenerator list(ListOf list) {
      kind("array", mayBeAbsent);
      json.writeObjectPropertyStart("items");
      type(list.element(), path, false);
      json.writeEndObject();
      return json;
    }

    @Override
    public JsonGenerator map(MapOf map) {
      kind("object", mayBeAbsent);
      json.writeObjectPropertyStart("additionalProperties");
      type(map.value(), path, false);
      json.writeEndObject();
      return json;
    }

    @Override
    public JsonGenerator nested(Nested nested) {
      if (recursive.contains(nested.shape())) {
        refer(nested.shape(), mayBeAbsent);
      } else {
        table(keys(nested.shape()), path, mayBeAbsent);
      }
      return json;
    }

    @Override
    public JsonGenerator union(Union union) {
      kind("object", mayBeAbsent);
      return json;
    }

    @Override
    public JsonGenerator wrapped(Wrapped wrapped) {
      return wrapped.inner().match(this);
    }

    @Override
    public JsonGenerator reference(Reference reference) {
      kind("string", mayBeAbsent);
      return json;
    }

    @Override
    public JsonGenerator constrained(Constrained constrained) {
      return constrained.type().match(this);
    }
  }
}
