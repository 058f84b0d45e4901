package dev.recto.processor.names;

import dev.recto.processor.content.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Keys and slugs as Java names. Each rule is a function of the one name, so that no page ever
 * renames another; two names that meet are the caller's error.
 */
public final class JavaNames {
  /** Names that the methods of Object take from a record's components (JLS 8.10.1), and ours. */
  private static final Set<String> TAKEN =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "page");

  /**
   * Types that generated records name; one of their own of that name would hide them (JLS 6.4.1).
   */
  private static final Set<String> NAMED_BY_RECORDS =
      Set.of(
          "Boolean",
          "Double",
          "Entries",
          "Generated",
          "List",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Long",
          "Map",
          "Object",
          "Objects",
          "OffsetDateTime",
          "Optional",
          "Override",
          "Page",
          "Record",
          "RectoGenerated",
          "String");

  /** Keywords only in some places (JLS 3.9), which names may not be in others. */
  private static final Set<String> CONTEXTUAL =
      Set.of(
          "exports",
          "module",
          "open",
          "opens",
          "permits",
          "provides",
          "record",
          "requires",
          "sealed",
          "to",
          "transitive",
          "uses",
          "var",
          "when",
          "with",
          "yield");

  /** Types have files of their names, which end at 255 bytes on most systems. */
  private static final int MAX_TYPE = 100;

  /** All names of a record's components have to fit into one string (JVMS 4.4.7). */
  private static final int MAX_COMPONENT = 200;

  private JavaNames() {}

  /** {@code guest-name} as {@code guestName}; none where no letter or digit is left. */
  public static Optional<String> component(String key) {
    return words(key)
        .map(
            words -> {
              StringBuilder name = new StringBuilder(lower(words.get(0)));
              words.stream().skip(1).map(JavaNames::capitalized).forEach(name::append);
              return shortened(safe(name.toString()), key, MAX_COMPONENT);
            });
  }

  /** {@code guest-name} as {@code GuestName}. */
  public static Optional<String> type(String key) {
    return words(key)
        .map(
            words -> {
              StringBuilder name = new StringBuilder();
              words.stream().map(JavaNames::capitalized).forEach(name::append);
              return shortened(unhiding(startingWithLetter(name.toString())), key, MAX_TYPE);
            });
  }

  /** The name of the elements of a list: {@code links} as {@code Link}. */
  public static Optional<String> elementType(String key) {
    return type(key).map(JavaNames::singular).map(JavaNames::unhiding);
  }

  /** A name without its final s, unless that leaves nothing or it ends in two of them. */
  public static String singular(String name) {
    boolean plural = name.length() > 1 && name.endsWith("s") && !name.endsWith("ss");
    return plural ? name.substring(0, name.length() - 1) : name;
  }

  /** {@code s01e04-arroyo} as {@code S01E04_ARROYO}; none where no letter or digit is left. */
  public static Optional<String> constant(String text) {
    return words(text)
        .map(words -> startingWithLetter(String.join("_", words).toUpperCase(Locale.ROOT)));
  }

  /** Eight hexadecimal digits that depend on the text only. */
  public static String checksum(String text) {
    return String.format(Locale.ROOT, "%08x", text.hashCode());
  }

  /** Whether a type may be called so. */
  public static boolean isTypeName(String name) {
    return SourceVersion.isIdentifier(name)
        && SourceVersion.isName(name, SourceVersion.latest())
        && !CONTEXTUAL.contains(name)
        && name.chars().allMatch(c -> c < 0x80 && c != '$');
  }

  private static Optional<List<String>> words(String text) {
    String ascii = Slugs.ascii(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= ascii.length(); i++) {
      char c = i < ascii.length() ? ascii.charAt(i) : ' ';
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static String shortened(String name, String key, int most) {
    return name.length() <= most ? name : name.substring(0, most - 9) + "_" + checksum(key);
  }

  private static String lower(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? word.toLowerCase(Locale.ROOT)
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** A name with its first letter in upper case. */
  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String safe(String name) {
    boolean taken =
        TAKEN.contains(name)
            || CONTEXTUAL.contains(name)
            || SourceVersion.isKeyword(name, SourceVersion.latest());
    return startingWithLetter(taken ? name + "_" : name);
  }

  private static String unhiding(String typeName) {
    return NAMED_BY_RECORDS.contains(typeName) ? typeName + "_" : typeName;
  }

  private static String startingWithLetter(String name) {
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }
}
