package dev.recto.processor.shortcode;

import dev.recto.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * A method that is a shortcode.
 *
 * @param owner its class
 * @param name its name
 * @param parameters its parameters
 * @param isSound whether it can be called; what is wrong with it was reported
 * @param warnings what a compiler would warn of at a call, as {@code @SuppressWarnings} names it
 */
public record Signature(
    JavaType owner,
    String name,
    List<Parameter> parameters,
    boolean isSound,
    List<String> warnings) {

  /**
   * A parameter.
   *
   * @param name its name
   * @param type what it takes
   * @param optional whether it is an {@code Optional}
   */
  public record Parameter(String name, ParameterType type, boolean optional) {
    /** Whether an argument says what it is. */
    public boolean isArgument() {
      return !(type instanceof ParameterType.Given);
    }

    boolean isBody() {
      return type == ParameterType.Given.BODY || type == ParameterType.Given.RAW_BODY;
    }
  }

  /** A method that is meant as a shortcode and can't be one, so that its calls are not blamed. */
  public static Signature unsound(JavaType owner, String name) {
    return new Signature(owner, name, List.of(), false, List.of());
  }

  /** The parameter that takes the body. */
  public Optional<Parameter> body() {
    return parameters.stream().filter(Parameter::isBody).findFirst();
  }

  /** Whether an argument names an entry of a collection. */
  public boolean refersToEntries() {
    return parameters.stream().anyMatch(parameter -> refersToEntries(parameter.type()));
  }

  private static boolean refersToEntries(ParameterType type) {
    return type instanceof ParameterType.EntryOf
        || type instanceof ParameterType.ListOf list && refersToEntries(list.element());
  }
}
