package dev.recto.processor.jsonschema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the keys of a table must be. Keys that it does not know are refused unless it is opened. */
final class TableSchema {
  private final Map<String, Json> properties = new LinkedHashMap<>();
  private final Map<String, Json> patterns = new LinkedHashMap<>();
  private final TreeSet<String> required = new TreeSet<>();
  private final List<Json> conditions = new ArrayList<>();
  private final Map<String, TableSchema> tables = new LinkedHashMap<>();
  private Json others = new Json.Bool(false);

  /** Knows a key. */
  void property(String key, Schema schema) {
    properties.put(key, schema.toJson());
  }

  /** Knows keys that match a regular expression. */
  void pattern(String regex, Schema schema) {
    patterns.put(regex, schema.toJson());
  }

  /** Needs a key. */
  void require(String key) {
    required.add(key);
  }

  /** Needs what a schema says. */
  void require(Schema condition) {
    conditions.add(condition.toJson());
  }

  /** Whether a key is known. */
  boolean has(String key) {
    return properties.containsKey(key) || tables.containsKey(key);
  }

  /** Takes other keys too. */
  void open() {
    others = new Json.Bool(true);
  }

  /** The table of a key. */
  TableSchema table(String key) {
    return tables.computeIfAbsent(key, added -> new TableSchema());
  }

  /** Whether a key must be there. */
  private boolean needsKeys() {
    return !required.isEmpty()
        || !conditions.isEmpty()
        || tables.values().stream().anyMatch(TableSchema::needsKeys);
  }

  /** As the schema of a value. */
  Schema toSchema() {
    Map<String, Json> all = new LinkedHashMap<>(properties);
    TreeSet<String> needed = new TreeSet<>(required);
    tables.forEach(
        (key, table) -> {
          boolean needs = table.needsKeys();
          all.put(key, (needs ? table.toSchema() : table.toSchema().orNull()).toJson());
          if (needs) {
            needed.add(key);
          }
        });
    Schema schema = Schema.of("object").with("properties", new Json.Members(all));
    if (!patterns.isEmpty()) {
      schema.with("patternProperties", new Json.Members(patterns));
    }
    schema.with("additionalProperties", others);
    if (!needed.isEmpty()) {
      schema.with("required", Json.texts(needed));
    }
    if (!conditions.isEmpty()) {
      schema.with("allOf", new Json.Items(List.copyOf(conditions)));
    }
    return schema;
  }
}
