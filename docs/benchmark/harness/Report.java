import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The results as Markdown. */
final class Report {
  private static final List<Column> COST =
      List.of(new Column("Wall, s", 2), new Column("CPU, s", 2), new Column("Peak memory, MB", 0));

  private static final String AGAINST_ZOLA = "Wall against Zola";

  /**
   * A column of figures.
   *
   * @param name its head
   * @param decimals how many decimals its figures have
   */
  private record Column(String name, int decimals) {}

  private final Results results;
  private final StringBuilder text = new StringBuilder();

  private Report(Results results) {
    this.results = results;
  }

  /** All tables that have rows. */
  static String of(String machine, Results results) {
    Report report = new Report(results);
    report.text.append(machine).append('\n');
    report.aims();
    for (String place : List.of("", Site.ON_DISK)) {
      report.againstZola(JavacPart.TABLE + place, List.of("What" + place), JavacPart.ZOLA);
      report.againstZola(MavenPart.TABLE + place, List.of("What" + place), MavenPart.ZOLA);
    }
    report.againstZola(DayPart.TABLE, List.of("Done", "With"), DayPart.ZOLA);
    report.table(FlagsPart.FLAGS, List.of("Compiled by", "Flags"), COST);
    report.table(FlagsPart.ARCHIVE, List.of("Compiled by", "With"), COST);
    report.table(FlagsPart.WARM, List.of("Compilation", "Flags"), COST);
    report.table(ScalePart.TABLE, List.of("What"), COST);
    report.table(DeclaredPart.TABLE, List.of("What"), COST);
    report.table(InsidePart.STAGES, List.of("Stage"), COST.subList(0, 2));
    report.table(
        InsidePart.PROFILE,
        List.of("While bodies are rendered"),
        List.of(new Column("Samples, %", 0), new Column("Samples", 0)));
    report.table(
        InsidePart.LIVE, List.of("After stage"), List.of(new Column("Heap in use, MB", 1)));
    report.table(
        TouchPart.TABLE,
        List.of("Touched", "From"),
        List.of(
            new Column("ms", 1),
            new Column("Heap in use, MB", 1),
            new Column("Classes", 0),
            new Column("Entries made", 0),
            new Column("Decoded", 0)));
    return report.text.toString();
  }

  private void aims() {
    List<Aims.Aim> aims = Aims.of(results);
    if (!aims.isEmpty()) {
      head(List.of("Aim", "At most", "Ratio", ""), 1);
      for (Aims.Aim aim : aims) {
        row(
            List.of(
                aim.what(),
                Spread.of(aim.most()).text(1),
                aim.ratio().text(2),
                aim.isMet() ? "met" : "not met"));
      }
    }
  }

  private void table(String table, List<String> labels, List<Column> columns) {
    table(table, labels, columns, "", row -> Optional.empty());
  }

  /** With one more column, the ratios of pairs with a row of the same table. */
  private void againstZola(String table, List<String> labels, String zola) {
    table(table, labels, COST, AGAINST_ZOLA, row -> results.ratio(row, sibling(row, zola), 0));
  }

  /** The row with another last label. */
  private static Results.Row sibling(Results.Row row, String label) {
    String before = row.what().substring(0, row.what().lastIndexOf('\t') + 1);
    return new Results.Row(row.table(), row.pages(), before + label);
  }

  private void table(
      String table,
      List<String> labels,
      List<Column> columns,
      String ratio,
      Function<Results.Row, Optional<Spread>> ratios) {
    List<Results.Row> rows = results.rows(table);
    if (rows.isEmpty()) {
      return;
    }
    boolean compared = rows.stream().anyMatch(row -> ratios.apply(row).isPresent());
    List<String> heads = new ArrayList<>(List.of("Pages"));
    heads.addAll(labels);
    columns.forEach(column -> heads.add(column.name()));
    if (compared) {
      heads.add(ratio);
    }
    head(heads, 1 + labels.size());
    for (Results.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(row.pages())));
      cells.addAll(List.of(row.what().split("\t")));
      for (int i = 0; i < columns.size(); i++) {
        cells.add(results.column(row, i).text(columns.get(i).decimals()));
      }
      if (compared) {
        cells.add(ratios.apply(row).map(found -> found.text(2)).orElse(""));
      }
      row(cells);
    }
  }

  /** Labels are on the left, figures on the right. */
  private void head(List<String> heads, int labels) {
    text.append('\n');
    row(heads);
    text.append('|')
        .append("---|".repeat(labels))
        .append("---:|".repeat(heads.size() - labels))
        .append('\n');
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
