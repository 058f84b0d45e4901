package dev.recto.processor.problem;

import java.util.List;

/** Sections, and what they do to their pages. */
public sealed interface SectionProblem extends Problem {

  /**
   * A section of a language that the site does not have, which Zola loses without a word.
   *
   * @param code what stands where the language belongs
   * @param isDefault whether that is the default language
   */
  record IgnoredSection(String code, boolean isDefault) implements SectionProblem {
    @Override
    public String message() {
      return isDefault
          ? "the section is ignored, as `%s` is the default language; rename it to `_index.md`"
              .formatted(code)
          : "the section is ignored, as `%s` is no language of this site; rename it, or add the language"
              .formatted(code);
    }
  }

  /**
   * An {@code index.md} where only a section can stand.
   *
   * @param root whether that is the content root
   * @param index its name
   */
  record MisplacedIndex(boolean root, String index) implements SectionProblem {
    @Override
    public String message() {
      return root
          ? "`%s` can't stand in the content root; name it `_%s`".formatted(index, index)
          : "`%s` and `_%s` stand in one folder; keep one of them".formatted(index, index);
    }
  }

  /**
   * A page without what its section is ordered by, which Zola drops.
   *
   * @param section the content path of the section
   * @param sortBy its order
   * @param keys the keys of which one would do
   */
  record MissingSortKey(String section, String sortBy, List<String> keys)
      implements SectionProblem {
    @Override
    public String message() {
      return "`%s` sorts its pages by `%s`, which this page lacks; add `%s`"
          .formatted(section, sortBy, String.join("` or `", keys));
    }
  }

  /**
   * A page in a folder without a section, so that no list has it.
   *
   * @param section the content path that the section would have
   */
  record OrphanPage(String section) implements SectionProblem {
    @Override
    public String message() {
      return "no section lists this page; add `%s`".formatted(section);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * Two sections of one parent with the same weight, whose order Zola leaves open.
   *
   * @param weight the weight
   * @param first where it is given first
   */
  record EqualWeight(long weight, Place first) implements SectionProblem {
    @Override
    public String message() {
      return "the weight %d is that of another section beside it; change one, first defined at %s"
          .formatted(weight, first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
