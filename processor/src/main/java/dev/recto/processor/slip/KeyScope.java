package dev.recto.processor.slip;

import dev.recto.processor.keys.KeyPattern;
import java.util.List;

/**
 * Pages whose keys become one record, so that they are compared with each other.
 *
 * @param from their folder, with a slash at its end; empty for the whole tree
 * @param ignore key paths that are left out of the record, and not looked at
 * @param maps key paths whose keys are data
 */
public record KeyScope(String from, List<KeyPattern> ignore, List<KeyPattern> maps) {

  boolean ignores(String path) {
    return ignore.stream().anyMatch(pattern -> pattern.matches(path));
  }

  boolean isMap(String path) {
    return maps.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
