package dev.recto.processor.compiler;

import java.nio.file.Path;

/**
 * Something on disk that the result of a compilation depends on, whether it is there or not. A
 * build tool that watches all inputs knows when to compile again.
 *
 * @param kind what about it matters
 * @param path where it is
 */
public record Input(Kind kind, Path path) {

  /** What about an input matters. */
  public enum Kind {
    /** The bytes of a file. */
    FILE,
    /** The names and bytes of all files in a folder. */
    TREE,
    /** The names of all files in a folder. */
    NAMES
  }
}
