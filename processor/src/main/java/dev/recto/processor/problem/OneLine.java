package dev.recto.processor.problem;

/** Authors' words made fit for one line of a terminal. */
public final class OneLine {
  private static final int MAX_LENGTH = 400;

  private OneLine() {}

  /** Control and format characters, line ends and lone surrogates as escapes; long text cut. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().limit(MAX_LENGTH).forEach(c -> append(line, c));
    return text.codePointCount(0, text.length()) > MAX_LENGTH
        ? line.append('…').toString()
        : line.toString();
  }

  /** Whether a UTF-16 unit may go to a terminal as it is. */
  public static boolean isPlain(char c) {
    return Character.isSurrogate(c) || isShown(c);
  }

  private static void append(StringBuilder line, int codePoint) {
    if (isShown(codePoint)) {
      line.appendCodePoint(codePoint);
    } else {
      line.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    }
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
