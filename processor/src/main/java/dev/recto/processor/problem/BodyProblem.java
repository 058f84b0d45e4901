package dev.recto.processor.problem;

/** Markdown that says something else than its author means, or that the site forbids. */
public sealed interface BodyProblem extends Problem {

  /** HTML in Markdown, where that is denied. */
  record DeniedHtml() implements BodyProblem {
    @Override
    public String what() {
      return "`rawHtml = DENY` forbids raw HTML";
    }

    @Override
    public String cure() {
      return "write Markdown or use a shortcode";
    }
  }

  /**
   * A body that asks for more than one body should have.
   *
   * @param excess what there is too much of
   * @param cure what to do
   */
  record BodyLimit(String excess, String cure) implements BodyProblem {
    @Override
    public String what() {
      return excess;
    }
  }

  /**
   * An id that two headings of one body ask for.
   *
   * @param anchor the id
   * @param first where it is given first
   */
  @Lowerable
  record DuplicateAnchor(String anchor, Place first) implements BodyProblem {
    @Override
    public String what() {
      return "another heading has the id `%s` already".formatted(anchor);
    }

    @Override
    public String cure() {
      return "first defined at %s".formatted(first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * Words in the braces of a heading that are neither ids nor classes, and are not shown either.
   *
   * @param words the words
   */
  @Lowerable
  record LostAttribute(String words) implements BodyProblem {
    @Override
    public String what() {
      return "`%s` is lost, since braces at the end of a heading hold only `#id` and `.class`"
          .formatted(words);
    }

    @Override
    public String cure() {
      return "for braces that are text write `\\}`";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * The id of a heading with a space after its {@code #}.
   *
   * @param anchor the id
   */
  @Lowerable
  record SpacedHeadingId(String anchor) implements BodyProblem {
    @Override
    public String what() {
      return "a space after `#` leaves the heading without its id";
    }

    @Override
    public String cure() {
      return "write `#%s`".formatted(anchor);
    }
  }
}
