package dev.recto.processor.problem;

/** A constraint of a declared record that nothing can be checked by. */
public sealed interface ConstraintProblem extends Problem {

  /**
   * A constraint that makes no sense where it is, or as it is.
   *
   * @param annotation its simple name
   * @param reason why it can't be checked
   * @param cure what to do
   */
  record InvalidConstraint(String annotation, String reason, String cure)
      implements ConstraintProblem {
    @Override
    public String what() {
      return "`@%s` can't be checked, because %s".formatted(annotation, reason);
    }
  }

  /**
   * A constraint that makes sense, but not to Recto.
   *
   * @param annotation its simple name
   * @param reason what is not supported
   * @param cure what to do
   */
  record UnsupportedConstraint(String annotation, String reason, String cure)
      implements ConstraintProblem {
    @Override
    public String what() {
      return "Recto can't check `@%s`, because %s".formatted(annotation, reason);
    }
  }
}
