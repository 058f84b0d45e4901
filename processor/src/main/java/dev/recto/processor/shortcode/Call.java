package dev.recto.processor.shortcode;

import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/**
 * A call of a shortcode as written.
 *
 * @param name the shortcode
 * @param nameAt where the name is
 * @param from where the call begins
 * @param to where it ends, its body and end included
 * @param arguments the arguments, as written
 * @param nth how many calls of this name have been opened in the text up to here
 * @param body the body, if it has one
 */
public record Call(
    String name,
    int nameAt,
    int from,
    int to,
    List<Argument> arguments,
    int nth,
    Optional<Body> body) {

  /**
   * An argument.
   *
   * @param name the name
   * @param at where the name is
   * @param value the value
   * @param comma whether a comma comes before it, or it is the first
   */
  public record Argument(String name, int at, Value value, boolean comma) {}

  /**
   * The text between a call and its end, without white space at both ends.
   *
   * @param from where it begins
   * @param to where it ends
   * @param calls the calls in it, those in their bodies left out
   */
  public record Body(int from, int to, List<Call> calls) {}
}
