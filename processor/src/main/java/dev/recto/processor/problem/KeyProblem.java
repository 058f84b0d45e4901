package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A key that has no meaning where it is, or a value that it can't have. */
public sealed interface KeyProblem extends Problem {

  /**
   * A built-in key with a value of another type than the content model asks for.
   *
   * @param subject the key or a part of it, in backticks
   * @param expected the type, without article: {@code string}
   * @param found the type found, without article
   * @param words the value as an author would recognize it
   * @param cure what to write
   * @param declaredAt where the component is declared
   */
  record WrongType(
      String subject,
      String expected,
      String found,
      String words,
      String cure,
      Optional<String> declaredAt)
      implements KeyProblem {
    /** Of a key that the content model knows. */
    public WrongType(String subject, String expected, String found, String words, String cure) {
      this(subject, expected, found, words, cure, Optional.empty());
    }

    @Override
    public String what() {
      return "%s must be %s, found the %s `%s`"
          .formatted(subject, Words.article(expected), found, words);
    }

    @Override
    public String cure() {
      return Words.cure("write %s".formatted(cure), declaredAt);
    }
  }

  /**
   * A number below zero where only others count.
   *
   * @param subject whose value it is, as messages name it
   * @param number the value
   */
  record NegativeNumber(String subject, long number) implements KeyProblem {
    @Override
    public String what() {
      return "%s must not be negative, found `%s`".formatted(subject, number);
    }

    @Override
    public String cure() {
      return "write 0 or more";
    }
  }

  /**
   * A word that a key does not take.
   *
   * @param key the key
   * @param found the word as written
   * @param choices the words that it takes
   * @param nearest the one that it resembles
   */
  record UnknownValue(String key, String found, List<String> choices, Optional<String> nearest)
      implements KeyProblem {
    @Override
    public String what() {
      return "`%s` can't be `%s`".formatted(key, found);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest value is `%s`"::formatted)
          .orElse("write one of `" + String.join("`, `", choices) + "`");
    }
  }

  /**
   * A key that has no meaning at its place, or a rare one that is almost another.
   *
   * @param key the key as written
   * @param replacement the key that was meant, as the file's format writes it, if that is known
   * @param cure what to write instead
   */
  @Lowerable
  record UnknownKey(String key, Optional<String> replacement, String cure) implements KeyProblem {
    @Override
    public String what() {
      return "unknown key `%s`".formatted(key);
    }
  }

  /**
   * Keys of one table that belong to another one.
   *
   * @param keys the keys as written, the first of them at the place
   * @param table the table as the file's format writes it: the one they are in, or should be in
   * @param pages how many pages have the first one below that table; none if it belongs above all
   *     tables
   * @param cure where to move them
   */
  @Lowerable
  record MisplacedKey(List<String> keys, String table, OptionalInt pages, String cure)
      implements KeyProblem {
    @Override
    public String what() {
      String names = Words.list(keys);
      boolean one = keys.size() == 1;
      return pages.isPresent()
          ? "%s %s below `%s`, as on %s"
              .formatted(
                  names,
                  one ? "belongs" : "belong",
                  table,
                  Words.count(pages.getAsInt(), "other page"))
          : "%s %s no effect below `%s`".formatted(names, one ? "has" : "have", table);
    }
  }

  /**
   * A weight that nothing reads.
   *
   * @param section the content path of the section
   * @param sortBy what the section is sorted by
   */
  @Lowerable
  record UnusedWeight(String section, String sortBy) implements KeyProblem {
    @Override
    public String what() {
      return "`weight` has no effect, since `%s` sorts its pages by `%s`"
          .formatted(section, sortBy);
    }

    @Override
    public String cure() {
      return "remove it, or sort the section by `weight`";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
