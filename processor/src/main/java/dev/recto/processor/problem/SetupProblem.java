package dev.recto.processor.problem;

import java.util.List;
import java.util.Optional;

/** An annotation, an option or a surrounding that no collection can be made with. */
public sealed interface SetupProblem extends Problem {

  /**
   * An annotation where none can work.
   *
   * @param what what it stands on
   */
  record WrongTarget(String what) implements SetupProblem {
    @Override
    public String message() {
      return "`@ContentCollection` has no effect on %s; put it on an interface or class of its own"
          .formatted(what);
    }
  }

  /**
   * A name in an annotation that is no Java identifier.
   *
   * @param attribute the attribute
   * @param name the name
   */
  record InvalidName(String attribute, String name) implements SetupProblem {
    @Override
    public String message() {
      return "`%s = \"%s\"` is no simple name of a Java type; write one such as `Episodes`"
          .formatted(attribute, name);
    }
  }

  /**
   * A registry from whose name no record name follows.
   *
   * @param registry the registry
   */
  record MissingRecordName(String registry) implements SetupProblem {
    @Override
    public String message() {
      return "no record name follows from `registry = \"%s\"`; add `record = \"…\"`"
          .formatted(registry);
    }
  }

  /**
   * A name that a type of the site has already.
   *
   * @param attribute the attribute
   * @param name the qualified name of that type
   */
  record TypeExists(String attribute, String name) implements SetupProblem {
    @Override
    public String message() {
      return "the type `%s` exists already; choose another `%s`".formatted(name, attribute);
    }
  }

  /** A second annotation for the whole site. */
  record DuplicateSite() implements SetupProblem {
    @Override
    public String message() {
      return "there is another `@ContentSite` in this compilation; keep one of them";
    }
  }

  /**
   * Two annotations that would generate one type.
   *
   * @param name the qualified name of the type
   * @param attribute the attribute of the second
   */
  record DuplicateType(String name, String attribute) implements SetupProblem {
    @Override
    public String message() {
      return "two annotations generate `%s`; choose another `%s` for one of them"
          .formatted(name, attribute);
    }
  }

  /**
   * No content folder.
   *
   * @param tried where it was looked for
   */
  record MissingContentFolder(List<String> tried) implements SetupProblem {
    @Override
    public String message() {
      return "no content folder found (tried %s); name it with `-Arecto.content=FOLDER`"
          .formatted(String.join(", ", tried));
    }
  }

  /** A content folder without a single content file. */
  record EmptyContentFolder(String folder) implements SetupProblem {
    @Override
    public String message() {
      return "the content folder `%s` holds no `.md` file; add a page".formatted(folder);
    }
  }

  /**
   * A {@code from} that is no folder of the content tree.
   *
   * @param from the folder as written
   * @param nearest a folder with pages that it resembles
   */
  record UnknownFolder(String from, Optional<String> nearest) implements SetupProblem {
    @Override
    public String message() {
      return "there is no folder `%s` below the content root; %s"
          .formatted(
              from,
              nearest
                  .map("the closest one is `%s`"::formatted)
                  .orElse("name one that holds pages"));
    }
  }

  /**
   * A folder without pages, or with drafts only.
   *
   * @param from the folder
   * @param drafts how many drafts it has
   */
  record EmptyCollection(String from, int drafts) implements SetupProblem {
    @Override
    public String message() {
      return drafts == 0
          ? "the folder `%s` has no page; add one".formatted(from)
          : "the folder `%s` has drafts only; publish one, or build with `-Arecto.drafts=true`"
              .formatted(from);
    }
  }

  /**
   * A template that can't be read.
   *
   * @param template the template
   */
  record InvalidKeyTemplate(String template) implements SetupProblem {
    @Override
    public String message() {
      return "`%s` is no key template; write text with keys in braces, such as `S{season}E{episode}`"
          .formatted(template);
    }
  }

  /**
   * A key path that no page of the collection has.
   *
   * @param attribute the attribute that names it
   * @param path the key path
   * @param nearest a key path that it resembles
   */
  record UnknownKeyPath(String attribute, String path, Optional<String> nearest)
      implements SetupProblem {
    @Override
    public String message() {
      return "`%s` names `%s`, which no page has; %s"
          .formatted(
              attribute,
              path,
              nearest.map("the closest key is `%s`"::formatted).orElse("remove it"));
    }
  }

  /**
   * A key that entries can't be put in order by.
   *
   * @param key the key
   * @param found the type of its values, without article
   */
  record UnusableOrder(String key, String found) implements SetupProblem {
    @Override
    public String message() {
      return "entries can't be ordered by `%s`, which is %s; name a key with a single value"
          .formatted(key, Words.article(found));
    }
  }

  /**
   * An option that can't be understood.
   *
   * @param option the option without {@code -A}
   * @param value its value
   * @param cure what to write
   */
  record InvalidOption(String option, String value, String cure) implements SetupProblem {
    @Override
    public String message() {
      return "`-A%s=%s` can't be understood; %s".formatted(option, value, cure);
    }
  }

  /**
   * A class file of an earlier build that javac before 23 crashes on (JDK-8332297).
   *
   * @param record the record
   * @param deleted whether the class file could be deleted
   */
  record StaleRecord(String record, boolean deleted) implements SetupProblem {
    @Override
    public String message() {
      return "javac before 23 crashes on the old class file of the record `%s` (JDK-8332297); %s"
          .formatted(
              record,
              deleted ? "it is deleted now, run the build again" : "delete the class output");
    }
  }

  /**
   * A mistake of Recto itself.
   *
   * @param doing what it was doing
   * @param error the error, with the place in Recto's code
   */
  record RectoBug(String doing, String error) implements SetupProblem {
    /** The problem for something that was thrown. */
    public static RectoBug of(String doing, Throwable thrown) {
      StackTraceElement[] trace = thrown.getStackTrace();
      return new RectoBug(doing, thrown + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    @Override
    public String message() {
      return "a bug in Recto while %s: %s; please report it".formatted(doing, error);
    }
  }
}
