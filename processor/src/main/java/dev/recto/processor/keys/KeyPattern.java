package dev.recto.processor.keys;

import java.util.List;

/**
 * A key path of an annotation: {@code extra.links}, or with {@code *} at its end {@code
 * extra.old_*}.
 *
 * @param path the path without the {@code *}
 * @param open whether anything may follow
 */
public record KeyPattern(String path, boolean open) {

  /** Reads patterns. */
  public static List<KeyPattern> all(List<String> patterns) {
    return patterns.stream().map(KeyPattern::of).toList();
  }

  /** Reads a pattern. */
  public static KeyPattern of(String pattern) {
    return pattern.endsWith("*")
        ? new KeyPattern(pattern.substring(0, pattern.length() - 1), true)
        : new KeyPattern(pattern, false);
  }

  /** Whether a key path is meant. */
  public boolean matches(String keyPath) {
    return open ? keyPath.startsWith(path) : keyPath.equals(path);
  }
}
