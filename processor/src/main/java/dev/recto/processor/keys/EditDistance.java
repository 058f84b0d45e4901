package dev.recto.processor.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How near two names are: insertions, deletions and substitutions of characters (Levenshtein). */
public final class EditDistance {
  private static final int NEAR = 2;

  private EditDistance() {}

  /** Whether one is probably a slip for the other. */
  public static boolean isNear(String a, String b) {
    if (a.equals(b)) {
      return false;
    }
    if (lower(a).equals(lower(b))) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return Math.abs(a.length() - b.length()) <= NEAR && of(a, b) <= Math.min(NEAR, shorter - 1);
  }

  /** The nearest of some names, the first of equally near ones; none if none is near. */
  public static Optional<String> nearest(String name, Collection<String> names) {
    return names.stream()
        .filter(other -> isNear(name, other))
        .min(
            Comparator.<String>comparingInt(other -> of(lower(name), lower(other)))
                .thenComparing(n -> n));
  }

  /** The number of insertions, deletions and substitutions that make one of the other. */
  public static int of(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
