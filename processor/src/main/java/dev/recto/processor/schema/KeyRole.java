package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;

/** What a key path is to the content model or to the annotation. */
enum KeyRole {
  /** A key of the author's own. */
  FREE,
  /** The table of a page whose keys are components of the record. */
  EXTRA,
  /** A built-in key that only steers the site, and is no component. */
  STEERING,
  /** A built-in date, which may be given with or without time and zone. */
  DATE,
  /** A built-in list of strings, or a taxonomy. */
  STRINGS,
  /** A table whose keys are data: named in {@code maps}. */
  MAP,
  /** Named in {@code ignore}. */
  IGNORED;

  /** The role of a key at the top of a page. */
  static KeyRole ofPage(String key) {
    return BuiltInKey.of(key).map(KeyRole::of).orElse(FREE);
  }

  /** Whether its keys can be those of a record. */
  boolean canBeTable() {
    return this == FREE || this == EXTRA;
  }

  private static KeyRole of(BuiltInKey key) {
    if (key == BuiltInKey.EXTRA) {
      return EXTRA;
    }
    if (key.steers()) {
      return STEERING;
    }
    return switch (key.type()) {
      case DATE -> DATE;
      case STRINGS -> STRINGS;
      default -> FREE;
    };
  }
}
