package dev.recto.processor.data;

import dev.recto.processor.syntax.CsvCells;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of columns of CSV, for records that are inferred. A column has the type that all its
 * cells have: integer, number, boolean, date or date-time. Else it is text.
 */
public final class CsvTypes {
  private final Map<List<String>, Kind> columns = new HashMap<>();

  private CsvTypes() {}

  /** The same entries; those of CSV with the types of their columns. */
  public static DataEntries inferred(DataEntries entries) {
    CsvTypes types = new CsvTypes();
    List<DataEntry> rows = entries.entries();
    rows.stream().filter(CsvTypes::isRow).forEach(row -> types.survey(List.of(), row.keys()));
    return types.columns.isEmpty()
        ? entries
        : new DataEntries(rows.stream().map(types::typed).toList(), entries.isComplete());
  }

  private static boolean isRow(DataEntry entry) {
    return entry.format() == Format.CSV;
  }

  private void survey(List<String> path, Value value) {
    if (value instanceof Value.Table table) {
      table.members().forEach((key, member) -> survey(below(path, key), member.value()));
    } else if (value instanceof Value.Text cell) {
      columns.merge(path, CsvCells.exactly(cell).kind(), CsvTypes::common);
    }
  }

  /** Integers and numbers are numbers; nothing else has a type in common. */
  private static Kind common(Kind one, Kind other) {
    boolean numbers = isNumber(one) && isNumber(other);
    return one == other ? one : numbers ? Kind.DECIMAL : Kind.TEXT;
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.INTEGER || kind == Kind.DECIMAL;
  }

  private DataEntry typed(DataEntry entry) {
    if (!isRow(entry)) {
      return entry;
    }
    Value.Table keys = typed(List.of(), entry.keys());
    return new DataEntry(
        entry.file(), entry.format(), keys, entry.home(), entry.isSound(), entry.name());
  }

  private Value.Table typed(List<String> path, Value.Table table) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    table
        .members()
        .forEach(
            (key, member) ->
                members.put(
                    key,
                    new Value.Member(member.keySpan(), typed(below(path, key), member.value()))));
    return Value.Table.of(members, table.span());
  }

  private Value typed(List<String> path, Value value) {
    if (value instanceof Value.Table table) {
      return typed(path, table);
    }
    Optional<Kind> kind = Optional.ofNullable(columns.get(path)).filter(k -> k != Kind.TEXT);
    return kind.isPresent() && value instanceof Value.Text cell ? CsvCells.exactly(cell) : value;
  }

  private static List<String> below(List<String> path, String key) {
    if (path.isEmpty()) {
      return List.of(key);
    }
    String[] longer = path.toArray(new String[path.size() + 1]);
    longer[path.size()] = key;
    return List.of(longer);
  }
}
