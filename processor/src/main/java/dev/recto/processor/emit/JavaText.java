package dev.recto.processor.emit;

/** Any text as Java source of ASCII characters only. */
public final class JavaText {
  private JavaText() {}

  /** A string literal whose value is exactly this text, lone surrogates included (JLS 3.10.5). */
  public static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            appendEscape(literal, c);
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** A finished source file with every other character as a Unicode escape (JLS 3.3). */
  static String ascii(String source) {
    int plain = 0;
    while (plain < source.length() && source.charAt(plain) < 0x80) {
      plain++;
    }
    if (plain == source.length()) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length() + 64).append(source, 0, plain);
    for (int i = plain; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        appendEscape(ascii, c);
      }
    }
    return ascii.toString();
  }

  private static void appendEscape(StringBuilder text, char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
