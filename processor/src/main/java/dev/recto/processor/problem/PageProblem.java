package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

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
    public String message() {
      return "`%s` must be %s, found the %s `%s`; write %s"
          .formatted(key, Words.article(expected), found, words, cure);
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
    public String message() {
      return "`%s` must not be negative, found `%d`; write 0 or more".formatted(key, number);
    }
  }

  /**
   * A word that is none of those that a key takes.
   *
   * @param key the key
   * @param found the word as written
   * @param choices the words that it takes
   * @param nearest the one that it resembles
   */
  record UnknownValue(String key, String found, List<String> choices, Optional<String> nearest)
      implements PageProblem {
    @Override
    public String message() {
      return "`%s` can't be `%s`; %s"
          .formatted(
              key,
              found,
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
    public String message() {
      return words.isEmpty()
          ? "`%s` is empty; write a text or leave the key out".formatted(source)
          : "the %s `%s` leaves an empty slug; use at least one letter or digit"
              .formatted(source, words);
    }
  }

  /**
   * A taxonomy term without text.
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
   * A path or alias that another page has already.
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

  /**
   * A key that means nothing where it stands, or a rare one that is nearly another.
   *
   * @param key the key as written
   * @param nearest the key that it resembles
   * @param home the table for free data as the file's format writes it, unless the key is in it
   */
  record UnknownKey(String key, Optional<String> nearest, Optional<String> home)
      implements PageProblem {
    @Override
    public String message() {
      String closest = nearest.map("the closest known key is `%s`"::formatted).orElse("");
      String free = home.map("free data belongs below `%s`"::formatted).orElse("");
      return "unknown key `%s`; %s"
          .formatted(key, closest + (closest.isEmpty() || free.isEmpty() ? "" : ", ") + free);
    }
  }

  /**
   * A page whose name has a dot where a multilingual site has the language.
   *
   * @param code what stands there
   * @param languages the languages of the site
   */
  record UnknownLanguage(String code, List<String> languages) implements PageProblem {
    @Override
    public String message() {
      return "`%s` is no language of this site; rename the file, languages are `%s`"
          .formatted(code, String.join("`, `", languages));
    }
  }

  /**
   * A page whose name ends in the default language, which stays in its slug.
   *
   * @param code the language
   */
  record RedundantLanguage(String code) implements PageProblem {
    @Override
    public String message() {
      return "`%s` is the default language and stays part of the slug; leave it out of the file name"
          .formatted(code);
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
  record UnknownTaxonomy(String name, String lang, Optional<String> nearest)
      implements PageProblem {
    @Override
    public String message() {
      return "the taxonomy `%s` is not configured for `%s`; %s"
          .formatted(
              name,
              lang,
              nearest
                  .map("the closest one is `%s`"::formatted)
                  .orElse("add it to `taxonomies` in the settings"));
    }
  }

  /**
   * A term in another spelling than the one that it is shown in.
   *
   * @param term as written
   * @param shown the spelling that is shown
   * @param first where that stands first
   */
  record MergedTerm(String term, String shown, Place first) implements PageProblem {
    @Override
    public String message() {
      return "the terms `%s` and `%s` are one; write one of them, first defined at %s"
          .formatted(shown, term, first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A page without an output that terms list all the same.
   *
   * @param taxonomies how many taxonomies do
   */
  record UnrenderedTerm(int taxonomies) implements PageProblem {
    @Override
    public String message() {
      return "a page with `render = false` is listed by its terms (%s); remove `taxonomies` or render it"
          .formatted(taxonomies == 1 ? "1 taxonomy" : taxonomies + " taxonomies");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A date that is still to come; the page is published all the same.
   *
   * @param date the date
   */
  record FutureDate(String date) implements PageProblem {
    @Override
    public String message() {
      return "the date %s is still to come, but the page is published; add `draft = true`"
          .formatted(date);
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
  record MissingTranslation(List<String> languages) implements PageProblem {
    @Override
    public String message() {
      return "there is no translation into `%s`; add a file with the language before `.md`"
          .formatted(String.join("`, `", languages));
    }

    @Override
    public Severity severity() {
      return Severity.OFF;
    }
  }

  /**
   * A file of a page's or section's folder that is no asset, as its name has no ending.
   *
   * @param file its content path
   */
  record AssetWithoutExtension(String file) implements PageProblem {
    @Override
    public String message() {
      return "the file `%s` is left out, as its name has no ending; add one or move it"
          .formatted(file);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A path that could lead out of the site's folder.
   *
   * @param path as written
   */
  record UnsafePath(String path) implements PageProblem {
    @Override
    public String message() {
      return "`%s` is no address; leave out `.`, `..`, `\\` and control characters".formatted(path);
    }
  }
}
