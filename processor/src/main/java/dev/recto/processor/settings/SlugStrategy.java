package dev.recto.processor.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How text becomes part of an address. */
public enum SlugStrategy {
  /** Lower-case ASCII letters, digits and hyphens only. */
  ON,
  /** Everything but what file systems refuse. */
  SAFE,
  /** The text as it is. */
  OFF;

  static final List<String> WORDS = Arrays.stream(values()).map(SlugStrategy::word).toList();

  static SlugStrategy of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
