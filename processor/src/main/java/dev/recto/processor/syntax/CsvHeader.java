package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.CsvSyntax;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the first row of CSV: for each column the path of its key, {@code address.city}. */
final class CsvHeader {
  /** How many columns a file may have. */
  static final int MAX_COLUMNS = 10_000;

  /** How deep keys may be nested. */
  static final int MAX_NESTING = 8;

  private final ContentFile file;
  private final SourceText text;
  private final List<Diagnostic> problems;
  private final Map<String, Position> columns = new HashMap<>();
  private final Set<String> tables = new HashSet<>();

  /**
   * A column.
   *
   * @param path its key, those of the tables around it first
   * @param span where its name is
   */
  record Column(List<String> path, Span span) {}

  CsvHeader(ContentFile file, SourceText text, List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The columns; none in the place of one without a usable name. */
  List<Optional<Column>> read(CsvRow row) {
    List<Optional<Column>> read = new ArrayList<>();
    row.cells().stream().limit(MAX_COLUMNS).forEach(cell -> read.add(column(cell)));
    if (row.cells().size() > MAX_COLUMNS) {
      CsvCell first = row.cells().get(MAX_COLUMNS);
      String what = "there are more than %s columns".formatted(MAX_COLUMNS);
      report(text.span(first.from(), first.to()), new CsvSyntax(what, "split the file"));
    }
    return read;
  }

  private Optional<Column> column(CsvCell cell) {
    Span span = text.span(cell.from(), cell.to());
    String name = cell.text();
    List<String> path = Arrays.asList(name.split("\\.", -1));
    Optional<Problem> problem = problem(name, path);
    if (problem.isPresent()) {
      report(span, problem.get());
      return Optional.empty();
    }
    columns.put(name, span.start());
    for (int i = 1; i < path.size(); i++) {
      tables.add(String.join(".", path.subList(0, i)));
    }
    return Optional.of(new Column(path, span));
  }

  private Optional<Problem> problem(String name, List<String> path) {
    Position first = columns.get(name);
    if (name.isBlank()) {
      return syntax("the column has no name", "write one, or remove the column");
    } else if (first != null) {
      return Optional.of(new DuplicateKey(name, file.toString(), first));
    } else if (path.size() > MAX_NESTING) {
      return syntax(
          "keys are nested more than %s levels deep".formatted(MAX_NESTING), "flatten them");
    } else if (path.stream().anyMatch(String::isBlank)) {
      String what = "a name is missing in `" + name + "`";
      return syntax(what, "write a name on both sides of each dot");
    } else if (tables.contains(name)) {
      String what = "`%s` is a table, by the columns `%s.…`".formatted(name, name);
      return syntax(what, "rename the column");
    }
    return enclosing(path)
        .flatMap(
            column ->
                syntax(
                    "`%s` is a column and can't have keys".formatted(column),
                    "rename one of the two columns"));
  }

  private Optional<String> enclosing(List<String> path) {
    for (int i = 1; i < path.size(); i++) {
      String table = String.join(".", path.subList(0, i));
      if (columns.containsKey(table)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> syntax(String what, String cure) {
    return Optional.of(new CsvSyntax(what, cure));
  }

  private void report(Span span, Problem problem) {
    problems.add(Diagnostic.at(file, span, problem));
  }
}
