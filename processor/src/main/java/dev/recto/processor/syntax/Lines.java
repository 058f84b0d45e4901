package dev.recto.processor.syntax;

/** The lines of a text, by the index of any character in them. */
final class Lines {
  private Lines() {}

  /** The index of the line end, or of the end of the text. */
  static int end(String text, int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end;
  }

  /** The index after the line end. */
  static int next(String text, int index) {
    return Math.min(end(text, index) + 1, text.length());
  }

  /** The index of the first character that is not a space or tab. */
  static int skipSpaces(String text, int index) {
    int at = index;
    while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The text with spaces for a piece of it; all lines stay where they are. */
  static String blanked(String text, int from, int to) {
    String blank = text.substring(from, to).replaceAll("[^\n]", " ");
    return text.substring(0, from) + blank + text.substring(to);
  }
}
