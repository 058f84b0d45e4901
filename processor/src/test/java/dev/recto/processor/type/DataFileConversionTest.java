package dev.recto.processor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.syntax.DataFile;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.DataFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of data files that are made to fit, the same ones in every format. */
class DataFileConversionTest {
  private final List<Diagnostic> found = new ArrayList<>();

  private static String file(Format format, String quoted, String bare) {
    return switch (format) {
      case TOML -> "[[rows]]\nv = " + (quoted.isEmpty() ? bare : quoted) + "\n";
      case YAML -> "- v: " + (quoted.isEmpty() ? bare : quoted) + "\n";
      case JSON -> "[{\n\"v\": " + (quoted.isEmpty() ? bare : quoted) + "}]\n";
      case CSV -> "v\n" + bare + "\n";
    };
  }

  private Optional<Value> convert(Type type, DataFile data) {
    Value root = data.root();
    Value rows = root instanceof Value.Table table ? table.get("rows").orElseThrow() : root;
    Value.Table row = (Value.Table) ((Value.Array) rows).elements().get(0);
    Context at = new Context(data.file(), data.format(), found::add, World.EMPTY, Instant.EPOCH);
    return new Converters(Optional::of)
        .of(type)
        .convert(row.get("v").orElseThrow(), KeySubject.of("v", Optional.empty()), at);
  }

  private List<String> problems() {
    return found.stream()
        .map(
            f ->
                ((InContent) f.place()).span()
                    + " "
                    + f.problem().what()
                    + "; "
                    + f.problem().cure())
        .toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "STRING, abc, quoted, abc",
    "STRING, 12, quoted, 12",
    "STRING, true, quoted, true",
    "STRING, 2024-05-31, quoted, 2024-05-31",
    "LONG, 12, bare, 12",
    "INT, -7, bare, -7",
    "SHORT, 12, bare, 12",
    "BYTE, 12, bare, 12",
    "BIG_INTEGER, 12, bare, 12",
    "DOUBLE, 12, bare, 12.0",
    "DOUBLE, 2.50, bare, 2.5",
    "FLOAT, 0.5, bare, 0.5",
    "BIG_DECIMAL, 3, bare, 3",
    "BIG_DECIMAL, 3.10, quoted, 3.10",
    "BOOLEAN, true, bare, true",
    "LOCAL_DATE, 2024-05-31, quoted, 2024-05-31",
    "LOCAL_DATE_TIME, 2024-05-31T18:00:00, quoted, 2024-05-31T18:00",
    "LOCAL_TIME, 18:00:00, quoted, 18:00",
    "OFFSET_DATE_TIME, 2024-05-31, quoted, 2024-05-31T00:00Z",
    "INSTANT, 2024-05-31T18:00:00Z, quoted, 2024-05-31T18:00Z",
    "YEAR, 2024, bare, 2024",
    "YEAR_MONTH, 2024-05, quoted, 2024-05",
    "URI, https://example.org/, quoted, https://example.org/",
    "UUID, 123e4567-e89b-42d3-a456-426614174000, quoted, 123e4567-e89b-42d3-a456-426614174000",
    "DURATION, PT1H30M, quoted, PT1H30M",
    "ZONE_ID, Europe/Berlin, quoted, Europe/Berlin",
    "LOCALE, en-US, quoted, en-US",
    "CURRENCY, EUR, quoted, EUR",
  })
  void aGoodValueIsTheSameInEveryFormat(Scalar type, String text, String how, String stored) {
    for (Format format : Format.values()) {
      String quoted = how.equals("quoted") ? "\"" + text + "\"" : "";
      Optional<Value> value = convert(type, DataFiles.read(format, file(format, quoted, text)));
      assertEquals(List.of(), problems(), format.name());
      assertEquals(stored, value.flatMap(Value::asText).orElse("none"), format.name());
    }
    Optional<Value> inQuotes = convert(type, DataFiles.read(Format.CSV, "v\n\"" + text + "\"\n"));
    assertEquals(stored, inQuotes.flatMap(Value::asText).orElse("none"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          LONG       ¦ abc   ¦ `v` must be an integer, found the string `abc`; write an integer such as `1`
          LONG       ¦ 007   ¦ `v` must be an integer, found the string `007`; write an integer such as `1`
          LONG       ¦ 2.5   ¦ `v` must be an integer, found the float `2.5`; write an integer such as `1`
          BYTE       ¦ 300   ¦ `v` must be an integer from -128 to 127, found the integer `300`; write an integer such as `1`
          DOUBLE     ¦ 1,5   ¦ `v` must be a number, found the string `1,5`; write a number such as `0.5`
          BOOLEAN    ¦ yes   ¦ `v` must be a boolean, found the string `yes`; write `true` or `false`
          LOCAL_DATE ¦ 31.5. ¦ `v` must be a date, found the string `31.5.`; write a date such as `2024-05-31`
          UUID       ¦ 1     ¦ `v` must be a UUID, found the integer `1`; write a UUID such as `123e4567-e89b-42d3-a456-426614174000`
          """)
  void aBadCellIsReportedAtTheCell(Scalar type, String text, String problem) {
    String cell = text.contains(",") ? "\"" + text + "\"" : text;
    convert(type, DataFiles.read(Format.CSV, "id,v\n\"two\nlines\"," + cell + "\n"));
    assertEquals(List.of("3:8-3:" + (8 + cell.length()) + " " + problem), problems());
  }

  @Test
  void aCellHoldsNoListAndNoTable() {
    DataFile data = DataFiles.read(Format.CSV, "v\na;b\n");
    convert(new Type.ListOf(Scalar.STRING), data);
    convert(new Type.MapOf(Scalar.STRING), data);
    assertEquals(
        List.of(
            "2:1-2:4 `v` must be a list of strings, found the string `a;b`; write the entries in"
                + " TOML, YAML or JSON, since a cell can't hold a list",
            "2:1-2:4 `v` must be a table of strings, found the string `a;b`; write each key in a"
                + " column of its own, named after the table: `table.key`"),
        problems());
    found.clear();
    Optional<Value> one =
        convert(new Type.ListOf(Scalar.LONG, false, true), DataFiles.read(Format.CSV, "v\n1\n"));
    assertEquals("[1]", one.map(DataFiles::words).orElse("none"));
    assertEquals(
        "[a]",
        convert(new Type.MapOf(Scalar.LONG), DataFiles.read(Format.CSV, "v.a\n1\n"))
            .map(table -> ((Value.Table) table).members().keySet().toString())
            .orElse("none"));
    assertEquals(List.of(), problems());
  }
}
