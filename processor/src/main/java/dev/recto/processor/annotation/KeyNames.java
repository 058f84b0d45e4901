package dev.recto.processor.annotation;

import java.util.Locale;

/** The keys that components have by their names. */
final class KeyNames {
  private KeyNames() {}

  /** {@code guestName} as {@code guest_name}; what only keeps a name from a keyword is left out. */
  static String of(String component) {
    String name = component.replaceAll("^_(?=[0-9])|(?<=.)_+$", "");
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
