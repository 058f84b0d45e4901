package dev.recto.processor.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types that a compilation generates, beside those that exist. Names that only differ in letter
 * case are the same: their class files may be.
 */
public final class GeneratedNames {
  /** The types of {@code java.lang} that generated code names. */
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "Boolean",
          "Double",
          "IllegalArgumentException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Record",
          "String",
          "SuppressWarnings");

  private final Map<String, String> existing;
  private final Set<String> generated = new HashSet<>();

  /** No generated types yet, beside these existing ones, by qualified name. */
  public GeneratedNames(Set<String> existing) {
    this.existing =
        existing.stream()
            .collect(
                Collectors.toMap(GeneratedNames::lower, Function.identity(), (one, two) -> one));
  }

  /** The simple names whose types hide those of the language, where they exist in a package. */
  public static Set<String> ofTheLanguage() {
    return OF_THE_LANGUAGE;
  }

  /** The existing type that a generated one of this name would meet. */
  public Optional<String> existing(String qualifiedName) {
    return Optional.ofNullable(existing.get(lower(qualifiedName)));
  }

  /** Takes a name for a generated type; false if another one has it. */
  public boolean take(String qualifiedName) {
    return generated.add(lower(qualifiedName));
  }

  /** Whether a type of a package hides one of {@code java.lang} that generated code names. */
  public boolean hideTheLanguage(String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return OF_THE_LANGUAGE.stream()
        .map(name -> lower(prefix + name))
        .anyMatch(name -> existing.containsKey(name) || generated.contains(name));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
