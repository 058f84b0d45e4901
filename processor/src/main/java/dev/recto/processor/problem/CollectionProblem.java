package dev.recto.processor.problem;

import java.util.Optional;

/** Pages of one collection that do not go together, or that no Java can be made of. */
public sealed interface CollectionProblem extends Problem {

  /**
   * A page without a key that every page must have.
   *
   * @param key the key
   * @param holder what it is missing in
   * @param declaredAt where its component is declared
   */
  record MissingKey(String key, KeyHolder holder, Optional<String> declaredAt)
      implements CollectionProblem {
    /** Of a key that an annotation requires. */
    public MissingKey(String key, KeyHolder holder) {
      this(key, holder, Optional.empty());
    }

    @Override
    public String what() {
      return "the required key `%s` is missing".formatted(key);
    }

    @Override
    public String cure() {
      return Words.cure("add it to " + holder.words(), declaredAt);
    }
  }

  /**
   * A value of another type than most pages give the same key.
   *
   * @param key the key path
   * @param found the type here, without article
   * @param foundPages how many pages have it
   * @param firstFound the first place of that type
   * @param expected the type of the majority, without article
   * @param expectedPages how many pages have that
   * @param firstExpected the first place of that type
   */
  record MixedTypes(
      String key,
      String found,
      int foundPages,
      Place firstFound,
      String expected,
      int expectedPages,
      Place firstExpected)
      implements CollectionProblem {
    @Override
    public String what() {
      return "`%s` is %s on %s, first at %s, but %s on %s, first at %s"
          .formatted(
              key,
              Words.article(found),
              Words.count(foundPages, "page"),
              firstFound,
              Words.article(expected),
              Words.count(expectedPages, "page"),
              firstExpected);
    }

    @Override
    public String cure() {
      return "write %s".formatted(Words.article(expected));
    }
  }

  /**
   * A page without a key that the template of constants names.
   *
   * @param template the template
   * @param key the key
   * @param holder what it is missing in
   */
  record MissingKeyField(String template, String key, KeyHolder holder)
      implements CollectionProblem {
    @Override
    public String what() {
      return "this %s has no `%s`, which its name in code needs (`%s`)"
          .formatted(holder.entry(), key, template);
    }

    @Override
    public String cure() {
      return "add it to " + holder.words();
    }
  }

  /**
   * A key of the template whose value is not a text, number, boolean or date.
   *
   * @param template the template
   * @param key the key
   * @param found the type of its value, without article
   */
  record UnusableKeyField(String template, String key, String found) implements CollectionProblem {
    @Override
    public String what() {
      return "the key template `%s` can't use `%s`, which is %s"
          .formatted(template, key, Words.article(found));
    }

    @Override
    public String cure() {
      return "write a string or a number";
    }
  }

  /**
   * Two pages, sections or terms with one constant.
   *
   * @param owner which of these: {@code page}
   * @param constant the constant
   * @param source what it is made of, keys in backticks
   * @param first the place of the first
   */
  record DuplicateConstant(String owner, String constant, String source, Place first)
      implements CollectionProblem {
    @Override
    public String what() {
      return "another %s has the constant `%s` too, by its %s".formatted(owner, constant, source);
    }

    @Override
    public String cure() {
      return "first defined at %s".formatted(first);
    }
  }

  /**
   * Two keys that become one name in Java.
   *
   * @param key the second key
   * @param other the first key
   * @param name the name that both become
   * @param first a place of the first key
   */
  record NameClash(String key, String other, String name, Place first)
      implements CollectionProblem {
    @Override
    public String what() {
      return "the keys `%s` and `%s` both become `%s`".formatted(other, key, name);
    }

    @Override
    public String cure() {
      return "rename one, first defined at %s".formatted(first);
    }
  }

  /**
   * A key that is both at the top level and in {@code extra}.
   *
   * @param key the key
   * @param first a place of the one at the top level
   */
  record KeyOnBothLevels(String key, Place first) implements CollectionProblem {
    @Override
    public String what() {
      return "`%s` is both at the top level and below `extra`".formatted(key);
    }

    @Override
    public String cure() {
      return "keep one, first defined at %s".formatted(first);
    }
  }

  /**
   * A text that no Java name can be made of.
   *
   * @param what what it is: {@code key}, {@code constant}
   * @param words the text
   * @param reason why, if it is not for want of letters
   */
  record NoIdentifier(String what, String words, Optional<String> reason)
      implements CollectionProblem {
    @Override
    public String what() {
      return "no Java name can be made from the %s `%s`".formatted(what, words);
    }

    @Override
    public String cure() {
      return reason.orElse("use at least one letter or digit");
    }
  }

  /**
   * A record that Java can't hold: a constructor takes 255 slots at most, itself included, and long
   * and double need two (JVMS 4.3.3).
   *
   * @param record the record
   * @param slots how many it would need
   * @param attribute what to put into {@code maps} or {@code ignore}
   */
  record TooManyComponents(String record, int slots, String attribute)
      implements CollectionProblem {
    /** How many slots the components of a record may take. */
    public static final int MAX_SLOTS = 254;

    @Override
    public String what() {
      return "the record `%s` needs %s parameter slots and Java has %s"
          .formatted(record, slots, MAX_SLOTS);
    }

    @Override
    public String cure() {
      return "name %s in `maps` or `ignore`".formatted(attribute);
    }
  }

  /**
   * A record with more records in it than fit into class files.
   *
   * @param record the record
   * @param most how many fit
   */
  record TooManyTables(String record, int most) implements CollectionProblem {
    @Override
    public String what() {
      return "the record `%s` needs more than %s records for the tables of its pages"
          .formatted(record, most);
    }

    @Override
    public String cure() {
      return "name tables whose keys are data in `maps` or `ignore`";
    }
  }
}
