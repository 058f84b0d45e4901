package dev.recto.processor.problem;

/** A mistake that an author can make: one record for each kind, without its place. */
public sealed interface Problem
    permits FileProblem,
        PageProblem,
        SectionProblem,
        CollectionProblem,
        LinkProblem,
        BodyProblem,
        ShortcodeProblem,
        SettingsProblem,
        SetupProblem {

  /**
   * The stable name that ends the message: the record's name in lower case with hyphens. The manual
   * has a page under the same name.
   */
  default String id() {
    return ProblemIds.of(getClass());
  }

  /**
   * One line, complete in itself: what is wrong, with the author's words in backticks, then after a
   * semicolon the cure or the second place. No full stop.
   */
  String message();

  /** How much it weighs unless an option says otherwise. */
  default Severity severity() {
    return Severity.ERROR;
  }
}
