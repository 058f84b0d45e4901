package dev.recto.processor.link;

import dev.recto.processor.problem.Problem;
import java.util.Optional;

/**
 * What became of a link.
 *
 * @param href what the HTML says; the target as written unless a rule has it otherwise
 * @param target the target; none if it is not known
 * @param problem what is wrong with it
 * @param missing what does not exist, if it is broken
 */
public record Resolved(
    String href,
    Optional<LinkTarget> target,
    Optional<Problem> problem,
    Optional<Missing> missing) {

  static Resolved of(String href, LinkTarget target) {
    return new Resolved(href, Optional.of(target), Optional.empty(), Optional.empty());
  }

  static Resolved wrong(String href, Problem problem) {
    return new Resolved(href, Optional.empty(), Optional.of(problem), Optional.empty());
  }

  static Resolved missing(String href, Missing missing) {
    return new Resolved(href, Optional.empty(), Optional.empty(), Optional.of(missing));
  }

  Resolved with(Problem also) {
    return new Resolved(href, target, Optional.of(also), missing);
  }

  /** The same with another text in the HTML. */
  Resolved as(String otherHref) {
    return new Resolved(otherHref, target, problem, missing);
  }
}
