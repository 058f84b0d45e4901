package dev.recto.processor.settings;

import dev.recto.AnchorLinks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of {@code insert_anchor_links}. */
public final class AnchorLinkWords {
  /** All of them. */
  public static final List<String> WORDS =
      Arrays.stream(AnchorLinks.values()).map(AnchorLinkWords::word).toList();

  private AnchorLinkWords() {}

  /** What one of the words means. */
  public static AnchorLinks of(String word) {
    return AnchorLinks.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String word(AnchorLinks links) {
    return links.name().toLowerCase(Locale.ROOT);
  }
}
