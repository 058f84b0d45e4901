package dev.recto.processor.source;

/**
 * How many code points of a text come before an index, and the reverse, at the same cost wherever
 * it is in the text.
 */
final class CodePoints {
  private static final int STEP = 64;

  private final String text;
  private final int[] before;

  private CodePoints(String text, int[] before) {
    this.text = text;
    this.before = before;
  }

  /** Counts the code points of a text once. */
  static CodePoints of(String text) {
    boolean pairs = false;
    int[] before = new int[text.length() / STEP + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        before[i / STEP] = count;
      }
      boolean second = isSecond(text, i);
      pairs |= second;
      count += second ? 0 : 1;
    }
    if (text.length() % STEP == 0) {
      before[text.length() / STEP] = count;
    }
    return new CodePoints(text, pairs ? before : new int[0]);
  }

  /** How many begin before an index in UTF-16 units. */
  int before(int index) {
    if (before.length == 0) {
      return index;
    }
    int count = before[index / STEP];
    for (int i = index / STEP * STEP; i < index; i++) {
      count += isSecond(text, i) ? 0 : 1;
    }
    return count;
  }

  /** The index in UTF-16 units of the code point before which there are so many. */
  int indexOf(int count) {
    if (before.length == 0) {
      return Math.min(count, text.length());
    }
    int from = 0;
    int to = before.length - 1;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (before[middle] <= count) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    int index = from * STEP;
    for (int seen = before[from]; index < text.length(); index++) {
      if (!isSecond(text, index) && seen++ == count) {
        break;
      }
    }
    return index;
  }

  private static boolean isSecond(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && index > 0
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
