package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A page whose keys or address break a rule of the content model. */
public sealed interface PageProblem extends Problem {

  /**
   * A built-in key with a value of another type than the content model asks for.
   *
   * @param subject the key or a part of it, in backticks
   * @param expected the type, without article: {@code string}
   * @param found the type found, without article
   * @param words the value as an author would recognize it
   * @param cure what to write
   */
  record WrongType(String subject, String expected, String found, String words, String cure)
      implements PageProblem {
    @Override
    public String what() {
      return "%s must be %s, found the %s `%s`"
          .formatted(subject, Words.article(expected), found, words);
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
      return "`%s` must not be negative, found `%s`".formatted(key, number);
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
      return nearest
          .map("the closest value is `%s`"::formatted)
          .orElse("write one of `" + String.join("`, `", choices) + "`");
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
          ? "write some text or remove the key"
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
      return "write some text or remove it";
    }
  }

  /**
   * A path or alias that another page has already.
   *
   * @param path the path
   * @param first the place of the first
   * @param dated whether the dates of the file names would keep the paths apart
   */
  @Lowerable
  record DuplicatePath(String path, Place first, boolean dated) implements PageProblem {
    @Override
    public String what() {
      return "path `%s` is taken already".formatted(path);
    }

    @Override
    public String cure() {
      return dated
          ? "set `paths_keep_dates = true` in `[slugify]` to keep the dates of file names,"
              + " first defined at %s".formatted(first)
          : "first defined at %s".formatted(first);
    }
  }

  /**
   * The path of the root section, which exists without a file.
   *
   * @param path the path
   * @param section the content path of the section
   */
  @Lowerable
  record RootPath(String path, String section) implements PageProblem {
    @Override
    public String what() {
      return "the path `%s` belongs to the root section, which exists without a file"
          .formatted(path);
    }

    @Override
    public String cure() {
      return "write the page as `%s`, or choose another path".formatted(section);
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
  record UnknownKey(String key, Optional<String> replacement, String cure) implements PageProblem {
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
      return "`%s` is not a language of this site".formatted(code);
    }

    @Override
    public String cure() {
      return "rename the file, the languages are `%s`".formatted(String.join("`, `", languages));
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
   * @param replacement the same as the file's format writes it
   */
  @Lowerable
  record UnknownTaxonomy(
      String name, String lang, Optional<String> nearest, Optional<String> replacement)
      implements PageProblem {
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
  record MergedTerm(String term, String shown, Place first) implements PageProblem {
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
      return "the file `%s` is left out, as it has no file extension".formatted(file);
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
   * A path that could point out of the site's folder, or to another host.
   *
   * @param path as written
   */
  record UnsafePath(String path) implements PageProblem {
    @Override
    public String what() {
      return "`%s` is not an address of this site".formatted(path);
    }

    @Override
    public String cure() {
      return "leave out `.`, `..`, `//` at the start, `\\` and control characters";
    }
  }

  /**
   * A file that was plainly meant to be a page or a section, by its name.
   *
   * @param name its name
   * @param page whether it is an ordinary page, and not a file beside one
   * @param proper the name that it was meant to have
   */
  @Lowerable
  record MisnamedPage(String name, boolean page, String proper) implements PageProblem {
    @Override
    public String what() {
      return page
          ? "`%s` is an ordinary page".formatted(name)
          : "`%s` is not a page".formatted(name);
    }

    @Override
    public String cure() {
      return "rename it to `%s`".formatted(proper);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** A file name with bytes that the encoding for file names lacks. */
  record UnreadableName() implements PageProblem {
    @Override
    public String what() {
      return "the name of this file has bytes that the locale of the build can't decode";
    }

    @Override
    public String cure() {
      return "build with a UTF-8 locale, such as `LC_ALL=C.UTF-8`";
    }
  }

  /**
   * A file name that begins with almost a date.
   *
   * @param words what it begins with
   * @param date the date that it was meant to be
   */
  @Lowerable
  record MalformedDateInName(String words, String date) implements PageProblem {
    @Override
    public String what() {
      return "`%s` at the start of the file name is not read as a date".formatted(words);
    }

    @Override
    public String cure() {
      return "write `%s`".formatted(date);
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
  record RepeatedTerm(String term, Place first) implements PageProblem {
    @Override
    public String what() {
      return "the term `%s` is given twice".formatted(term);
    }

    @Override
    public String cure() {
      return "first given at %s".formatted(first);
    }
  }

  /**
   * An alias that is not a path.
   *
   * @param alias the alias
   * @param reason why
   */
  record InvalidAlias(String alias, String reason) implements PageProblem {
    @Override
    public String what() {
      return alias.isBlank() ? "an alias is empty" : "the alias `%s` %s".formatted(alias, reason);
    }

    @Override
    public String cure() {
      return "write a path of this site, such as `/old/`";
    }
  }

  /**
   * An alias that is the path of its own page.
   *
   * @param alias the alias
   */
  @Lowerable
  record OwnAlias(String alias) implements PageProblem {
    @Override
    public String what() {
      return "the alias `%s` is the path of this page itself".formatted(alias);
    }

    @Override
    public String cure() {
      return "remove it";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /**
   * A weight that nothing reads.
   *
   * @param section the content path of the section
   * @param sortBy what the section is sorted by
   */
  @Lowerable
  record UnusedWeight(String section, String sortBy) implements PageProblem {
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

  /**
   * A path that differs from another one only in case, which many servers take for the same.
   *
   * @param path the path
   * @param first the place of the other
   */
  @Lowerable
  record CaseClash(String path, String other, Place first) implements PageProblem {
    @Override
    public String what() {
      return "the path `%s` differs from `%s` only in case".formatted(path, other);
    }

    @Override
    public String cure() {
      return "choose another, since many servers treat them as one, first defined at %s"
          .formatted(first);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
