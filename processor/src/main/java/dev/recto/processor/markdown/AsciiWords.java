package dev.recto.processor.markdown;

/**
 * The words by UAX 29 that have a letter or number, in texts of ASCII: as many as the library finds
 * there, in a fraction of the time.
 */
final class AsciiWords {
  private static final int SIZE = 128;

  /** The characters that words have, by class: 0 is for all others. */
  private static final String[] CLASSES = {
    "", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "0123456789", "_", ":", ".'", ",;"
  };

  /**
   * What comes after a character of each class: (o) nothing that goes on, (l) a letter, (n) a
   * number, (c) connectors alone, (w) connectors behind either, (m) a mark between letters,
   * perhaps, (d) a mark between numbers. A word begins with a capital.
   */
  private static final String STATES = "olncwmd";

  private static final String[] TRANSITIONS = {
    "oLNcooo", "olnwmmo", "olnwodd", "oLNcooo", "olnwooo", "olNcooo", "oLncooo"
  };

  /** A state, and a class too, has so many bits; one more says that a word begins. */
  private static final int BITS = 3;

  private static final int STATE = (1 << BITS) - 1;
  private static final byte[] CLASS = new byte[SIZE];
  private static final byte[] NEXT = new byte[1 << 2 * BITS];

  static {
    for (byte i = 0; i < CLASSES.length; i++) {
      for (char c : CLASSES[i].toCharArray()) {
        CLASS[c] = i;
      }
    }
    for (int state = 0; state < TRANSITIONS.length; state++) {
      for (int i = 0; i < CLASSES.length; i++) {
        char next = TRANSITIONS[state].charAt(i);
        int number = STATES.indexOf(Character.toLowerCase(next));
        int begins = Character.isUpperCase(next) ? 1 << BITS : 0;
        NEXT[state << BITS | i] = (byte) (begins | number);
      }
    }
  }

  private AsciiWords() {}

  /** The words in a piece of a text; {@code ~i} if the character at {@code i} is not of ASCII. */
  static int count(String text, int from, int to) {
    int count = 0;
    int state = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= SIZE) {
        return ~i;
      }
      int next = NEXT[state << BITS | CLASS[c]];
      count += next >> BITS;
      state = next & STATE;
    }
    return count;
  }
}
