package dev.recto.processor.jsonschema;

import dev.recto.processor.type.Constraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a value must be. A keyword that is there already is said once more in {@code allOf}. */
final class Schema implements Constraint.Keywords {
  /** The type of null. */
  static final String NULL = "null";

  /** Keywords that refuse null whatever {@code type} says. */
  private static final Set<String> REFUSING = Set.of("$ref", "anyOf", "const", "enum", "oneOf");

  private final List<String> types;
  private final Map<String, Json> keywords = new LinkedHashMap<>();
  private final List<Schema> others = new ArrayList<>();

  private Schema(List<String> types) {
    this.types = types;
  }

  /** Values of some types of JSON; of none for any. */
  static Schema of(String... types) {
    return new Schema(List.of(types));
  }

  /** What at least one of several schemas says. */
  static Schema anyOf(Schema... schemas) {
    return of().with("anyOf", items(List.of(schemas)));
  }

  /** What exactly one of several schemas says. */
  static Schema oneOf(Schema... schemas) {
    return of().with("oneOf", items(List.of(schemas)));
  }

  private static Json items(List<Schema> schemas) {
    return new Json.Items(schemas.stream().<Json>map(Schema::toJson).toList());
  }

  /**
   * One of some words, which editors propose, or another text that is as good.
   *
   * @param others a regular expression for those
   */
  static Schema word(Collection<String> words, String others) {
    Schema proposed =
        words.size() == 1
            ? of().with("const", new Json.Text(words.iterator().next()))
            : of().with("enum", Json.texts(words));
    return anyOf(proposed, of("string").with("pattern", new Json.Text(others)));
  }

  /** A table that has a key. */
  static Schema hasKey(String key) {
    return of().with("required", Json.texts(List.of(key)));
  }

  /** A table that has a key that a regular expression matches. */
  static Schema hasKeyLike(String regex) {
    Schema different = not(of().with("pattern", new Json.Text(regex)));
    return not(of().with("propertyNames", different.toJson()));
  }

  /** What another schema refuses. */
  static Schema not(Schema schema) {
    return of().with("not", schema.toJson());
  }

  /** Says more. */
  Schema with(String keyword, Json value) {
    Json known = keywords.putIfAbsent(keyword, value);
    if (known != null && !known.equals(value)) {
      others.add(of().with(keyword, value));
    }
    return this;
  }

  /** Says what the value of a key must be, if it is there. */
  Schema withProperty(String key, Schema schema) {
    return with("properties", new Json.Members(Map.of(key, schema.toJson())));
  }

  /** Says what another schema says too. */
  Schema and(Schema other) {
    if (!implies(other)) {
      others.add(other);
    }
    return this;
  }

  private boolean implies(Schema other) {
    return (other.types.isEmpty() || other.types.equals(types))
        && keywords.entrySet().containsAll(other.keywords.entrySet())
        && others.containsAll(other.others);
  }

  /** The same, or null. */
  Schema orNull() {
    if (keywords.keySet().stream().anyMatch(REFUSING::contains)) {
      return anyOf(this, of(NULL));
    }
    List<String> all = new ArrayList<>(types);
    if (!types.isEmpty()) {
      all.add(NULL);
    }
    Schema schema = new Schema(all);
    schema.keywords.putAll(keywords);
    others.forEach(other -> schema.others.add(other.orNull()));
    return schema;
  }

  @Override
  public void text(String keyword, String value) {
    with(keyword, new Json.Text(value));
  }

  @Override
  public void number(String keyword, BigDecimal value) {
    with(keyword, new Json.Numeric(value));
  }

  @Override
  public void bool(String keyword, boolean value) {
    with(keyword, new Json.Bool(value));
  }

  /** As it is written. */
  Json.Members toJson() {
    Map<String, Json> members = new LinkedHashMap<>();
    if (types.size() == 1) {
      members.put("type", new Json.Text(types.get(0)));
    } else if (!types.isEmpty()) {
      members.put("type", Json.texts(types));
    }
    members.putAll(keywords);
    if (!others.isEmpty()) {
      members.put("allOf", items(others));
    }
    return new Json.Members(members);
  }
}
