package dev.recto.processor.problem;

/** A page whose keys or address break a rule of the content model. */
public sealed interface PageProblem extends Problem {

  /**
   * A built-in key with a value of another type than the content model asks for (R2.11, R3).
   *
   * @param key the key
   * @param expected the type, without article: {@code string}
   * @param found the type found, without article
   * @param words the value as an author would recognise it
   * @param cure what to write
   */
  record WrongType(String key, String expected, String found, String words, String cure)
      implements PageProblem {
    @Override
    public String message() {
      return "`%s` must be %s, found the %s `%s`; write %s"
          .formatted(key, Words.article(expected), found, words, cure);
    }
  }

  /**
   * A weight below zero (R3).
   *
   * @param weight the value
   */
  record NegativeWeight(long weight) implements PageProblem {
    @Override
    public String message() {
      return "`weight` must not be negative, found `%d`; write 0 or more".formatted(weight);
    }
  }

  /**
   * A {@code slug} or {@code path} that names nothing (R3.1, R6.9).
   *
   * @param source the key, or {@code file name}
   * @param words the text as written
   */
  record EmptySlug(String source, String words) implements PageProblem {
    @Override
    public String message() {
      return words.isEmpty()
          ? "`%s` is empty; write a text or leave the key out".formatted(source)
          : "the %s `%s` leaves an empty slug; use at least one letter or digit"
              .formatted(source, words);
    }
  }

  /**
   * A taxonomy term without text (R3.2).
   *
   * @param taxonomy the taxonomy
   */
  record EmptyTerm(String taxonomy) implements PageProblem {
    @Override
    public String message() {
      return "a term of the taxonomy `%s` is empty; write a text or remove it".formatted(taxonomy);
    }
  }

  /**
   * A path or alias that another page has already (R14.3).
   *
   * @param path the path
   * @param first the place of the first
   */
  record DuplicatePath(String path, Place first) implements PageProblem {
    @Override
    public String message() {
      return "path `%s` is taken already; first defined at %s".formatted(path, first);
    }
  }
}
