package dev.recto.processor.problem;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An annotation, an option or a surrounding that no collection can be made with. */
public sealed interface SetupProblem extends Problem {

  /**
   * An annotation where none can work.
   *
   * @param what the kind of thing that it is on
   */
  record WrongTarget(String what) implements SetupProblem {
    @Override
    public String what() {
      return "`@ContentCollection` has no effect on %s".formatted(what);
    }

    @Override
    public String cure() {
      return "put it on an interface or class of its own";
    }
  }

  /**
   * A name in an annotation that is not a Java identifier.
   *
   * @param attribute the attribute
   * @param name the name
   */
  record InvalidName(String attribute, String name) implements SetupProblem {
    @Override
    public String what() {
      return "`%s = \"%s\"` is not a simple name of a Java type".formatted(attribute, name);
    }

    @Override
    public String cure() {
      return "write one such as `Episodes`";
    }
  }

  /**
   * A registry from whose name no record name follows.
   *
   * @param registry the registry
   */
  record MissingRecordName(String registry) implements SetupProblem {
    @Override
    public String what() {
      return "no record name can be derived from `registry = \"%s\"`".formatted(registry);
    }

    @Override
    public String cure() {
      return "add `record = \"…\"`";
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
    public String what() {
      return "the type `%s` exists already".formatted(name);
    }

    @Override
    public String cure() {
      return "choose another `%s`".formatted(attribute);
    }
  }

  /** A second annotation for the whole site. */
  record DuplicateSite() implements SetupProblem {
    @Override
    public String what() {
      return "there is another `@ContentSite` in this compilation";
    }

    @Override
    public String cure() {
      return "keep one of them";
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
    public String what() {
      return "two annotations generate `%s`".formatted(name);
    }

    @Override
    public String cure() {
      return "choose another `%s` for one of them".formatted(attribute);
    }
  }

  /**
   * No content folder.
   *
   * @param tried where it was looked for
   */
  record MissingContentFolder(List<String> tried) implements SetupProblem {
    @Override
    public String what() {
      return "no content folder found (tried %s)".formatted(String.join(", ", tried));
    }

    @Override
    public String cure() {
      return "name it with `-Arecto.content=FOLDER`";
    }
  }

  /** A content folder without a single content file. */
  @Lowerable
  record EmptyContentFolder(String folder) implements SetupProblem {
    @Override
    public String what() {
      return "the content folder `%s` has no `.md` file".formatted(folder);
    }

    @Override
    public String cure() {
      return "add a page";
    }
  }

  /**
   * A {@code from} that is not a folder of the content tree.
   *
   * @param from the folder as written
   * @param nearest a folder with pages that it resembles
   */
  @Lowerable
  record UnknownFolder(String from, Optional<String> nearest) implements SetupProblem {
    @Override
    public String what() {
      return "there is no folder `%s` below the content root".formatted(from);
    }

    @Override
    public String cure() {
      return nearest.map("the closest one is `%s`"::formatted).orElse("name one with pages");
    }
  }

  /**
   * A folder without pages, or with drafts only.
   *
   * @param from the folder
   * @param drafts how many drafts it has
   */
  @Lowerable
  record EmptyCollection(String from, int drafts) implements SetupProblem {
    @Override
    public String what() {
      return "the folder `%s` has %s".formatted(from, drafts == 0 ? "no page" : "drafts only");
    }

    @Override
    public String cure() {
      return drafts == 0 ? "add one" : "publish one, or build with `-Arecto.drafts=true`";
    }
  }

  /**
   * A template that can't be read.
   *
   * @param template the template
   */
  record InvalidKeyTemplate(String template) implements SetupProblem {
    @Override
    public String what() {
      return "`%s` is not a key template".formatted(template);
    }

    @Override
    public String cure() {
      return "write text with keys in braces, such as `S{season}E{episode}`";
    }
  }

