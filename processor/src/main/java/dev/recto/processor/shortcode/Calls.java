package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a text holds of calls.
 *
 * @param calls the calls, those in the bodies of others left out
 * @param escapes what is to vanish so that an escaped call is shown
 * @param flaws what is wrong with them
 * @param lookalikes what only looks like a call
 */
public record Calls(
    List<Call> calls, List<Escape> escapes, List<Flaw> flaws, List<Lookalike> lookalikes) {
  /** None. */
  public static final Calls NONE = new Calls(List.of(), List.of(), List.of(), List.of());

  /**
   * Characters that are to vanish.
   *
   * @param at where they are
   * @param length how many there are
   */
  public record Escape(int at, int length) {}

  /**
   * A mistake at its place.
   *
   * @param from where what is wrong begins
   * @param to where it ends
   * @param problem what
   */
  public record Flaw(int from, int to, Problem problem) {
    /** A mistake of which only the first character is known. */
    public Flaw(int at, Problem problem) {
      this(at, at, problem);
    }
  }

  /**
   * Text that only looks like a call, which is as it should be in code.
   *
   * @param from where it begins
   * @param to where it ends
   * @param words the beginning of it
   * @param near what it could be a call of
   * @param isCall whether it has the parentheses of one
   * @param fault why it is not one; none if it is in another notation
   */
  public record Lookalike(
      int from, int to, String words, NearCall near, boolean isCall, Optional<Fault> fault) {}

  /**
   * Why something is not a call.
   *
   * @param from where what shows it begins
   * @param to where that ends
   * @param reason why
   * @param cure what to write there
   * @param unnamed whether it is a value without the name of its argument
   */
  public record Fault(int from, int to, String reason, String cure, boolean unnamed) {}
}
