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
 * @param path the key and those of the tables around it, joined by dots: {@code extra.guest}; of a
 *     declared component only if it says so
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
    Optional<String> path,
    Type type,
    Presence presence,
    Optional<Value> fallback,
    List<Rule> rules,
    Optional<Declaration> declared) {

  /** A component of a generated record. */
  public static Component inferred(
      String name, String key, String path, Type type, Presence presence) {
    return new Component(
        name,
        Source.KEY,
        key,
        Optional.of(path),
        type,
        presence,
        Optional.empty(),
        List.of(),
        Optional.empty());
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
