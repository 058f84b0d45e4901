package dev.recto.processor.syntax;

/** Finds the strings of TOML that go over several lines; reads on from line to line. */
final class TomlTexts {
  private final String text;
  private int index;

  TomlTexts(String text, int from) {
    this.text = text;
    this.index = from;
  }

  /**
   * Whether a line is inside such a string, so that it says nothing of its own.
   *
   * @param line the index of its first character, not before that of an earlier question
   */
  boolean contain(int line) {
    while (index < line) {
      if (text.charAt(index) == '#') {
        index = Lines.end(text, index);
      } else if (TomlStrings.opens(text, index)) {
        boolean multiline = TomlStrings.quotes(text, index).length() == 3;
        int end = TomlStrings.end(text, index);
        index = end >= 0 ? end : multiline ? text.length() + 1 : Lines.end(text, index);
      } else {
        index++;
      }
    }
    return index > line;
  }
}
