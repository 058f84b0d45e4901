package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/** Puts what the TOML library says of statements that contradict each other into plain words. */
final class TomlErrors {
  private static final Pattern TWO_STATEMENTS =
      Pattern.compile(
          "(.+?) (is not a table|is not an array|is an inline table"
              + "|previously defined as a literal array|(?:previously|already) defined)"
              + "(?: at| \\((?:previously )?defined at) line (\\d+), column (\\d+).*",
          Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'(?=')){1,80}'");

  private final ContentFile file;
  private final TomlLines lines;
  private final SourceText text;

  TomlErrors(ContentFile file, TomlLines lines) {
    this.file = file;
    this.lines = lines;
    this.text = lines.text();
  }

  /** Whether each of the statements is right, and only both together are not. */
  static boolean isOfSeveralStatements(TomlParseError error) {
    return TWO_STATEMENTS.matcher(String.valueOf(error.getMessage())).matches();
  }

  /**
   * The same mistakes with their places in the file; a table that is defined twice is one mistake.
   */
  List<Diagnostic> diagnostics(List<TomlParseError> errors) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    int endOfRepeated = 0;
    for (TomlParseError error :
        errors.stream().sorted(Comparator.comparing(TomlErrors::place)).toList()) {
      int at = text.indexOf(place(error));
      boolean repeats = isOfSeveralStatements(error);
      if (repeats && text.text().startsWith("[", at)) {
        int next = text.text().indexOf("\n[", at);
        endOfRepeated = next < 0 ? text.text().length() : next;
        diagnostics.add(diagnostic(error));
      } else if (!repeats || at > endOfRepeated) {
        diagnostics.add(diagnostic(error));
      }
    }
    return diagnostics;
  }

  /** A text without the tables whose headers are wrong; the library would keep their keys. */
  String withoutTables(String original, List<TomlParseError> errors) {
    StringBuilder kept = new StringBuilder(original);
    SourceText source = new SourceText(original);
    for (TomlParseError error : errors) {
      int from = source.indexOf(lines.original(place(error)));
      if (original.startsWith("[", from)) {
        int next = original.indexOf("\n[", from);
        int to = next < 0 ? original.length() : next;
        for (int i = from; i < to; i++) {
          kept.setCharAt(i, original.charAt(i) == '\n' ? '\n' : ' ');
        }
      }
    }
    return kept.toString();
  }

  private Diagnostic diagnostic(TomlParseError error) {
    return Diagnostic.at(file, lines.original(place(error)), problem(error));
  }

  private Problem problem(TomlParseError error) {
    String message = String.valueOf(error.getMessage());
    Matcher two = TWO_STATEMENTS.matcher(message);
    if (!two.matches()) {
      return new TomlSyntax(LibraryWords.of(message, QUOTED), "write it as TOML does");
    }
    String name = two.group(1);
    Position there =
        lines.original(
            new Position(Integer.parseInt(two.group(3)), Integer.parseInt(two.group(4))));
    String what =
        switch (two.group(2)) {
          case "is not a table" -> "`%s` is not a table and can't have keys";
          case "is not an array" -> "`%s` is not a list of tables";
          case "is an inline table" -> "nothing can be added to the inline table `%s`";
          case "previously defined as a literal array" -> "no table can be added to the list `%s`";
          default -> "";
        };
    return what.isEmpty()
        ? new DuplicateKey(name, file.toString(), there)
        : new TomlSyntax(what.formatted(name), "first defined at %s:%s".formatted(file, there));
  }

  private static Position place(TomlParseError error) {
    return new Position(error.position().line(), error.position().column());
  }
}
