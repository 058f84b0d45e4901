package dev.recto.processor.syntax;

/** Finds the texts of TOML that go over several lines; reads on from line to line. */
final class TomlTexts {
  private final String text;
  private int index;

  TomlTexts(String text, int from) {
    this.text = text;
    this.index = from;
  }

  /**
   * Whether a line stands inside such a text, so that it says nothing of its own.
   *
   * @param line the index of its first character, not before that of an earlier question
   */
  boolean contain(int line) {
    while (index < line) {
      char c = text.charAt(index);
      if (c == '#') {
        index = endOfLine();
      } else if (c != '"' && c != '\'') {
        index++;
      } else {
        String quotes = String.valueOf(c).repeat(3);
        index =
            text.startsWith(quotes, index)
                ? end(index + 3, quotes, text.length())
                : end(index + 1, String.valueOf(c), endOfLine());
      }
    }
    return index > line;
  }

  /** The index behind the closing quotes; behind the bound where there are none. */
  private int end(int from, String quotes, int bound) {
    boolean escapes = quotes.charAt(0) == '"';
    for (int i = from; i < bound; i++) {
      if (escapes && text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(quotes, i)) {
        return i + quotes.length();
      }
    }
    return bound + 1;
  }

  private int endOfLine() {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end;
  }
}
