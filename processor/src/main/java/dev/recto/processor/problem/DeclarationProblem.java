package dev.recto.processor.problem;

/** A method, class or record of the author's that can't be what it is declared for. */
public sealed interface DeclarationProblem extends Problem {

  /**
   * A method that can be no shortcode.
   *
   * @param method its name
   * @param reason why
   * @param cure what to do
   */
  record InvalidShortcode(String method, String reason, String cure) implements DeclarationProblem {
    @Override
    public String what() {
      return "`%s` can't be a shortcode, because %s".formatted(method, reason);
    }
  }

  /**
   * A class of shortcodes that has none.
   *
   * @param type the class
   */
  record NoShortcodes(String type) implements DeclarationProblem {
    @Override
    public String what() {
      return "`%s` has no method with `@Shortcode`".formatted(type);
    }

    @Override
    public String cure() {
      return "annotate one or remove the class";
    }
  }

  /**
   * A shortcode in a class that the site does not name.
   *
   * @param type the class
   */
  @Lowerable
  record UnlistedShortcode(String type) implements DeclarationProblem {
    @Override
    public String what() {
      return "no content can call this";
    }

    @Override
    public String cure() {
      return "name `%s` in `shortcodes` of `@ContentSite`".formatted(type);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A record, or something in it, that no content can fill.
   *
   * @param subject its name
   * @param reason why
   * @param cure what to do
   */
  record UnfillableType(String subject, String reason, String cure) implements DeclarationProblem {
    @Override
    public String what() {
      return "`%s` can't be filled, because %s".formatted(subject, reason);
    }
  }

  /**
   * A default that is not a value of its component.
   *
   * @param component the component
   * @param reason what is wrong with it
   * @param cure what to write
   */
  record InvalidDefault(String component, String reason, String cure)
      implements DeclarationProblem {
    @Override
    public String what() {
      return "the default of `%s` can't be used, because %s".formatted(component, reason);
    }
  }

  /**
   * An annotation that means nothing where it is.
   *
   * @param annotation its simple name
   * @param subject what it is on
   * @param reason why it means nothing
   * @param cure what to do
   */
  record MisplacedAnnotation(String annotation, String subject, String reason, String cure)
      implements DeclarationProblem {
    @Override
    public String what() {
      return "`@%s` can't apply to `%s`, because %s".formatted(annotation, subject, reason);
    }
  }

  /**
   * Two records of a sealed interface that the keys of a table can't tell apart.
   *
   * @param union the interface
   * @param one a record
   * @param other another one
   */
  record AmbiguousUnion(String union, String one, String other) implements DeclarationProblem {
    @Override
    public String what() {
      return "a table can be both `%s` and `%s` of `%s`".formatted(one, other, union);
    }

    @Override
    public String cure() {
      return "add `@Tag(\"kind\")` to `%s`, or give one of them a required key that the other lacks"
          .formatted(union);
    }
  }
}
