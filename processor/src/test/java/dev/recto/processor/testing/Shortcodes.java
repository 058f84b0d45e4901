package dev.recto.processor.testing;

import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Parameter;
import dev.recto.processor.shortcode.Parameter.Implicit;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Reference.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Declarations of shortcodes, without any Java after them. */
public final class Shortcodes {
  private static final JavaType OWNER = new JavaType("site", List.of("Shortcodes"));

  private Shortcodes() {}

  /** A shortcode. */
  public static Signature shortcode(String name, Parameter... parameters) {
    return new Signature(OWNER, name, List.of(parameters), true, List.of());
  }

  /** A parameter that a call must give. */
  public static Parameter needed(String name, Type type) {
    return Parameter.argument(name, type, Presence.REQUIRED, Optional.empty());
  }

  /** A parameter that a call may give. */
  public static Parameter optional(String name, Type type) {
    return Parameter.argument(name, type, Presence.OPTIONAL, Optional.empty());
  }

  /** A parameter that no argument fills. */
  public static Parameter needed(String name, Given given) {
    return new Implicit(name, given, false);
  }

  /** A parameter that no argument fills, and that may be absent. */
  public static Parameter optional(String name, Given given) {
    return new Implicit(name, given, true);
  }

  /** An enum with these constants. */
  public static Type choice(String name, String... constants) {
    return new Choice(
        Optional.of(new JavaType("site", List.of(name))),
        Stream.of(constants)
            .map(
                constant ->
                    new Choice.Constant(
                        constant, constant.toLowerCase(Locale.ROOT).replace('_', '-')))
            .toList());
  }

  /** An entry of the first collection, whose entries are pages. */
  public static Type entry(String registry) {
    return new Reference(
        new JavaType("site", List.of("Entry")),
        List.of(new Target(0, new JavaType("site", List.of(registry)), true)),
        false);
  }
}
