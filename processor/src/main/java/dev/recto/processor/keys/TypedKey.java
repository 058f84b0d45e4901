package dev.recto.processor.keys;

import java.util.List;

/** A key with a fixed name and type. */
public interface TypedKey {

  /** The key as authors write it. */
  String key();

  /** What it takes. */
  KeyType type();

  /** The words that it takes, if its type is {@link KeyType#CHOICE}; else none. */
  default List<String> choices() {
    return List.of();
  }
}
