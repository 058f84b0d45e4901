package dev.recto.processor.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.DataFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of columns for inferred records. */
class CsvTypesTest {
  private static final ContentFile FILE = new ContentFile("../data/a.csv", Path.of("a.csv"));

  private static DataEntries entries(Format format, String text) {
    Value.Array root = (Value.Array) DataFiles.read(format, text).root();
    return new DataEntries(
        root.elements().stream()
            .map(
                row ->
                    new DataEntry(
                        FILE, format, (Value.Table) row, Span.at(row.at()), true, Optional.empty()))
            .toList(),
        true);
  }

  private static String kinds(DataEntries entries, String key) {
    return entries.entries().stream()
        .map(entry -> entry.keys().get(key).map(v -> v.kind().name()).orElse("-"))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          1 2 -3                                    ¦ INTEGER INTEGER INTEGER
          1 _ 3                                     ¦ INTEGER - INTEGER
          1 2.5                                     ¦ INTEGER DECIMAL
          1.0 -0.25 100000000.5                     ¦ DECIMAL DECIMAL DECIMAL
          true false                                ¦ BOOLEAN BOOLEAN
          2024-05-31 2024-06-01                     ¦ DATE DATE
          2024-05-31T10:00:00                       ¦ DATE_TIME
          2024-05-31T10:00:00Z                      ¦ OFFSET_DATE_TIME
          1 x                                       ¦ TEXT TEXT
          1 true                                    ¦ TEXT TEXT
          2024-05-31 2024-05-31T10:00:00            ¦ TEXT TEXT
          2024-02-30                                ¦ TEXT
          01 02                                     ¦ TEXT TEXT
          1.9 1.10                                  ¦ TEXT TEXT
          +1                                        ¦ TEXT
          -0                                        ¦ TEXT
          1e3                                       ¦ TEXT
          .5                                        ¦ TEXT
          0.1234567890123456789                     ¦ TEXT
          9223372036854775807                       ¦ INTEGER
          9223372036854775808                       ¦ TEXT
          True yes                                  ¦ TEXT TEXT
          NaN                                       ¦ TEXT
          """)
  void aColumnHasTheTypeThatAllItsCellsHaveIfNothingIsLost(String cells, String kinds) {
    StringBuilder text = new StringBuilder("id,v\n");
    for (String cell : cells.split(" ")) {
      text.append("x,").append(cell.equals("_") ? "" : cell).append('\n');
    }
    assertEquals(kinds, kinds(CsvTypes.inferred(entries(Format.CSV, text.toString())), "v"));
  }

  @Test
  void aColumnInATableHasItsOwnType() {
    DataEntries typed = CsvTypes.inferred(entries(Format.CSV, "a.v,b.v,v\n1,x,true\n2,3,false\n"));
    assertEquals(
        List.of("{a:{v:1},b:{v:\"x\"},v:true}", "{a:{v:2},b:{v:\"3\"},v:false}"),
        typed.entries().stream().map(entry -> DataFiles.words(entry.keys())).toList());
  }

  @Test
  void placesStayAndOtherFormatsAreLeftAlone() {
    DataEntries rows = entries(Format.CSV, "v\n\"12\"\n");
    Span before = rows.entries().get(0).keys().get("v").orElseThrow().span();
    Value after = CsvTypes.inferred(rows).entries().get(0).keys().get("v").orElseThrow();
    assertEquals(before, after.span());
    assertEquals(Value.Kind.INTEGER, after.kind());
    DataEntries yaml = entries(Format.YAML, "- v: '12'\n");
    assertEquals(yaml, CsvTypes.inferred(yaml));
  }
}
