package dev.recto.processor.problem;

/** An address that can't be one, or that something else has already. */
public sealed interface AddressProblem extends Problem {

  /**
   * A {@code slug} or {@code path} that names nothing.
   *
   * @param source what it is, as messages name it
   * @param words the text as written
   */
  record EmptySlug(String source, String words) implements AddressProblem {
    /** Of a text without anything in it. */
    public static EmptySlug of(String subject) {
      return new EmptySlug(subject, "");
    }

    @Override
    public String what() {
      return words.isEmpty()
          ? "%s is empty".formatted(source)
          : "%s `%s` leaves an empty slug".formatted(source, words);
    }

    @Override
    public String cure() {
      return words.isEmpty()
          ? "write some text or remove the key"
          : "use at least one letter or digit";
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
  record DuplicatePath(String path, Place first, boolean dated) implements AddressProblem {
    @Override
    public String what() {
      return "path `%s` is taken already".formatted(path);
    }

    @Override
    public String cure() {
      return dated
          ? "rename one of the files, or set `paths_keep_dates = true` in `[slugify]` to keep their"
              + " dates, first defined at %s".formatted(first)
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
  record RootPath(String path, String section) implements AddressProblem {
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
   * A path that could point out of the site's folder, or to another host.
   *
   * @param path as written
   */
  record UnsafePath(String path) implements AddressProblem {
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
   * An alias that is not a path.
   *
   * @param alias the alias
   * @param reason why
   */
  record InvalidAlias(String alias, String reason) implements AddressProblem {
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
  record OwnAlias(String alias) implements AddressProblem {
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
   * A path that differs from another one only in case, which many servers take for the same.
   *
   * @param path the path
   * @param first the place of the other
   */
  @Lowerable
  record CaseClash(String path, String other, Place first) implements AddressProblem {
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
