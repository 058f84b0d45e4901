package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A page whose keys or address break a rule of the content model. */
public sealed interface PageProblem extends Problem {

  /**
   * A built-in key with a value of another type than the content model asks for.
   *
   * @param key the key
   * @param expected the type, without article: {@code string}
   * @param found the type found, without article
   * @param words the value as an author would recognize it
   * @param cure what to write
   */
  record WrongType(String key, String expected, String found, String words, String cure)
      implements PageProblem {
    @Override
    public String what() {
      return "`%s` must be %s, found the %s `%s`"
          .formatted(key, Words.article(expected), found, words);
    }

    @Override
    public String cure() {
      return "write %s".formatted(cure);
    }
  }

  /**
   * A number below zero where only others count.
   *
   * @param key the key
   * @param number the value
   */
  record NegativeNumber(String key, long number) implements PageProblem {
    @Override
    public String what() {
      return "`%s` must not be negative, found `%d`".formatted(key, number);
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
      implements PageProblem {
    @Override
    public String what() {
      return "`%s` can't be `%s`".formatted(key, found);
    }

    @Override
    public String cure() {
      return "%s"
          .formatted(
              nearest
                  .map("the closest value is `%s`"::formatted)
                  .orElse("write one of `" + String.join("`, `", choices) + "`"));
    }
  }

  /**
   * A {@code slug} or {@code path} that names nothing.
   *
   * @param source the key, or {@code file name}
   * @param words the text as written
   */
  record EmptySlug(String source, String words) implements PageProblem {
    @Override
    public String what() {
      return words.isEmpty()
          ? "`%s` is empty".formatted(source)
          : "the %s `%s` leaves an empty slug".formatted(source, words);
    }

    @Override
    public String cure() {
      return words.isEmpty()
          ? "write a text or leave the key out"
          : "use at least one letter or digit";
    }
  }

  /**
   * A taxonomy term without text.
   *
   * @param taxonomy the taxonomy
   */
  record EmptyTerm(String taxonomy) implements PageProblem {
    @Override
    public String what() {
      return "a term of the taxonomy `%s` is empty".formatted(taxonomy);
    }

    @Override
    public String cure() {
      return "write a text or remove it";
    }
  }

  /**
   * A path or alias that another page has already.
   *
   * @param path the path
   * @param first the place of the first
   */
  @Lowerable
  record DuplicatePath(String path, Place first) implements PageProblem {
    @Override
    public String what() {
      return "path `%s` is taken already".formatted(path);
    }

    @Override
    public String cure() {
      return "first defined at %s".formatted(first);
    }
  }

  /**
   * A key that has no meaning at its place, or a rare one that is almost another.
   *
   * @param key the key as written
   * @param meant the key that was meant, if that is known
   * @param cure what to write instead
   */
  @Lowerable
  record UnknownKey(String key, Optional<String> meant, String cure) implements PageProblem {
    @Override
    public String what() {
      return "unknown key `%s`".formatted(key);
    }

    @Override
    public Optional<String> replacement() {
      return meant;
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
      implements PageProblem {
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
   * A page whose name has a dot where a multilingual site has the language.
   *
   * @param code what is there
   * @param languages the languages of the site
   */
  @Lowerable
  record UnknownLanguage(String code, List<String> languages) implements PageProblem {
    @Override
    public String what() {
      return "`%s` is no language of this site".formatted(code);
    }

    @Override
    public String cure() {
      return "rename the file, languages are `%s`".formatted(String.join("`, `", languages));
    }
  }

  /**
   * A page whose name ends in the default language, which stays in its slug.
   *
   * @param code the language
   */
  @Lowerable
  record RedundantLanguage(String code) implements PageProblem {
    @Override
    public String what() {
      return "`%s` is the default language and stays part of the slug".formatted(code);
    }

    @Override
    public String cure() {
      return "leave it out of the file name";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A page of a taxonomy that its language does not have.
   *
   * @param name the taxonomy
   * @param lang the language
   * @param nearest a taxonomy that it resembles
   */
  @Lowerable
  record UnknownTaxonomy(String name, String lang, Optional<String> nearest)
      implements PageProblem {
    @Override
    public String what() {
      return "the taxonomy `%s` is not configured for `%s`".formatted(name, lang);
    }

    @Override
    public String cure() {
      return "%s"
          .formatted(
              nearest
                  .map("the closest one is `%s`"::formatted)
                  .orElse("add it to `taxonomies` in the settings"));
    }

    @Override
    public Optional<String> replacement() {
      return nearest;
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
  record MergedTerm(String term, String shown, Place first) implements PageProblem {
    @Override
    public String what() {
      return "the terms `%s` and `%s` are one".formatted(shown, term);
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
  record UnrenderedTerm(int taxonomies) implements PageProblem {
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
   * A date in the future; the page is published anyway.
   *
   * @param date the date
   */
  @Lowerable
  record FutureDate(String date) implements PageProblem {
    @Override
    public String what() {
      return "the date %s is still to come, but the page is published".formatted(date);
    }

    @Override
    public String cure() {
      return "add `draft = true`";
    }

    @Override
    public Severity severity() {
      return Severity.OFF;
    }
  }

  /**
   * A page or section that other languages lack.
   *
   * @param languages the languages without it
   */
  @Lowerable
  record MissingTranslation(List<String> languages) implements PageProblem {
    @Override
    public String what() {
      return "there is no translation into `%s`".formatted(String.join("`, `", languages));
    }

    @Override
    public String cure() {
      return "add a file with the language before `.md`";
    }

    @Override
    public Severity severity() {
      return Severity.OFF;
    }
  }

  /**
   * A file in the folder of a page or section that is not an asset because it has no extension.
   *
   * @param file its content path
   */
  @Lowerable
  record AssetWithoutExtension(String file) implements PageProblem {
    @Override
    public String what() {
      return "the file `%s` is left out, as its name has no ending".formatted(file);
    }

    @Override
    public String cure() {
      return "add one or move it";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A path that could point out of the site's folder.
   *
   * @param path as written
   */
  record UnsafePath(String path) implements PageProblem {
    @Override
    public String what() {
      return "`%s` is no address".formatted(path);
    }

    @Override
    public String cure() {
      return "leave out `.`, `..`, `\\` and control characters";
    }
  }
}
