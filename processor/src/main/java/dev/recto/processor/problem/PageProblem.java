package dev.recto.processor.problem;

import java.util.List;

/** A page that is not quite what its file says: by its name, its language or its date. */
public sealed interface PageProblem extends Problem {

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
      return page ? Severity.ERROR : Severity.WARNING;
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
}
