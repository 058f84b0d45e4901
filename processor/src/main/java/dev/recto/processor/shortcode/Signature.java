package dev.recto.processor.shortcode;

import dev.recto.processor.shortcode.Parameter.Implicit;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** A method that is meant as a shortcode and can't be one, so that its calls are not blamed. */
  public static Signature unsound(JavaType owner, String name) {
    return new Signature(owner, name, List.of(), false, List.of());
  }

  /** The parameters that arguments fill, in their order. */
  public List<Component> arguments() {
    return parameters.stream()
        .flatMap(parameter -> parameter.match(implicit -> Stream.empty(), Stream::of))
        .toList();
  }

  /** The parameters that no argument fills. */
  List<Implicit> implicit() {
    return parameters.stream()
        .flatMap(parameter -> parameter.match(Stream::of, explicit -> Stream.empty()))
        .toList();
  }

  /** The parameter that takes the body. */
  public Optional<Implicit> body() {
    return implicit().stream().filter(parameter -> parameter.given().isBody()).findFirst();
  }

  /** All that calls depend on, as text: it says nothing of where something is declared. */
  public String contract() {
    return owner
        + " "
        + name
        + " "
        + isSound
        + parameters.stream()
            .map(
                parameter ->
                    parameter.match(
                        implicit -> implicit.toString(),
                        component ->
                            component.name() + " " + component.presence() + " " + component.type()))
            .toList();
  }

  /** Whether what an argument says only depends on itself, today and tomorrow. */
  public boolean isLasting() {
    return arguments().stream().allMatch(argument -> Lasting.is(argument.type()));
  }
}
