package dev.recto.processor.keys;

import dev.recto.processor.type.Type;

/** A key with a fixed name and type. */
public interface TypedKey {

  /** The key as authors write it. */
  String key();

  /** What it takes. */
  Type type();
}
