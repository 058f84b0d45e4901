package dev.recto.processor.markdown;

/**
 * Finds a character again and again, further on each time, and looks at no part of a text twice.
 */
final class NextIndex {
  private final String text;
  private final char character;
  private int from;
  private int next = -1;

  NextIndex(String text, char character) {
    this.text = text;
    this.character = character;
  }

  /** Where the character is next, from an index on; the end of the text if it is nowhere. */
  int from(int index) {
    if (index > next || index < from) {
      int found = text.indexOf(character, index);
      next = found < 0 ? text.length() : found;
      from = index;
    }
    return next;
  }
}