  /**
   * A key path that no page of the collection has.
   *
   * @param attribute the attribute that names it
   * @param path the key path
   * @param nearest a key path that it resembles
   */
  @Lowerable
  record UnknownKeyPath(String attribute, String path, Optional<String> nearest)
      implements SetupProblem {
    @Override
    public String what() {
      return "`%s` names `%s`, which no page has".formatted(attribute, path);
    }

    @Override
    public String cure() {
      return nearest
          .map("the closest key is `%s`"::formatted)
          .orElse("name a key that pages have, or remove it");
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
    public String what() {
      return "entries can't be ordered by `%s`, which is %s".formatted(key, Words.article(found));
    }

    @Override
    public String cure() {
      return "name a key with a single value";
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
    public String what() {
      return "`-A%s=%s` can't be understood".formatted(option, value);
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
    public String what() {
      return "javac before 23 crashes on the old class file of the record `%s` (JDK-8332297)"
          .formatted(record);
    }

    @Override
    public String cure() {
      return deleted ? "it is deleted now, run the build again" : "delete the class output";
    }
  }

  /**
   * A generated file that can't be written.
   *
   * @param reason what the compiler or the file system says
   */
  record UnwritableOutput(String reason) implements SetupProblem {
    /** The problem for what was thrown. */
    public static UnwritableOutput of(IOException thrown) {
      String name = thrown.getClass().getSimpleName();
      String message = thrown.getMessage();
      return new UnwritableOutput(message == null ? name : name + ": " + message);
    }

    @Override
    public String what() {
      return "a generated file can't be written: %s".formatted(reason);
    }

    @Override
    public String cure() {
      return "check the output folders: permissions, free space, and what is in the way";
    }
  }

  /**
   * A generated type that the class path already has from another module, so that the two would
   * hide each other.
   *
   * @param name the qualified name of the type
   * @param where the jar or folder that has it
   */
  record TypeOnClassPath(String name, String where) implements SetupProblem {
    @Override
    public String what() {
      return "the class path already has `%s`, in `%s`".formatted(name, where);
    }

    @Override
    public String cure() {
      return "choose another package or another registry name for one of the modules";
    }
  }

  /**
   * An annotated type of an earlier compilation that this one can't see, although what was
   * generated for it is still in the class output.
   *
   * @param type its qualified name
   */
  record PartialCompilation(String type) implements SetupProblem {
    @Override
    public String what() {
      return "what was generated for `%s` must be generated again together with this"
          .formatted(type);
    }

    @Override
    public String cure() {
      return "compile both in one run, or put the class output on the class path";
    }
  }

  /**
   * An annotated type that another processor generated, for which it is too late.
   *
   * @param annotation the simple name of the annotation
   * @param home the package of what was generated before
   */
  record LateAnnotation(String annotation, String home) implements SetupProblem {
    @Override
    public String what() {
      return "another processor generates this type, after the pages in `%s` were generated"
          .formatted(home);
    }

    @Override
    public String cure() {
      return annotation.equals("ContentSite")
          ? "put `@ContentSite` on a type that you write"
          : "put `@%s` on a type that you write, or generate it in `%s`"
              .formatted(annotation, home);
    }
  }

  /**
   * A library on the processor path that is missing, or not the one that Recto was built with.
   *
   * @param library its coordinates without a version
   * @param found its version and the jar that has it, if it is there
   * @param needed the version that Recto was built with
   */
  record IncompatibleLibrary(String library, Optional<String> found, String needed)
      implements SetupProblem {
    @Override
    public String what() {
      return found
          .map(
              other ->
                  "the processor path has `%s` %s, which Recto can't work with"
                      .formatted(library, other))
          .orElse("`%s` is missing on the processor path".formatted(library));
    }

    @Override
    public String cure() {
      return "put `%s:%s` there%s"
          .formatted(library, needed, found.isPresent() ? ", before all others" : "");
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
    public String what() {
      return "a bug in Recto while %s: %s".formatted(doing, error);
    }

    @Override
    public String cure() {
      return "please report it";
    }
  }
}
