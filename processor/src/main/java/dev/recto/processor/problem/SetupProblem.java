package dev.recto.processor.problem;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An option or a surrounding that nothing can be generated in. */
public sealed interface SetupProblem extends Problem {

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
