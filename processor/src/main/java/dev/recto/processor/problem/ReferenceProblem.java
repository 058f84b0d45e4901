package dev.recto.processor.problem;

import java.util.Optional;

/** Markdown that was meant to be a link, an image or a footnote, but is text or nothing. */
public sealed interface ReferenceProblem extends Problem {

  /**
   * A link or image by reference, to a label that nothing defines.
   *
   * @param label the label
   * @param nearest a label that is defined
   */
  @Lowerable
  record UndefinedReference(String label, Optional<String> nearest) implements ReferenceProblem {
    @Override
    public String what() {
      return "nothing defines the reference `[%s]`".formatted(label);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest one is `[%s]`"::formatted)
          .orElseGet(
              () ->
                  "add a line `[%s]: ` with its target, or write `\\[` for text".formatted(label));
    }

    @Override
    public Optional<String> replacement() {
      return nearest;
    }
  }

  /**
   * A footnote that nothing defines.
   *
   * @param label its label
   * @param nearest a label that is defined
   */
  @Lowerable
  record UndefinedFootnote(String label, Optional<String> nearest) implements ReferenceProblem {
    @Override
    public String what() {
      return "nothing defines the footnote `[^%s]`".formatted(label);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest one is `[^%s]`"::formatted)
          .orElseGet(
              () -> "add a line `[^%s]: ` with its text, or write `\\[` for text".formatted(label));
    }

    @Override
    public Optional<String> replacement() {
      return nearest.map("[^%s]"::formatted);
    }
  }

  /**
   * A footnote that nothing refers to, so that it is not shown.
   *
   * @param label its label
   */
  @Lowerable
  record UnusedFootnote(String label) implements ReferenceProblem {
    @Override
    public String what() {
      return "nothing refers to the footnote `[^%s]`, so it is not shown".formatted(label);
    }

    @Override
    public String cure() {
      return "write `[^%s]` where it belongs, or remove it".formatted(label);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A footnote that is defined twice; only the first text is shown.
   *
   * @param label its label
   * @param first where it is defined first
   */
  @Lowerable
  record DuplicateFootnote(String label, Place first) implements ReferenceProblem {
    @Override
    public String what() {
      return "the footnote `[^%s]` is defined already, so this one is not shown".formatted(label);
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

  /** Why a link is text. */
  enum Flaw {
    /** A space ends the target. */
    SPACE_IN_TARGET(
        "a space ends the target `%s`", "write `%%20` for a space, or put the title in quotes"),
    /** There is a space before the parenthesis. */
    SPACE_BEFORE_TARGET(
        "a space comes before the parenthesis with the target `%s`", "remove the space"),
    /** The parenthesis is never closed. */
    UNCLOSED_TARGET("the parenthesis before `%s` is never closed", "add `)` after it");

    private final String what;
    private final String cure;

    Flaw(String what, String cure) {
      this.what = what;
      this.cure = cure;
    }
  }

  /**
   * A link or image whose parenthesis is not right, so that it is text.
   *
   * @param target the target
   * @param flaw what is not right
   */
  @Lowerable
  record MalformedLink(String target, Flaw flaw) implements ReferenceProblem {
    @Override
    public String what() {
      return flaw.what.formatted(target) + ", so this is text";
    }

    @Override
    public String cure() {
      return flaw.cure.formatted();
    }

    @Override
    public Optional<String> replacement() {
      return switch (flaw) {
        case SPACE_IN_TARGET ->
            target.indexOf('"') < 0 ? Optional.of(target.replace(" ", "%20")) : Optional.empty();
        case SPACE_BEFORE_TARGET -> Optional.of("");
        case UNCLOSED_TARGET -> Optional.of(target + ")");
      };
    }
  }

  /**
   * A link as in wikis.
   *
   * @param written what is written
   * @param markdown the link to write, if its page is known
   */
  @Lowerable
  record WikiLink(String written, Optional<String> markdown) implements ReferenceProblem {
    @Override
    public String what() {
      return "`%s` is text: Markdown has no links of this kind".formatted(written);
    }

    @Override
    public String cure() {
      return markdown
          .map("write `%s`"::formatted)
          .orElse("write `[text](@/…)` with the path of a page's file");
    }

    @Override
    public Optional<String> replacement() {
      return markdown;
    }
  }
}
