package dev.recto.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.syntax.DataFile;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.DataFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** CSV that is generated, and data files of every format that are damaged. */
@Tag("fuzz")
class DataFileFuzzTest {
  private static final int COLUMNS = 3;

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "a", "𝒳", "é", "\"", ",", "\n", " ", "\t", ";", "'", "#", "1", "\\", "\u00a0")
            .list()
            .ofMaxSize(6)
            .map(all -> String.join("", all));
    return pieces.list().ofMinSize(COLUMNS).ofMaxSize(8 * COLUMNS);
  }

  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.of(
            "a", "𝒳", "\"", "\"\"", ",", "\n", "\r\n", " ", ";", ".", "\u0000", "\ufeff", "- ",
            ": ", " = ", "[", "]", "{", "}", "1")
        .list()
        .ofMaxSize(40)
        .map(all -> String.join("", all));
  }

  /** With quotes where they are needed, and in every other cell that doesn't need them. */
  private static String written(String cell, int number) {
    boolean needed =
        cell.isEmpty() || cell.matches("(?s).*[\",\n].*") || !cell.equals(cell.strip());
    return needed || number % 2 == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  @Property(seed = "1", tries = 500)
  void whatIsWrittenIsReadAtItsPlace(@ForAll("cells") List<String> cells, @ForAll boolean crlf) {
    List<String> used = cells.subList(0, cells.size() / COLUMNS * COLUMNS);
    StringBuilder file = new StringBuilder("c0,c1,c2\n");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      String cell = written(used.get(i), i);
      expected.add(cell);
      file.append(cell).append(i % COLUMNS == COLUMNS - 1 ? "\n" : ",");
    }
    String text = crlf ? file.toString().replace("\n", "\r\n") : file.toString();
    DataFile data = DataFiles.read(Format.CSV, text);
    assertEquals(List.of(), data.problems());
    List<Value> rows = ((Value.Array) data.root()).elements();
    assertEquals(used.size() / COLUMNS, rows.size());
    for (int i = 0; i < used.size(); i++) {
      Value row = rows.get(i / COLUMNS);
      Value value = ((Value.Table) row).get("c" + i % COLUMNS).orElseThrow();
      assertEquals(Optional.of(used.get(i)), value.asText());
      String covered = DataFiles.covered(text, value.span());
      assertEquals(expected.get(i), covered.replace("\r\n", "\n"));
    }
  }

  @Property(seed = "1", tries = 2_000)
  void damageIsReportedInTheFileAndNothingElseHappens(
      @ForAll("damaged") String text, @ForAll Format format) {
    DataFile data = DataFiles.read(format, text);
    SourceText source = new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text);
    Position end = source.positionOf(source.text().length());
    for (Diagnostic found : data.problems()) {
      assertFalse(found.problem().id().equals("recto-bug"), found::message);
      InContent place = (InContent) found.place();
      assertTrue(place.span().end().compareTo(end) <= 0, found::message);
      assertTrue(place.at().compareTo(place.span().end()) <= 0, found::message);
    }
    long atOnePlace = data.problems().stream().map(Diagnostic::place).distinct().count();
    assertTrue(format != Format.CSV || data.problems().size() == atOnePlace, text);
  }
}
