package dev.recto.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of some names was probably meant. Slips are letters that are wrong, missing, superfluous or
 * swapped with their neighbor (optimal string alignment): one in a name, two from six letters on.
 * Letter case, {@code -} and {@code _} don't count.
 */
public final class Nearest {
  /** More slips than a name can have and still be near. */
  public static final int FAR = 3;

  /** From this length on, two slips are as likely as one in a shorter name. */
  private static final int TWO_SLIPS = 6;

  /** Two shorter names that differ at all are different names. */
  private static final int ONE_SLIP = 3;

  /** Nobody types longer names by hand. */
  private static final int MAX_LENGTH = 200;

  private Nearest() {}

  /** Whether one is probably a slip for the other. */
  public static boolean isNear(String a, String b) {
    return slips(a, b) < FAR;
  }

  /** The nearest of some names, the first of equally near ones; none if none is near. */
  public static Optional<String> of(String name, Collection<String> names) {
    return names.stream()
        .filter(other -> isNear(name, other))
        .min(
            Comparator.<String>comparingInt(other -> slips(name, other))
                .thenComparingInt(other -> distance(name, other, FAR))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many slips make one of the other; {@link #FAR} if they are the same or not near. */
  public static int slips(String a, String b) {
    if (a.equals(b) || Math.max(a.length(), b.length()) > MAX_LENGTH) {
      return FAR;
    }
    String one = plain(a);
    String other = plain(b);
    if (one.equals(other)) {
      return one.isEmpty() ? FAR : 0;
    }
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
    if (Math.abs(one.length() - other.length()) > allowed) {
      return FAR;
    }
    int slips = distance(one, other, allowed);
    boolean near = slips <= allowed && !withoutDigits(one).equals(withoutDigits(other));
    return near ? slips : FAR;
  }

  /** The distance of two texts, or something greater than the limit: only a band is looked at. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = IntStream.rangeClosed(0, b.length()).toArray();
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int substituted = above[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(above[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (to < b.length()) {
        row[to + 1] = limit + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static String withoutDigits(String name) {
    return name.chars()
        .filter(c -> !Character.isDigit(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
