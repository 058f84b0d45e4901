package dev.recto.processor.testing;

import dev.recto.processor.shortcode.ParameterType;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.shortcode.Signature.Parameter;
import dev.recto.processor.type.JavaType;
import java.util.List;

/** Declarations of shortcodes, without any Java after them. */
public final class Shortcodes {
  private static final JavaType OWNER = new JavaType("site", List.of("Shortcodes"));

  private Shortcodes() {}

  /** A shortcode. */
  public static Signature shortcode(String name, Parameter... parameters) {
    return new Signature(OWNER, name, List.of(parameters), true, List.of());
  }

  /** A parameter that a call must give. */
  public static Parameter needed(String name, ParameterType type) {
    return new Parameter(name, type, false);
  }

  /** A parameter that a call may give. */
  public static Parameter optional(String name, ParameterType type) {
    return new Parameter(name, type, true);
  }
}
