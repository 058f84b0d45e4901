package dev.recto.processor.problem;

import java.util.Optional;

/** A value that does not go together with others of its collection or entry. */
public sealed interface RuleProblem extends Problem {

  /**
   * A value that only one entry can have.
   *
   * @param key the key
   * @param found the value as an author would recognize it
   * @param group the entries of which only one can have it, as the end of a sentence; empty for all
   * @param first the first entry that has it
   * @param declaredAt where the component is declared
   */
  @Lowerable
  record RepeatedValue(
      String key, String found, String group, Place first, Optional<String> declaredAt)
      implements RuleProblem {
    @Override
    public String what() {
      return "`%s` is `%s` twice%s".formatted(key, found, group);
    }

    @Override
    public String cure() {
      return Words.cure("first used at " + first, declaredAt);
    }
  }

  /**
   * A number after a gap.
   *
   * @param key the key
   * @param before the number before the gap; 0 if nothing is
   * @param found the number
   * @param group the entries that count together, as the end of a sentence; empty for all
   * @param declaredAt where the component is declared
   */
  @Lowerable
  record BrokenSequence(
      String key, long before, long found, String group, Optional<String> declaredAt)
      implements RuleProblem {
    @Override
    public String what() {
      return before == 0
          ? "`%s` starts at %s%s".formatted(key, found, group)
          : "`%s` jumps from %s to %s%s".formatted(key, before, found, group);
    }

    @Override
    public String cure() {
      long first = before + 1;
      long last = found - 1;
      String missing =
          first == last
              ? first + " is missing"
              : "%s %s %s are missing".formatted(first, first + 1 == last ? "and" : "to", last);
      return Words.cure(missing, declaredAt);
    }
  }

  /**
   * A date or time that does not come after another one of its entry.
   *
   * @param key its key
   * @param found the value as an author would recognize it
   * @param other the other key
   * @param otherFound the other value
   * @param declaredAt where the component is declared
   */
  @Lowerable
  record NotAfter(
      String key, String found, String other, String otherFound, Optional<String> declaredAt)
      implements RuleProblem {
    @Override
    public String what() {
      return "`%s` must be after `%s`, found `%s` and `%s`"
          .formatted(key, other, found, otherFound);
    }

    @Override
    public String cure() {
      return Words.cure("", declaredAt);
    }
  }
}
