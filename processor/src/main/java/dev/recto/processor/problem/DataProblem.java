package dev.recto.processor.problem;

import java.util.Optional;

/** Data files in which the entries of a collection can't be found. */
public sealed interface DataProblem extends Problem {

  /**
   * A file or folder that is not there.
   *
   * @param from what the annotation says
   * @param folder the data folder, from the folder that holds the content root
   * @param cure what to do
   */
  record UnknownDataFile(String from, String folder, String cure) implements DataProblem {
    /** One in a folder that has nothing of that name, but perhaps something like it. */
    public static UnknownDataFile near(String from, String folder, Optional<String> nearest) {
      String cure = nearest.map(near -> "write `" + near + "`").orElse("add it, or correct `from`");
      return new UnknownDataFile(from, folder, cure);
    }

    @Override
    public String what() {
      return "there is no `%s` in the data folder `%s`".formatted(from, folder);
    }
  }

  /**
   * A file that is not in a format of data files.
   *
   * @param file the file, as messages name it
   * @param nearest the ending that was probably meant
   */
  record UnknownDataFormat(String file, Optional<String> nearest) implements DataProblem {
    @Override
    public String what() {
      return "`%s` is not in a format of data files".formatted(file);
    }

    @Override
    public String cure() {
      return nearest
          .map("its name should end in `.%s`"::formatted)
          .orElse("use TOML, YAML, JSON or CSV, and end its name in `.toml`, `.yaml`, …");
    }
  }

  /**
   * A file of which it is not clear what its entries are.
   *
   * @param what what is in it
   * @param cure what to do
   */
  record UnclearEntries(String what, String cure) implements DataProblem {}

  /**
   * A value where an entry should be.
   *
   * @param found its type, without article
   */
  record NotAnEntry(String found) implements DataProblem {
    @Override
    public String what() {
      return "an entry must be a table, and this is %s".formatted(Words.article(found));
    }

    @Override
    public String cure() {
      return "write keys with values";
    }
  }
}
