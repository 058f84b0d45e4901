package dev.recto.processor.markdown;

/** Comments in raw HTML. */
final class Comments {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private Comments() {}

  /** Whether a piece of HTML has nothing to show: other HTML or text may follow a comment. */
  static boolean areAllOf(String html) {
    int at = 0;
    String rest = html.strip();
    while (rest.startsWith(OPENING, at)) {
      int close = rest.indexOf(CLOSING, at + 2);
      if (close < 0) {
        return false;
      }
      at = close + CLOSING.length();
      while (at < rest.length() && Character.isWhitespace(rest.charAt(at))) {
        at++;
      }
    }
    return at == rest.length();
  }
}
