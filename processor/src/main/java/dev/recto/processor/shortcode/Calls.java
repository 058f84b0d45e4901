package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Problem;
import java.util.List;

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
   * @param at where
   * @param problem what
   */
  public record Flaw(int at, Problem problem) {}

  /**
   * Text that only looks like a call, which is as it should be in code.
   *
   * @param at where it begins
   * @param flaw why it is not a call, at the place that shows it
   */
  public record Lookalike(int at, Flaw flaw) {}
}
