import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Everything that was measured, in its order. The n-th figures of rows of one table are a pair. */
final class Results {
  /**
   * A row of a table.
   *
   * @param table the table
   * @param pages how many pages the site has
   * @param what what was measured; several columns are separated by tabs
   */
  record Row(String table, int pages, String what) {}

  private final Map<Row, List<double[]>> figures = new LinkedHashMap<>();

  void add(Row row, double... columns) {
    figures.computeIfAbsent(row, any -> new ArrayList<>()).add(columns);
  }

  void add(Row row, Cost cost) {
    add(row, cost.wall(), cost.cpu(), cost.megabytes());
  }

  /** The figures of a line, from one of its columns on. */
  static double[] figures(String[] columns, int from) {
    return Arrays.stream(columns).skip(from).mapToDouble(Double::parseDouble).toArray();
  }

  List<Row> rows(String table) {
    return figures.keySet().stream().filter(row -> row.table().equals(table)).toList();
  }

  /** The sizes of sites in a table, in their order. */
  List<Integer> sizes(String table) {
    return rows(table).stream().map(Row::pages).distinct().toList();
  }

  Spread column(Row row, int column) {
    return Spread.of(figures.get(row).stream().mapToDouble(each -> each[column]).toArray());
  }

  /** One row against another, pair by pair; nothing if one of them was not measured. */
  Optional<Spread> ratio(Row row, Row base, int column) {
    return ratio(row, List.of(base), column);
  }

  /** One row against the least of others, pair by pair, as far as they were measured. */
  Optional<Spread> ratio(Row row, List<Row> bases, int column) {
    List<List<double[]>> measured =
        bases.stream().filter(figures::containsKey).map(figures::get).toList();
    if (!figures.containsKey(row) || measured.isEmpty()) {
      return Optional.empty();
    }
    ToDoubleFunction<double[]> value = columns -> columns[column];
    return Optional.of(
        Spread.of(
            IntStream.range(0, figures.get(row).size())
                .mapToDouble(
                    pair ->
                        value.applyAsDouble(figures.get(row).get(pair))
                            / measured.stream()
                                .mapToDouble(base -> value.applyAsDouble(base.get(pair)))
                                .min()
                                .orElseThrow())
                .toArray()));
  }
}
