package dev.recto.processor.keys;

import dev.recto.processor.syntax.Value;

/** Values as an author recognizes them in a message. */
final class Literals {
  private static final int MAX_LENGTH = 40;

  private Literals() {}

  static String of(Value value) {
    String text = value.asText().orElse(value instanceof Value.Array ? "[…]" : "{…}");
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
  }

  /** What to write for a value that was meant as text. */
  static String quoted(Value value) {
    boolean single = value.asText().isPresent() && value.asText().get().length() <= MAX_LENGTH;
    return single ? "`\"" + value.asText().get() + "\"`" : "a string in quotes";
  }
}
