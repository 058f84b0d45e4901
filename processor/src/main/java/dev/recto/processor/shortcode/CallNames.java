package dev.recto.processor.shortcode;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of shortcodes or arguments as authors write them. A Java name such as {@code guestName} is
 * written {@code guest_name}, or as it is.
 */
final class CallNames {
  private final Map<String, String> javaByWritten = new LinkedHashMap<>();
  private final List<String> written;

  /** The names of these Java names, in their order. */
  CallNames(List<String> javaNames) {
    this.written = javaNames.stream().map(CallNames::written).toList();
    for (String java : javaNames) {
      javaByWritten.putIfAbsent(java, java);
      javaByWritten.putIfAbsent(written(java), java);
    }
  }

  /** The Java name that an author means; capital letters count. */
  Optional<String> java(String name) {
    String exact = javaByWritten.get(name);
    if (exact != null || !name.equals(name.toLowerCase(Locale.ROOT))) {
      return Optional.ofNullable(exact);
    }
    return JavaNames.component(name).map(javaByWritten::get);
  }

  /** The name, as authors write it, that another was probably meant to be. */
  Optional<String> nearest(String name) {
    return Nearest.of(name, written);
  }

  /** All names, as authors write them. */
  List<String> all() {
    return written;
  }

  /** How authors write a Java name. */
  static String written(String java) {
    StringBuilder name = new StringBuilder(java.length() + 4);
    for (int i = 0; i < java.length(); i++) {
      char c = java.charAt(i);
      boolean word =
          Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(java.charAt(i - 1));
      name.append(word && java.charAt(i - 1) != '_' ? "_" : "").append(Character.toLowerCase(c));
    }
    return name.toString();
  }
}
