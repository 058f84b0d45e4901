package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.CsvSyntax;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180) whose first row has the keys: a list of tables. All values are text, and an
 * empty cell without quotes is absent. A row that is broken is left out.
 */
final class CsvReader {
  /** After how many mistakes a file is given up. */
  private static final int MAX_MISTAKES = 100;

  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[^,\"]*?([;\t|]).*");

  private final ContentFile file;
  private final SourceText text;
  private final List<Diagnostic> problems;
  private final List<Value> tables = new ArrayList<>();
  private @Nullable List<Optional<CsvHeader.Column>> header;

  private CsvReader(ContentFile file, SourceText text, List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param text its text, whose lines end with {@code \n}
   * @param problems gets every breach of the syntax
   * @return the rows that could be read
   */
  static Value.Array read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    CsvReader reader = new CsvReader(file, text, problems);
    new CsvRows(text).read(reader::row);
    if (reader.header == null && problems.isEmpty()) {
      String cure = "write the names of the columns on the first line";
      problems.add(Diagnostic.at(file, Span.START, new CsvSyntax("the file has no header", cure)));
    }
    Span span = text.span(0, text.text().length());
    return new Value.Array(Collections.unmodifiableList(reader.tables), span);
  }

  /** Takes a row; false if no more are wanted. */
  private boolean row(CsvRow row) {
    List<Optional<CsvHeader.Column>> columns = header;
    if (row.broken().isPresent()) {
      problems.add(row.broken().get().mistake().in(file, text));
      return columns != null && problems.size() < MAX_MISTAKES;
    } else if (row.isBlank()) {
      return true;
    } else if (columns == null) {
      return header(row);
    }
    int expected = columns.size();
    int found = row.cells().size();
    if (found == expected) {
      tables.add(table(columns, row.cells(), text.span(row.from(), row.to())));
      return true;
    }
    boolean more = found > expected;
    String what = "the row has %s, and the header %s".formatted(cells(found), expected);
    String cure =
        more
            ? "put quotes around a cell that contains a comma"
            : "write a comma for every cell, also for an empty one";
    Span span =
        more
            ? text.span(row.cells().get(expected).from(), row.to())
            : text.span(row.from(), row.to());
    problems.add(Diagnostic.at(file, span, new CsvSyntax(what, cure)));
    return problems.size() < MAX_MISTAKES;
  }

  private static String cells(int number) {
    return number == 1 ? "1 cell" : number + " cells";
  }

  private boolean header(CsvRow row) {
    CsvCell first = row.cells().get(0);
    Matcher other = OTHER_SEPARATOR.matcher(first.text());
    if (row.cells().size() == 1 && !first.quoted() && other.matches()) {
      String separator = other.group(1).equals("\t") ? "a tab" : "`" + other.group(1) + "`";
      String what = "the columns are separated by " + separator;
      CsvSyntax problem = new CsvSyntax(what, "separate them by `,`");
      problems.add(Diagnostic.at(file, text.span(first.from(), first.to()), problem));
      return false;
    }
    List<Optional<CsvHeader.Column>> columns = new CsvHeader(file, text, problems).read(row);
    header = columns;
    return row.cells().size() <= CsvHeader.MAX_COLUMNS && problems.size() < MAX_MISTAKES;
  }

  private Value.Table table(
      List<Optional<CsvHeader.Column>> columns, List<CsvCell> cells, Span row) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      CsvCell cell = cells.get(i);
      Optional<CsvHeader.Column> column = columns.get(i);
      if (column.isPresent() && !cell.isEmpty()) {
        Value.Text value = new Value.Text(cell.text(), text.span(cell.from(), cell.to()));
        put(members, column.get(), value);
      }
    }
    return new Value.Table(members, row);
  }

  /** A table has the place of the first column and cell in it. */
  private static void put(
      Map<String, Value.Member> members, CsvHeader.Column column, Value.Text value) {
    Map<String, Value.Member> inner = members;
    for (String key : column.path().subList(0, column.path().size() - 1)) {
      Value.Member table =
          inner.computeIfAbsent(
              key,
              name ->
                  new Value.Member(
                      column.span(), new Value.Table(new LinkedHashMap<>(), value.span())));
      inner = ((Value.Table) table.value()).members();
    }
    String key = column.path().get(column.path().size() - 1);
    inner.put(key, new Value.Member(column.span(), value));
  }
}
