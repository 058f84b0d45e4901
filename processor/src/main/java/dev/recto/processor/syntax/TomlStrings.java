package dev.recto.processor.syntax;

/** Where strings of TOML end, by their quotes alone. */
final class TomlStrings {
  private static final int TRIPLE = 3;

  private TomlStrings() {}

  /** Whether a string begins here. */
  static boolean opens(String text, int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** The one or three quotes with which the string that begins here opens. */
  static String quotes(String text, int at) {
    String quote = text.substring(at, at + 1);
    return text.startsWith(quote.repeat(TRIPLE), at) ? quote.repeat(TRIPLE) : quote;
  }

  /**
   * The index after the closing quotes of the string that begins here, or -1 if it is never closed:
   * on its line, or anywhere after it if it may have several lines.
   */
  static int end(String text, int at) {
    String quotes = quotes(text, at);
    char quote = quotes.charAt(0);
    boolean multiline = quotes.length() == TRIPLE;
    for (int i = at + quotes.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && !multiline) {
        return -1;
      } else if (c == '\\' && quote == '"') {
        i += text.startsWith("\n", i + 1) && !multiline ? 0 : 1;
      } else if (c == quote && text.startsWith(quotes, i)) {
        return afterClosing(text, i, quotes);
      }
    }
    return -1;
  }

  /** Up to two quotes before the three that close it belong to a string of several lines. */
  private static int afterClosing(String text, int from, String quotes) {
    int at = from + quotes.length();
    int most = quotes.length() == TRIPLE ? at + 2 : at;
    while (at < most && text.startsWith(quotes.substring(0, 1), at)) {
      at++;
    }
    return at;
  }
}
