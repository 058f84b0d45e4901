package dev.recto.processor.jsonschema;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Schemas that others refer to, so that each is written once and can contain itself. */
final class Definitions {
  private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9_.]");

  private final Map<Object, String> names = new HashMap<>();
  private final TreeMap<String, Json> schemas = new TreeMap<>();

  /**
   * A reference to a schema.
   *
   * @param subject what it is the schema of
   * @param name what it is called, unless another one is
   * @param schema makes it, once
   */
  Schema of(Object subject, String name, Supplier<Schema> schema) {
    String known = names.get(subject);
    if (known == null) {
      known = free(NO_NAME.matcher(name).replaceAll("_"));
      names.put(subject, known);
      schemas.put(known, Json.ANYTHING);
      schemas.put(known, schema.get().toJson());
    }
    return Schema.of().with("$ref", new Json.Text("#/$defs/" + known));
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; schemas.containsKey(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** All of them, by name. */
  Map<String, Json> all() {
    return schemas;
  }
}
