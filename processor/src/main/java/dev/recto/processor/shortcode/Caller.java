package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.type.Context;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The body that calls are in.
 *
 * @param place whose body it is
 * @param context what its values are checked with
 * @param places places of offsets in the text
 * @param flaws where mistakes go that are not in a value
 */
public record Caller(
    CallPlace place, Context context, IntFunction<Place> places, List<Flaw> flaws) {

  void report(int from, int to, Problem problem) {
    flaws.add(new Flaw(from, to, problem));
  }
}
