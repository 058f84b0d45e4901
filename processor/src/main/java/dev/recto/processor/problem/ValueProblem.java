package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** A value of the right type that a declaration refuses all the same. */
public sealed interface ValueProblem extends Problem {

  /**
   * A word that is not the name of a constant or variant.
   *
   * @param subject whose value it is, as messages name it
   * @param found the word as written
   * @param choices the words that it takes
   * @param nearest the one that it resembles
   * @param declaredAt where the component is declared
   */
  record UnknownChoice(
      String subject,
      String found,
      List<String> choices,
      Optional<String> nearest,
      Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s can't be `%s`".formatted(subject, found);
    }

    @Override
    public String cure() {
      String cure =
          nearest
              .map("the closest value is `%s`"::formatted)
              .orElse("write one of " + Words.choices(choices));
      return Words.cure(cure, declaredAt);
    }
  }

  /**
   * A value that breaks a rule of its declaration.
   *
   * @param subject whose value it is, as messages name it
   * @param words the rest of the sentence: {@code must not be blank}, or an author's own words
   *     after a colon
   * @param found the value as an author would recognize it, in backticks, or how much is in it
   * @param declaredAt where the rule is declared
   */
  record BrokenConstraint(String subject, String words, String found, Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s%s, found %s".formatted(subject, words, found);
    }

    @Override
    public String cure() {
      return Words.cure("", declaredAt);
    }
  }

  /**
   * A value that a set has twice.
   *
   * @param subject the set, as messages name it
   * @param found the value as an author would recognize it
   * @param first the first of the two
   * @param declaredAt where the component is declared
   */
  record RepeatedElement(String subject, String found, Place first, Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "`%s` is in %s twice".formatted(found, subject);
    }

    @Override
    public String cure() {
      return Words.cure("remove it, first defined at %s".formatted(first), declaredAt);
    }
  }

  /**
   * A table that is none of the records that it can be.
   *
   * @param subject whose value it is, as messages name it
   * @param records the records with their keys, in words
   * @param declaredAt where the component is declared
   */
  record UnknownVariant(String subject, String records, Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "the keys of %s are those of no record that it can be".formatted(subject);
    }

    @Override
    public String cure() {
      return Words.cure("it can be " + records, declaredAt);
    }
  }

  /**
   * A value that names no entry of the collection that it refers to.
   *
   * @param subject whose value it is, as messages name it
   * @param registries the registries of the collections that can have it
   * @param words what is there
   * @param nearest an entry that it resembles
   * @param declaredAt where the component is declared
   */
  record UnknownEntry(
      String subject,
      List<String> registries,
      String words,
      Optional<String> nearest,
      Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s names `%s`, which %s not have"
          .formatted(
              subject, words, Words.list(registries) + (registries.size() == 1 ? " does" : " do"));
    }

    @Override
    public String cure() {
      String cure =
          nearest
              .map("the closest one is `%s`"::formatted)
              .orElse("write an entry's key, slug or content path");
      return Words.cure(cure, declaredAt);
    }
  }

  /**
   * A value that names several entries of the collection that it refers to.
   *
   * @param subject whose value it is, as messages name it
   * @param registries the registries of the collections that can have it
   * @param words what is there
   * @param sources the content paths of the entries, or else their places
   * @param ofPages whether all of them are pages
   * @param declaredAt where the component is declared
   */
  record AmbiguousEntry(
      String subject,
      List<String> registries,
      String words,
      List<String> sources,
      boolean ofPages,
      Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s names `%s`, which several entries of %s are called"
          .formatted(subject, words, Words.list(registries));
    }

    @Override
    public String cure() {
      String cure =
          ofPages
              ? "write the content path of one of them: " + Words.choices(sources)
              : "change the key of one of them, which are at " + Words.list(sources);
      return Words.cure(cure, declaredAt);
    }
  }

  /**
   * A value that names a page that is left out.
   *
   * @param subject whose value it is, as messages name it
   * @param words what is there
   * @param source the content path of the page
   * @param declaredAt where the component is declared
   */
  record DraftEntry(String subject, String words, String source, Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s names `%s`, which is a draft (`%s`)".formatted(subject, words, source);
    }

    @Override
    public String cure() {
      return Words.cure("publish it, or name another entry", declaredAt);
    }
  }

  /**
   * A value that names no file.
   *
   * @param subject whose value it is, as messages name it
   * @param words what is there
   * @param folders where the file was looked for, in words
   * @param nearest a file that it resembles
   * @param declaredAt where the component is declared
   */
  record MissingAsset(
      String subject,
      String words,
      String folders,
      Optional<String> nearest,
      Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s names the file `%s`, which is not %s".formatted(subject, words, folders);
    }

    @Override
    public String cure() {
      String cure =
          nearest.map("the closest one is `%s`"::formatted).orElse("add it, or name another file");
      return Words.cure(cure, declaredAt);
    }
  }

  /**
   * A value that names no page of the site.
   *
   * @param subject whose value it is, as messages name it
   * @param words what is there
   * @param nearest a page that it resembles
   * @param declaredAt where the component is declared
   */
  record UnknownPage(
      String subject, String words, Optional<String> nearest, Optional<String> declaredAt)
      implements ValueProblem {
    @Override
    public String what() {
      return "%s names the page `%s`, which does not exist".formatted(subject, words);
    }

    @Override
    public String cure() {
      String cure =
          nearest
              .map("the closest one is `@/%s`"::formatted)
              .orElse("write the content path of a page such as `@/blog/post.md`");
      return Words.cure(cure, declaredAt);
    }
  }
}
