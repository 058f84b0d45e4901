package dev.recto.processor.schema;

import dev.recto.processor.keys.KeyType;

/** What a key path is to the content model or to the annotation. */
enum KeyRole {
  /** A key of the author's own. */
  FREE,
  /** A built-in date, which may be given with or without time and zone. */
  DATE,
  /** A built-in list of strings, or a taxonomy. */
  STRINGS,
  /** A table whose keys are data: named in {@code maps}. */
  MAP,
  /** Named in {@code ignore}. */
  IGNORED;

  /** The role of a built-in key. */
  static KeyRole of(KeyType type) {
    return switch (type) {
      case DATE -> DATE;
      case STRINGS -> STRINGS;
      default -> FREE;
    };
  }
}
