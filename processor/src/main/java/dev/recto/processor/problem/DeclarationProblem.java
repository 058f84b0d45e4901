package dev.recto.processor.problem;

/** A method or class that is declared for shortcodes, and can be none. */
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
}
