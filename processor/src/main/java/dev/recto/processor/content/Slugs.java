package dev.recto.processor.content;

import dev.recto.processor.settings.SlugStrategy;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made fit for an address. */
public final class Slugs {
  private static final Pattern TRAILING = Pattern.compile("[ .]+$");
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"/\\\\|?*]");

  private Slugs() {}

  /** The text by a strategy. */
  public static String slug(SlugStrategy strategy, String text) {
    return switch (strategy) {
      case ON -> slugify(text);
      case SAFE -> UNSAFE.matcher(TRAILING.matcher(text).replaceAll("")).replaceAll("");
      case OFF -> text;
    };
  }

  /** The id of a heading by a strategy. */
  public static String anchor(SlugStrategy strategy, String text) {
    return strategy == SlugStrategy.ON ? slugify(text) : text.replaceAll("[ \\t\\n\\f\\r]", "_");
  }

  /**
   * Lower-case ASCII letters and digits, every run of other characters one {@code -}, none at
   * either end; non-ASCII letters as their closest ASCII spelling. Empty if nothing is left.
   */
  public static String slugify(String text) {
    String ascii = ascii(text);
    StringBuilder slug = new StringBuilder(ascii.length());
    boolean pending = false;
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (isLetterOrDigit(c)) {
        if (pending && slug.length() > 0) {
          slug.append('-');
        }
        slug.append(c);
        pending = false;
      } else {
        pending = true;
      }
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  /** The closest ASCII spelling; a character that has none becomes a space. */
  public static String ascii(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) < 0x80) {
      end++;
    }
    if (end == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length() * 2).append(text, 0, end);
    text.codePoints().skip(end).forEach(c -> append(ascii, c));
    return ascii.toString();
  }

  private static void append(StringBuilder ascii, int codePoint) {
    if (codePoint < 0x80) {
      ascii.append((char) codePoint);
    } else {
      Spellings.of(codePoint).chars().forEach(c -> ascii.append(c < 0x80 ? (char) c : ' '));
    }
  }

  static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
