package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter in YAML (R2.2, R2.10, R5.1). */
class YamlReaderTest {

  @ParameterizedTest(name = "the plain scalar {0} is a {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text                       | TEXT             | text
          yes                        | TEXT             | yes
          2024                       | INTEGER          | 2024
          +7                         | INTEGER          | 7
          007                        | INTEGER          | 7
          0x1F                       | INTEGER          | 31
          0o17                       | INTEGER          | 15
          1.5                        | DECIMAL          | 1.5
          1e3                        | DECIMAL          | 1000.0
          -.inf                      | DECIMAL          | -Infinity
          .NaN                       | DECIMAL          | NaN
          True                       | BOOLEAN          | true
          1.2.3                      | TEXT             | 1.2.3
          2024-05-31                 | DATE             | 2024-05-31
          2024-5-1                   | DATE             | 2024-05-01
          2024-05-31T10:00:00        | DATE_TIME        | 2024-05-31T10:00
          2024-05-31   1:02:03.5     | DATE_TIME        | 2024-05-31T01:02:03.500
          2024-05-31 10:00:00 -5     | OFFSET_DATE_TIME | 2024-05-31T10:00-05:00
          2024-05-31T10:00:00Z       | OFFSET_DATE_TIME | 2024-05-31T10:00Z
          '2024-05-31T10:00:00+02:30'| OFFSET_DATE_TIME | 2024-05-31T10:00+02:30
          !!str 2024                 | TEXT             | 2024
          !!float 2                  | DECIMAL          | 2.0
          """)
  void plainScalarsAreReadByTheCoreSchemaAndDates(String written, Value.Kind kind, String text) {
    Value value = Documents.frontMatter("---\nk: " + written + "\n---\n").get("k").orElseThrow();
    assertEquals(kind, value.kind());
    assertEquals(text, value.asText().orElseThrow());
    assertEquals(new Position(2, 4), value.at());
  }

  @Test
  void quotedScalarsAreTextWhateverTheirLook() {
    Value.Table table =
        Documents.frontMatter("---\na: \"2024-05-31\"\nb: '1'\nc: |\n  true\nd: >-\n  1\n---\n");
    table.members().values().forEach(m -> assertEquals(Value.Kind.TEXT, m.value().kind()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "!!null ''"})
  void nullIsAbsent(String written) {
    assertEquals(List.of(), Documents.problems("---\nk: " + written + "\n---\n"));
    assertEquals(0, Documents.frontMatter("---\nk: " + written + "\n---\n").members().size());
  }

  /** The library reads 1,024 characters at a time; a pair of surrogates may end on either side. */
  @Test
  void aSurrogatePairIsReadWhereverItIs() {
    for (int padding = 1000; padding < 1030; padding++) {
      String title = "x".repeat(padding) + "\ud83e\udd80 crab";
      Value.Table table = Documents.frontMatter("---\ntitle: " + title + "\n---\n");
      assertEquals(title, table.get("title").orElseThrow().asText().orElseThrow());
    }
  }

  @Test
  void keysAndValuesHaveTheirPlaces() {
    Value.Table table =
        Documents.frontMatter("\n---\n\na:\n  - b: \ud835\udcb3\n    \"c d\": [1, x]\n---\n");
    Value.Array list = (Value.Array) table.get("a").orElseThrow();
    assertEquals(new Position(4, 1), table.members().get("a").keyAt());
    assertEquals(new Position(5, 3), list.at());
    Value.Table element = (Value.Table) list.elements().get(0);
    assertEquals(new Position(5, 8), element.get("b").orElseThrow().at());
    assertEquals(new Position(6, 5), element.members().get("c d").keyAt());
    Value.Array inner = (Value.Array) element.get("c d").orElseThrow();
    assertEquals(new Position(6, 16), inner.elements().get(1).at());
  }

  @Test
  void anAliasExpandsToItsAnchor() {
    Value.Table table = Documents.frontMatter("---\na: &x [1, 2]\nb: *x\n---\n");
    assertEquals(table.get("a"), table.get("b"));
  }

  @Test
  void r2_7TheFirstClosingFenceCloses() {
    String text = "---\ntitle: x\n---\na\n---\nb";
    assertEquals(List.of(), Documents.problems(text));
    assertEquals(text.indexOf("a\n---\nb"), Documents.read(text).bodyOffset());
    assertEquals(1, Documents.frontMatter("---\ntitle: x\n---\na\n---\nb: 1").members().size());
  }

  @Test
  void emptyFrontMatterHasNoKeys() {
    assertEquals(List.of(), Documents.problems("---\n---\n"));
    assertEquals(List.of(), Documents.problems("---\n# a comment\n---\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1\\nb: 2\\na: 3        | 4:1 key `a` is defined twice; first defined at a.md:2:1 [duplicate-key]
          a: {b: 1, b: 2}         | 2:11 key `b` is defined twice; first defined at a.md:2:5 [duplicate-key]
          a: b: c                 | 2:5 no second value can stand here; put quotes around text with a colon in it [yaml-syntax]
          a: 2024-02-30           | 2:4 `2024-02-30` is not a date; write a day of the calendar, or quote the text [invalid-date]
          a: 9223372036854775808  | 2:4 the integer `9223372036854775808` does not fit into 64 bits; quote it [yaml-syntax]
          a: *x                   | 2:4 the alias `*x` has no anchor before it; define it, or quote the text [yaml-syntax]
          a: &x [*x]              | 2:8 the alias `*x` stands inside its own anchor; write the value out [yaml-syntax]
          a: !secret x            | 2:4 the tag `!secret` gives no value here; remove it [yaml-syntax]
          a: [1, , 2]             | 2:8 expected the node content, but found `,`; write a value, or close it with its bracket [yaml-syntax]
          - a                     | 2:1 front matter is no mapping; write keys such as `title: …` [yaml-syntax]
          text                    | 2:1 front matter is no mapping; write keys such as `title: …` [yaml-syntax]
          a: 1\\n...\\n--- # b\\nb: 2| 4:1 a second document begins here; front matter is one document [yaml-syntax]
          ? [a, b]\\n: c            | 2:3 a key is a list or a mapping; write a text as key [yaml-syntax]
          a: @b                   | 2:4 found character `@` that cannot start any token; put quotes around the text [yaml-syntax]
          a: %b                   | 2:4 found character `%` that cannot start any token; put quotes around the text [yaml-syntax]
          # c\\n a: 1\\nb: 2     | 4:1 the line is indented unlike those before it; indent keys of one mapping alike [yaml-syntax]
          a:\\n  - b\\n  -           | 4:4 a list holds nothing here; write a value [yaml-syntax]
          """)
  void mistakesHaveTheirPlace(String frontMatter, String problem) {
    String text = "---\n" + frontMatter.replace("\\n", "\n") + "\n---\n";
    assertEquals(List.of(problem), Documents.problems(text));
  }

  @Test
  void aliasesThatGrowWithoutEndAreRefused() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(", ", List.of(alias, alias, alias, alias))));
    }
    List<String> problems = Documents.problems(bomb.append("---\n").toString());
    assertEquals(1, problems.size());
    assertEquals(
        "the aliases stand for more than 100000 values; write fewer [yaml-syntax]",
        problems.get(0).substring(problems.get(0).indexOf(' ') + 1));
  }

  @Test
  void nestingIsBounded() {
    String deep = "---\na: " + "[".repeat(100_000) + "\n---\n";
    assertEquals(
        List.of(
            "2:504 values lie in each other more than 500 deep; write it flatter [yaml-syntax]"),
        Documents.problems(deep));
  }

  @Test
  void crlfChangesNoPlace() {
    assertEquals(
        List.of("4:1 key `a` is defined twice; first defined at a.md:2:1 [duplicate-key]"),
        Documents.problems("---\r\na: 1\r\nb: |\r\na: 3\r\n---\r\n"));
  }
}
