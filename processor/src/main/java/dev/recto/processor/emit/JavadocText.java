package dev.recto.processor.emit;

/**
 * Any text as the words of a Javadoc comment: it can neither end the comment nor mark anything up.
 */
public final class JavadocText {
  private static final int MAX_LENGTH = 200;

  private JavadocText() {}

  /**
   * The text on one line. Characters that mean something to Java, Javadoc or HTML become character
   * references; controls, format characters and lone surrogates become U+FFFD; long text is cut.
   */
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length() + 16);
    int at = 0;
    for (int count = 0; count < MAX_LENGTH && at < text.length(); count++) {
      int codePoint = text.codePointAt(at);
      append(words, codePoint);
      at += Character.charCount(codePoint);
    }
    return (at < text.length() ? words.append("...") : words).toString();
  }

  private static void append(StringBuilder words, int codePoint) {
    switch (codePoint) {
      case '&' -> words.append("&amp;");
      case '<' -> words.append("&lt;");
      case '>' -> words.append("&gt;");
      case '\\', '@', '{', '}', '*' -> words.append("&#").append(codePoint).append(';');
      case '\n', '\r', '\t' -> words.append(' ');
      default -> {
        if (codePoint < 0x80 && codePoint >= ' ' && codePoint != 0x7f) {
          words.append((char) codePoint);
        } else if (isUnfit(codePoint)) {
          words.append("&#xFFFD;");
        } else {
          words.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static boolean isUnfit(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
