package dev.recto.processor.problem;

import java.util.Optional;

/** Terms of pages, and their taxonomies. */
public sealed interface TermProblem extends Problem {

  /**
   * A taxonomy term without text.
   *
   * @param subject the term, as messages name it
   */
  record EmptyTerm(String subject) implements TermProblem {
    @Override
    public String what() {
      return "%s is empty".formatted(subject);
    }

    @Override
    public String cure() {
      return "write some text or remove it";
    }
  }

  /**
   * A page of a taxonomy that its language does not have.
   *
   * @param name the taxonomy
   * @param lang the language
   * @param nearest a taxonomy that it resembles
   * @param replacement the same as the file's format writes it
   */
  @Lowerable
  record UnknownTaxonomy(
      String name, String lang, Optional<String> nearest, Optional<String> replacement)
      implements TermProblem {
    @Override
    public String what() {
      return "the taxonomy `%s` is not configured for `%s`".formatted(name, lang);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest one is `%s`"::formatted)
          .orElse("add it to `taxonomies` in the settings");
    }
  }

  /**
   * A term in another spelling than the one that it is shown in.
   *
   * @param term as written
   * @param shown the spelling that is shown
   * @param first the first place of that spelling
   */
  @Lowerable
  record MergedTerm(String term, String shown, Place first) implements TermProblem {
    @Override
    public String what() {
      return "the terms `%s` and `%s` are the same".formatted(shown, term);
    }

    @Override
    public String cure() {
      return "write one of them, first defined at %s".formatted(first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A page with {@code render = false} that terms list anyway.
   *
   * @param taxonomies how many taxonomies do
   */
  @Lowerable
  record UnrenderedTerm(int taxonomies) implements TermProblem {
    @Override
    public String what() {
      return "a page with `render = false` is listed by its terms (%s)"
          .formatted(taxonomies == 1 ? "1 taxonomy" : taxonomies + " taxonomies");
    }

    @Override
    public String cure() {
      return "remove `taxonomies` or render it";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A term that a page has twice in one taxonomy.
   *
   * @param term the term
   * @param first where it is first
   */
  @Lowerable
  record RepeatedTerm(String term, Place first) implements TermProblem {
    @Override
    public String what() {
      return "the term `%s` is given twice".formatted(term);
    }

    @Override
    public String cure() {
      return "first given at %s".formatted(first);
    }
  }
}
