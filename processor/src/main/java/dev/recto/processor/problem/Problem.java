package dev.recto.processor.problem;

import java.util.Optional;

/** A mistake that an author can make: one record for each kind, without its place. */
public sealed interface Problem
    permits FileProblem,
        PageProblem,
        KeyProblem,
        ValueProblem,
        ConstraintProblem,
        RuleProblem,
        AddressProblem,
        TermProblem,
        SectionProblem,
        CollectionProblem,
        DataProblem,
        LinkProblem,
        ReferenceProblem,
        BodyProblem,
        ShortcodeProblem,
        DeclarationProblem,
        SettingsProblem,
        SetupProblem,
        AnnotationProblem {

  /**
   * The stable name that ends the message: the record's name in lower case with hyphens. The manual
   * has a page under the same name.
   */
  default String id() {
    return ProblemIds.of(getClass());
  }

  /** What is wrong, as a statement on one line without a full stop; authors' words in backticks. */
  String what();

  /** What to do about it, or the second place that belongs to it; likewise. */
  String cure();

  /** The text to write in the place of what is wrong, where that is certain. */
  default Optional<String> replacement() {
    return Optional.empty();
  }

  /** Its severity unless an option says otherwise. */
  default Severity severity() {
    return Severity.ERROR;
  }
}
