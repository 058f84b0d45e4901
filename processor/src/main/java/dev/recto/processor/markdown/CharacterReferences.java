package dev.recto.processor.markdown;

import java.util.BitSet;

/** Numeric character references in a text: the number of a code point, decimal or hexadecimal. */
final class CharacterReferences {
  private static final String OPENING = "&#";

  private CharacterReferences() {}

  /**
   * The code points that any of them could name, whether it ends in a semicolon and wherever it is.
   */
  static BitSet in(String text) {
    BitSet named = new BitSet();
    for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, at)) {
      at += OPENING.length();
      boolean hexadecimal = text.startsWith("x", at) || text.startsWith("X", at);
      at += hexadecimal ? 1 : 0;
      int radix = hexadecimal ? 16 : 10;
      int codePoint = 0;
      for (; at < text.length() && isDigit(text.charAt(at), radix); at++) {
        codePoint = Math.min(codePoint * radix + digit(text.charAt(at)), Character.MAX_CODE_POINT);
      }
      named.set(codePoint);
    }
    return named;
  }

  private static boolean isDigit(char c, int radix) {
    return c < 0x80 && Character.digit(c, radix) >= 0;
  }

  private static int digit(char c) {
    return Character.digit(c, 16);
  }
}
