package dev.recto.processor.content;

import java.util.Comparator;
import java.util.Locale;

/**
 * Text as people sort it: without regard to case and accents, digits by their number, punctuation
 * before letters and digits.
 */
public final class NaturalOrder implements Comparator<String> {
  /** The one instance. */
  public static final Comparator<String> INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    int natural = natural(folded(a), folded(b));
    return natural != 0 ? natural : CodePointOrder.INSTANCE.compare(a, b);
  }

  private static int natural(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = endOfNumber(a, i);
      int endB = endOfNumber(b, j);
      int order =
          endA > i && endB > j
              ? number(a, i, endA, b, j, endB)
              : character(a.charAt(i), b.charAt(j));
      if (order != 0) {
        return order;
      }
      i = Math.max(endA, i + 1);
      j = Math.max(endB, j + 1);
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int number(String a, int i, int endA, String b, int j, int endB) {
    int fromA = skipZeros(a, i, endA);
    int fromB = skipZeros(b, j, endB);
    int length = Integer.compare(endA - fromA, endB - fromB);
    return length != 0 ? length : a.substring(fromA, endA).compareTo(b.substring(fromB, endB));
  }

  private static int character(char a, char b) {
    int kind = Boolean.compare(Slugs.isLetterOrDigit(a), Slugs.isLetterOrDigit(b));
    return kind != 0 ? kind : Character.compare(a, b);
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int skipZeros(String text, int from, int end) {
    int index = from;
    while (index < end - 1 && text.charAt(index) == '0') {
      index++;
    }
    return index;
  }

  private static String folded(String text) {
    return Slugs.ascii(text).toLowerCase(Locale.ROOT);
  }
}
