package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;

/** What a key path is to the record. */
enum KeyRole {
  /** A key like others. */
  FREE,
  /** The table of a page whose keys are components of the record. */
  EXTRA,
  /** A built-in key that only steers the site, and is no component. */
  STEERING,
  /** A table whose keys are data: named in {@code maps}. */
  MAP,
  /** Named in {@code ignore}. */
  IGNORED;

  /** The role of a key at the top of a page. */
  static KeyRole ofPage(String key) {
    if (key.equals(BuiltInKey.EXTRA.key())) {
      return EXTRA;
    }
    return BuiltInKey.of(key).filter(BuiltInKey::steers).isPresent() ? STEERING : FREE;
  }

  /** Whether its keys can be those of a record. */
  boolean canBeTable() {
    return this == FREE || this == EXTRA;
  }
}
