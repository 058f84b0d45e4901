package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** Turns of phrase that several messages share. */
public final class Words {
  private static final int MAX_NAMES = 8;
  private static final int MAX_CHOICES = 20;

  private Words() {}

  /** {@code 1 page}, {@code 3 pages}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code an integer}, {@code a string}. */
  public static String article(String noun) {
    return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** {@code `a`, `b` and `c`}; of very many names only the first ones. */
  static String list(List<String> names) {
    int shown = Math.min(names.size(), MAX_NAMES);
    String last =
        shown < names.size() ? (names.size() - shown) + " more" : "`" + names.get(--shown) + "`";
    return shown == 0 ? last : "`" + String.join("`, `", names.subList(0, shown)) + "` and " + last;
  }

  /** {@code `a`, `b`, `c`}; of very many words only the first ones. */
  static String choices(List<String> words) {
    int shown = Math.min(words.size(), MAX_CHOICES);
    return "`"
        + String.join("`, `", words.subList(0, shown))
        + "`"
        + (shown < words.size() ? " and " + (words.size() - shown) + " more" : "");
  }

  /** A cure and where the rule comes from, each of which may be missing. */
  static String cure(String cure, Optional<String> declaredAt) {
    String declared = declaredAt.map("declared at "::concat).orElse("");
    return cure.isEmpty() || declared.isEmpty() ? cure + declared : cure + "; " + declared;
  }
}
