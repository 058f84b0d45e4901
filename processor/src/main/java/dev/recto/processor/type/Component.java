package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name its name
 * @param source what fills it
 * @param key its key as authors write it, or as its name suggests
 * @param path the keys of the tables that it is in, those around the record left out, and its own;
 *     empty if any key will do that becomes its name
 * @param type its type, without an {@code Optional} around it
 * @param presence what it is where its key is missing
 * @param fallback what it is then, if the declaration says so
 * @param rules how its values of all entries go together
 * @param declared where it is declared, by the author
 */
public record Component(
    String name,
    Source source,
    String key,
    List<String> path,
    Type type,
    Presence presence,
    Optional<Value> fallback,
    List<Rule> rules,
    Optional<Declaration> declared) {

  /** A component of a generated record. */
  public static Component inferred(
      String name, String key, List<String> path, Type type, Presence presence) {
    return new Component(
        name, Source.KEY, key, path, type, presence, Optional.empty(), List.of(), Optional.empty());
  }

  /** The component of a generated record that is the page. */
  public static Component page(String name) {
    return new Component(
        name,
        Source.PAGE,
        name,
        List.of(),
        Special.PAGE,
        Presence.REQUIRED,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same component with other rules. */
  public Component withRules(List<Rule> others) {
    return new Component(name, source, key, path, type, presence, fallback, others, declared);
  }

  /** The same component without its key, which another one takes. */
  public Component withoutKey() {
    return unfilled(name, List.of());
  }

  /** The same component, which takes anything since nothing can fill it. */
  Component unfilled(String otherKey, List<String> otherPath) {
    return new Component(
        name,
        Source.KEY,
        otherKey,
        otherPath,
        Special.NOTHING,
        Presence.EMPTY,
        Optional.empty(),
        List.of(),
        declared);
  }

  /** Its key with those of the tables that it is in, joined by dots: {@code extra.guest}. */
  public String keyPath() {
    return path.isEmpty() ? key : String.join(".", path);
  }

  /** Whether a key fills it. */
  public boolean isKey() {
    return source == Source.KEY;
  }

  /** Whether its key may be missing. */
  public boolean mayBeMissing() {
    return presence != Presence.REQUIRED;
  }

  /** Where it is declared, in words: {@code Episode.java:9}. */
  public Optional<String> declaredAt() {
    return declared.map(Declaration::words);
  }
}
