package dev.recto.maven;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a compilation of content depends on, whether it is there or not.
 *
 * @param kind what about it matters
 * @param path where it is, from the module's folder and with {@code /} between names
 */
record Input(Kind kind, String path) {

  /** What about an input matters. */
  enum Kind {
    /** The bytes of a file. */
    FILE,
    /** The names and bytes of all files in a folder. */
    TREE,
    /** The names of all files in a folder. */
    NAMES
  }

  /** Reads an input as the processor writes it; a later processor may know more kinds. */
  static Optional<Input> parse(String text) {
    String[] parts = text.split(" ", 2);
    return Arrays.stream(Kind.values())
        .filter(kind -> parts.length == 2 && parts[0].equals(kind.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(kind -> new Input(kind, parts[1]));
  }

  Path in(Path module) {
    return module.resolve(path).normalize();
  }
}
