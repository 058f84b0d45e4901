package dev.recto.processor.jsonschema;

import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Declaration;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Type;
import java.util.List;
import java.util.Optional;

/** The schemas of the tables that become records. */
final class TableSchemas {
  private final List<KeyPattern> ignored;
  private final Definitions definitions;
  private final EntryNames entries;

  /**
   * Schemas for one collection.
   *
   * @param definitions gets the schemas that can occur several times
   * @param entries what references can name
   */
  TableSchemas(CollectionSpec spec, Definitions definitions, EntryNames entries) {
    this.ignored = KeyPattern.all(spec.ignore());
    this.definitions = definitions;
    this.entries = entries;
  }

  /** The table of a record at a key path. */
  TableSchema of(Shape shape, String path) {
    TableSchema table = new TableSchema();
    shape.components().stream()
        .filter(Component::isKey)
        .forEach(component -> add(component, table, path));
    if (shape.rest().isPresent()) {
      table.open();
    }
    openIgnored(table, path);
    return table;
  }

  private void add(Component component, TableSchema table, String path) {
    if (component.path().isEmpty()) {
      named(component, value(component, path), table);
      if (!component.mayBeMissing()) {
        table.require(has(component));
      }
    } else {
      at(component.path(), component, value(component, path), table);
    }
  }

  /** A component that is filled by a key with its name, in any spelling. */
  static void named(Component component, Schema schema, TableSchema table) {
    table.property(component.key(), schema);
    Spellings.ofKey(component).ifPresent(regex -> table.pattern(regex, schema));
  }

  /** A table that has a key of a component, in any spelling. */
  static Schema has(Component component) {
    Schema proposed = Schema.hasKey(component.key());
    return Spellings.ofKey(component)
        .map(regex -> Schema.anyOf(proposed, Schema.hasKeyLike(regex)))
        .orElse(proposed);
  }

  /** A component that is filled by the key at a path. Tables on the way can have other keys. */
  static void at(List<String> path, Component component, Schema schema, TableSchema table) {
    TableSchema holder = table;
    for (String key : path.subList(0, path.size() - 1)) {
      holder = holder.table(key);
      holder.open();
    }
    String key = path.get(path.size() - 1);
    holder.property(key, schema);
    if (!component.mayBeMissing()) {
      holder.require(key);
    }
  }

  /** What the value of a component must be, whether or not it has one. */
  Schema value(Component component, String path) {
    return value(component, path, component.mayBeMissing());
  }

  /**
   * What the value of a component must be.
   *
   * @param orNull whether it can be null, as if it were missing
   */
  Schema value(Component component, String path, boolean orNull) {
    Schema schema = type(component, path);
    return described(component, orNull ? schema.orNull() : schema);
  }

  /** What the values of the type of a component must be. */
  Schema type(Component component, String path) {
    String inner = path.isEmpty() ? component.key() : path + "." + component.key();
    return type(component.type(), inner);
  }

  /** What the values of a type must be that are at a key path. */
  Schema type(Type type, String path) {
    return new TypeSchemas(this, definitions, entries, path).of(type);
  }

  /** A schema with what editors show of a component. */
  static Schema described(Component component, Schema schema) {
    component
        .declared()
        .map(Declaration::description)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> schema.text("description", words));
    Optional<Json> fallback =
        component.fallback().flatMap(value -> DefaultValues.of(component.type(), value));
    fallback.ifPresent(value -> schema.with("default", value));
    return schema;
  }

  /** Keys that the record leaves out can hold anything. */
  void openIgnored(TableSchema table, String path) {
    for (KeyPattern pattern : ignored) {
      int dot = pattern.path().lastIndexOf('.');
      String key = pattern.path().substring(dot + 1);
      boolean isHere = pattern.path().substring(0, Math.max(0, dot)).equals(path);
      if (isHere && pattern.open()) {
        table.pattern("^" + Spellings.quoted(key), Schema.of());
      } else if (isHere && !table.has(key)) {
        table.property(key, Schema.of());
      }
    }
  }
}
