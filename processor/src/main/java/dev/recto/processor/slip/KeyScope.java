package dev.recto.processor.slip;

import dev.recto.processor.keys.KeyPattern;
import java.util.List;
import java.util.Optional;

/**
 * Pages whose keys become one record, so that they are compared with each other.
 *
 * @param from their folder, with a slash at its end; empty for the whole tree
 * @param ignore key paths that are left out of the record, and not looked at
 * @param maps key paths whose keys are data
 * @param declared the keys of their record, if an author declares it, so that any other is a
 *     mistake however often it occurs
 */
public record KeyScope(
    String from, List<KeyPattern> ignore, List<KeyPattern> maps, Optional<DeclaredKeys> declared) {

  /** The keys of a declared record. */
  public interface DeclaredKeys {
    /** Whether a component takes a key. */
    boolean take(String key);

    /** The key that was probably meant by one that no component takes. */
    Optional<String> nearest(String key);
  }

  boolean ignores(String path) {
    return ignore.stream().anyMatch(pattern -> pattern.matches(path));
  }

  boolean isMap(String path) {
    return maps.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
