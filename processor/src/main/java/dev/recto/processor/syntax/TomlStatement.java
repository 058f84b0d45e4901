package dev.recto.processor.syntax;

/**
 * A header or a key with its value, well formed or not.
 *
 * @param from the index of its first character that is not white space
 * @param to the index after its last line, without the line end
 * @param equals the index of the {@code =} after its key, or -1 if it has none
 * @param unclosed the index of a quote or bracket in it that is never closed, or -1
 */
record TomlStatement(int from, int to, int equals, int unclosed) {
  /** The index that stands for nothing found. */
  static final int NONE = -1;

  /** Whether this opens a table. */
  boolean isHeader(String text) {
    return text.charAt(from) == '[';
  }
}
