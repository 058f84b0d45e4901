package dev.recto.processor.problem;

import java.util.List;

/** Sections, and what they do to their pages. */
public sealed interface SectionProblem extends Problem {

  /**
   * A section of a language that the site does not have, which Zola loses without a word.
   *
   * @param code the text at the place of the language
   * @param isDefault whether that is the default language
   */
  @Lowerable
  record IgnoredSection(String code, boolean isDefault) implements SectionProblem {
    @Override
    public String what() {
      return "the section is ignored, as `%s` is %s"
          .formatted(code, isDefault ? "the default language" : "not a language of this site");
    }

    @Override
    public String cure() {
      return isDefault ? "rename it to `_index.md`" : "rename it, or add the language";
    }
  }

  /**
   * An {@code index.md} where only a section can be.
   *
   * @param root whether that is the content root
   * @param index its name
   */
  record MisplacedIndex(boolean root, String index) implements SectionProblem {
    @Override
    public String what() {
      return root
          ? "`%s` can't be in the content root".formatted(index)
          : "`%s` and `_%s` are in one folder".formatted(index, index);
    }

    @Override
    public String cure() {
      return root ? "name it `_%s`".formatted(index) : "keep one of them";
    }
  }

  /**
   * A page without what its section is ordered by, which Zola drops.
   *
   * @param section the content path of the section
   * @param sortBy its order
   * @param keys the keys of which one would do
   */
  @Lowerable
  record MissingSortKey(String section, String sortBy, List<String> keys)
      implements SectionProblem {
    @Override
    public String what() {
      return "`%s` sorts its pages by `%s`, which this page lacks".formatted(section, sortBy);
    }

    @Override
    public String cure() {
      return "add `%s`".formatted(String.join("` or `", keys));
    }
  }

  /**
   * A page in a folder without a section, so that no list has it.
   *
   * @param section the content path that the section would have
   */
  @Lowerable
  record OrphanPage(String section) implements SectionProblem {
    @Override
    public String what() {
      return "no section lists this page";
    }

    @Override
    public String cure() {
      return "add `%s`".formatted(section);
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
  @Lowerable
  record EqualWeight(long weight, Place first) implements SectionProblem {
    @Override
    public String what() {
      return "another section of the same parent has the weight %s".formatted(weight);
    }

    @Override
    public String cure() {
      return "change one, first defined at %s".formatted(first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
