package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.TomlSyntax;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line that was meant to open a table.
 *
 * @param meant the header as it should be, or empty where that is not plain
 * @param mistake what is wrong with it, if something is
 */
record TomlHeader(String meant, Mistake mistake) {
  private static final Pattern SHAPE =
      Pattern.compile("(\\[*+)[ \t]*+([^\\[\\]#]*+)(]*+)[ \t]*+(#.*+)?");
  private static final Pattern WITH_TEXT_AFTER =
      Pattern.compile("(\\[\\[?+)([^\\[\\]#\n]*+)(]]?+)[ \t]*+([^\\] \t#].*)");
  private static final String PART = "(?:[A-Za-z0-9_-]++|\"[^\"\n]*+\"|'[^'\n]*+')";
  private static final Pattern NAME = Pattern.compile(PART + "(?:[ \t]*+\\.[ \t]*+" + PART + ")*+");
  private static final Pattern LIST =
      Pattern.compile("^\\[\\[([^\\[\\]\n]*+)\\]\\]", Pattern.MULTILINE);
  private static final int ARRAY = 2;

  /** The names of all lists of tables in a text. */
  static Set<String> lists(String text) {
    return LIST.matcher(text).results().map(list -> list.group(1)).collect(Collectors.toSet());
  }

  /**
   * Reads a statement that is a header, or a name with only the brackets after it.
   *
   * @param lists the names of all lists of tables in the text
   */
  static Optional<TomlHeader> read(String text, TomlStatement statement, Set<String> lists) {
    if (statement.equals() != TomlStatement.NONE) {
      return Optional.empty();
    }
    String line = text.substring(statement.from(), statement.to()).stripTrailing();
    Matcher shape = SHAPE.matcher(line);
    boolean brackets = line.startsWith("[");
    if (shape.matches() && (brackets || !shape.group(3).isEmpty())) {
      return Optional.of(of(statement.from(), shape, lists));
    }
    Matcher after = WITH_TEXT_AFTER.matcher(line);
    if (after.matches() && after.group(1).length() == after.group(3).length()) {
      String header = after.group(1) + after.group(2) + after.group(3);
      boolean known = NAME.matcher(after.group(2).strip()).matches();
      int from = statement.from() + after.start(4);
      return Optional.of(
          new TomlHeader(
              known ? header : "",
              new Mistake(
                  from,
                  statement.to(),
                  new TomlSyntax(
                      "there is text after the header `" + header + "`",
                      "put it on a line of its own"))));
    }
    return brackets
        ? Optional.of(
            new TomlHeader(
                "",
                mistake(
                    statement.from(),
                    line,
                    "`" + line + "` is not a table header",
                    "write `[name]`")))
        : Optional.empty();
  }

  private static TomlHeader of(int from, Matcher shape, Set<String> lists) {
    String line = shape.group(4) == null ? shape.group() : line(shape);
    String name = shape.group(2).strip();
    int opening = shape.group(1).length();
    int closing = shape.group(3).length();
    if (NAME.matcher(name).matches()) {
      String meant = inBrackets(name, opening, closing, lists);
      String what =
          closing == 0
              ? "the header `" + line + "` is never closed"
              : opening == 0
                  ? "the header `" + line + "` has no opening bracket"
                  : "the brackets of the header `" + line + "` don't match";
      return new TomlHeader(meant, mistake(from, line, what, "write `" + meant + "`"));
    } else if (name.isEmpty()) {
      return new TomlHeader("", mistake(from, line, "a header needs a name", "write `[name]`"));
    } else if (name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
      String cure = "write a name on both sides of each dot";
      return new TomlHeader("", mistake(from, line, "a name is missing in `" + line + "`", cure));
    }
    String quoted = "[\"" + name + "\"]";
    boolean plain = name.indexOf('"') < 0 && name.indexOf('\\') < 0;
    String what = "the name `" + name + "` needs quotes";
    Mistake mistake =
        plain
            ? mistake(from, line, what, "write `" + quoted + "`")
            : mistake(from, line, "`" + line + "` is not a table header", "write `[name]`");
    return new TomlHeader("", mistake);
  }

  private static String line(Matcher shape) {
    return shape.group().substring(0, shape.start(4) - shape.start()).strip();
  }

  /** With one pair where the numbers differ, unless the file has a list of tables of that name. */
  private static String inBrackets(String name, int opening, int closing, Set<String> lists) {
    boolean list = opening >= ARRAY && closing >= ARRAY || lists.contains(name);
    return list ? "[[" + name + "]]" : "[" + name + "]";
  }

  private static Mistake mistake(int from, String line, String what, String cure) {
    return new Mistake(from, from + line.length(), new TomlSyntax(what, cure));
  }
}
