package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.DataFiles;
import dev.recto.processor.testing.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as RFC 4180 has it, with a row of keys. */
class CsvReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          a,b|1,2                ¦ [{a:"1",b:"2"}]
          a,b|,2                 ¦ [{b:"2"}]
          a,b|"",2               ¦ [{a:"",b:"2"}]
          a,b| 1 ,§ §2           ¦ [{a:"1",b:"2"}]
          a,b|" 1 ",2            ¦ [{a:" 1 ",b:"2"}]
          a,b|"x,y",2            ¦ [{a:"x,y",b:"2"}]
          a,b|"x ""y"" z",2      ¦ [{a:"x "y" z",b:"2"}]
          a,b|5" disk,2          ¦ [{a:"5" disk",b:"2"}]
          a,b|#1,2               ¦ [{a:"#1",b:"2"}]
          a,b||1,2||             ¦ [{a:"1",b:"2"}]
          a,b|1,2|,|§ §|         ¦ [{a:"1",b:"2"}]
          "a","b"|1,2            ¦ [{a:"1",b:"2"}]
          |a,b|1,2               ¦ [{a:"1",b:"2"}]
          a|1|2                  ¦ [{a:"1"},{a:"2"}]
          a,b                    ¦ []
          n.en,n.fr,x|1,2,3|,,4  ¦ [{n:{en:"1",fr:"2"},x:"3"},{x:"4"}]
          """)
  void cells(String text, String values) {
    String file = text.replace("§ §", " ").replace('|', '\n');
    assertEquals(List.of(), DataFiles.problems(Format.CSV, file));
    assertEquals(values, DataFiles.values(Format.CSV, file));
    assertEquals(values, DataFiles.values(Format.CSV, file.replace("\n", "\r\n")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          a,b|1                    ¦ 2:1-2:2 the row has 1 cell, and the header 2; write a comma for every cell, also for an empty one [csv-syntax]
          a,b|1,2,3,4              ¦ 2:5-2:8 the row has 4 cells, and the header 2; put quotes around a cell that contains a comma [csv-syntax]
          a,b,a|1,2,3              ¦ 1:5-1:6 key `a` is defined twice; first defined at data/people.csv:1:1 [duplicate-key]
          a,,b|1,2,3               ¦ 1:3-1:3 the column has no name; write one, or remove the column [csv-syntax]
          a,b,|1,2,                ¦ 1:5-1:5 the column has no name; write one, or remove the column [csv-syntax]
          a,a.b|1,2                ¦ 1:3-1:6 `a` is a column and can't have keys; rename one of the two columns [csv-syntax]
          a.b,a|1,2                ¦ 1:5-1:6 `a` is a table, by the columns `a.…`; rename the column [csv-syntax]
          a..b|1                   ¦ 1:1-1:5 a name is missing in `a..b`; write a name on both sides of each dot [csv-syntax]
          a.|1                     ¦ 1:1-1:3 a name is missing in `a.`; write a name on both sides of each dot [csv-syntax]
          a,b|"1,2|3,4             ¦ 2:1-2:2 the quote is never closed; end the cell with `"` [csv-syntax]
          a,b|1,"2|3,"4"|5,6       ¦ 2:3-2:4 the quote is never closed; end the cell with `"` [csv-syntax]
          a,b|"1,2|"3",4           ¦ 2:1-2:2 the quote is never closed; end the cell with `"` [csv-syntax]
          a,b|"x"y,2|3,4           ¦ 2:4-2:5 there is text after the closing quote; put quotes around all of the cell, and write `""` for a quote inside it [csv-syntax]
          a,b|"x "y" z",2|3,4      ¦ 2:5-2:10 there is text after the closing quote; put quotes around all of the cell, and write `""` for a quote inside it [csv-syntax]
          a,b|"x|y" z,2|3,4        ¦ 3:3-3:5 there is text after the closing quote; put quotes around all of the cell, and write `""` for a quote inside it [csv-syntax]
          a,b|"1" ,2               ¦ 2:4-2:5 there is text after the closing quote; put quotes around all of the cell, and write `""` for a quote inside it [csv-syntax]
          a,b|1, "2|3"|4,5         ¦ 2:3-2:4 there is white space before the opening quote; remove it [csv-syntax]
          a;b;c|1;2;3|4;5          ¦ 1:1-1:6 the columns are separated by `;`; separate them by `,` [csv-syntax]
          a\tb|1\t2                ¦ 1:1-1:4 the columns are separated by a tab; separate them by `,` [csv-syntax]
          "a,b|1,2                 ¦ 1:1-1:2 the quote is never closed; end the cell with `"` [csv-syntax]
          a.b.c.d.e.f.g.h.i|1      ¦ 1:1-1:18 keys are nested more than 8 levels deep; flatten them [csv-syntax]
          """)
  void mistakes(String text, String problem) {
    String file = text.replace('|', '\n').replace("\\t", "\t");
    assertEquals(List.of(problem), DataFiles.problems(Format.CSV, file));
    assertEquals(List.of(problem), DataFiles.problems(Format.CSV, file + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\n", ",,\n"})
  void aFileWithoutAHeaderSaysSo(String text) {
    assertEquals(
        List.of(
            "1:1-1:1 the file has no header; write the names of the columns on the first line"
                + " [csv-syntax]"),
        DataFiles.problems(Format.CSV, text));
  }

  @Test
  void everyBrokenRowIsOneMistakeAndTheOthersAreRead() {
    String text = "a,b\n\"1\"x,2\n3,4\n5\n\"6,7\n8,9\n10, \"11\"\n12,13\n";
    assertEquals(
        List.of("2:4-2:5", "4:1-4:2", "5:1-5:2", "7:4-7:5"),
        DataFiles.problems(Format.CSV, text).stream().map(p -> p.split(" ")[0]).toList());
    assertEquals(
        "[{a:\"3\",b:\"4\"},{a:\"8\",b:\"9\"},{a:\"12\",b:\"13\"}]",
        DataFiles.values(Format.CSV, text));
  }

  @Test
  void aFileThatIsAllWrongIsGivenUp() {
    assertEquals(100, DataFiles.problems(Format.CSV, "a,b\n" + "1\n".repeat(1_000)).size());
    assertEquals("10000", "" + DataFiles.problems(Format.CSV, "a" + ",".repeat(10_000)).size());
  }

  @ParameterizedTest(name = "{0} {1} … {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          a,b|   ¦ 1,2|        ¦ §§
          a,b|   ¦ "𝒳|",2|     ¦ §§
          a,b|"  ¦ ""          ¦ §§
          a,b|"  ¦ x|          ¦ §§
          a|     ¦ "x"y|       ¦ §§
          a|     ¦ "x|         ¦ §§
          a|     ¦ § "x|""|§   ¦ §§
          §§     ¦ a.b.c.d,    ¦ x
          """)
  void readingTakesATimeThatGrowsWithTheText(String before, String part, String after) {
    Growth.assertLinear(
        20_000,
        n -> (before + part.repeat(n) + after).replace('|', '\n'),
        text -> DataFiles.read(Format.CSV, text));
  }
}
