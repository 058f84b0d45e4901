package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Documents;
import java.util.List;
import java.util.Set;
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
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          a: 1\\nb: 2\\na: 3      ¦ 4:1 key `a` is defined twice; first defined at a.md:2:1 [duplicate-key]
          a: {b: 1, b: 2}        ¦ 2:11 key `b` is defined twice; first defined at a.md:2:5 [duplicate-key]
          a: 2024-02-30          ¦ 2:4 `2024-02-30` is not a date; write a day of the calendar, or quote the text [invalid-date]
          a: 9223372036854775808 ¦ 2:4 the integer `9223372036854775808` does not fit into 64 bits; quote it [yaml-syntax]
          a: *x                  ¦ 2:4 the alias `*x` has no anchor before it; define it, or quote the text [yaml-syntax]
          a: &x [*x]             ¦ 2:8 the alias `*x` is inside its own anchor; write the value out [yaml-syntax]
          a: *bold*              ¦ 2:4 a string that begins with `*` is read as an alias; put quotes around it [yaml-syntax]
          a: &amp                ¦ 2:4 `&amp` is read as the anchor of a value, and there is none; put quotes around a string that begins with `&` [yaml-syntax]
          a: !secret x           ¦ 2:4 the tag `!secret` gives no value here; remove it, or put quotes around a string that begins with `!` [yaml-syntax]
          a: {{ x }}             ¦ 2:4 a string that begins with `{` is read as a mapping; put quotes around it [yaml-syntax]
          a: - x                 ¦ 2:4 a string that begins with `- ` is read as a list; put quotes around it [yaml-syntax]
          a: @b                  ¦ 2:4 a string can't begin with `@`; put quotes around it [yaml-syntax]
          a: %b                  ¦ 2:4 a string can't begin with `%`; put quotes around it [yaml-syntax]
          a: } b                 ¦ 2:4 a string can't begin with `}`; put quotes around it [yaml-syntax]
          a: `b                  ¦ 2:4 a string can't begin with a backtick; put quotes around it [yaml-syntax]
          a: b: c                ¦ 2:5 a string without quotes can't contain `: `; put quotes around it [yaml-syntax]
          a: "03" and more       ¦ 2:9 there is text after the closing quote; put quotes around all of it [yaml-syntax]
          a: "a "b" c"           ¦ 2:8 the string ended at the quote before this; write `\\" for a quote inside it [yaml-syntax]
          a: '0's 1'             ¦ 2:7 the string ended at the apostrophe before this; write `''` for an apostrophe inside it [yaml-syntax]
          a: [x](y) z            ¦ 2:7 there is text after the list; put quotes around all of it [yaml-syntax]
          a: {x: y} z            ¦ 2:11 there is text after the mapping; put quotes around all of it [yaml-syntax]
          a: [1, , 2]            ¦ 2:8 there is no value before this comma; remove it [yaml-syntax]
          a: "\\d"               ¦ 2:5 the escape `\\d` does not exist; write `\\\\` for a backslash, or enclose the string in `'` [yaml-syntax]
          a: "b                  ¦ 2:4 the string is never closed; end it with `"` [yaml-syntax]
          a: "b\\nc: "d"\\ne: 1  ¦ 2:4 the string is never closed; end it with `"` [yaml-syntax]
          a:\\n  - b: 'c\\n  - d ¦ 3:8 the string is never closed; end it with `'` [yaml-syntax]
          a:\\n  - "b\\n  - "c"   ¦ 3:5 the string is never closed; end it with `"` [yaml-syntax]
          a:\\n  b: "c\\n  d: "e" ¦ 3:6 the string is never closed; end it with `"` [yaml-syntax]
          a: [b, [c]             ¦ 2:4 the list is never closed; end it with `]` [yaml-syntax]
          a: {b: [c}             ¦ 2:8 the list is never closed; end it with `]` [yaml-syntax]
          a: {b: [c]             ¦ 2:4 the mapping is never closed; end it with `}` [yaml-syntax]
          title Arroyo           ¦ 2:1 there is no `: ` after `title`; write `title: …` [yaml-syntax]
          a: 1\\ntitle Arroyo    ¦ 3:1 there is no `: ` after `title`; write `title: …` [yaml-syntax]
          x:\\n  b c\\n  d: 1    ¦ 3:3 there is no `: ` after `b`; write `b: …` [yaml-syntax]
          x:\\n  a: 1\\n  b c\\n ¦ 4:3 there is no `: ` after `b`; write `b: …` [yaml-syntax]
          x:\\n  a: 1\\n  b = 2 ¦ 4:3 YAML joins a key and its value with `: `; write `b: …` [yaml-syntax]
          title:Arroyo           ¦ 2:1 there is no space after `title:`; write `title: …` [yaml-syntax]
          a: 1\\nt = "x"         ¦ 3:1 YAML joins a key and its value with `: `; write `t: …` [yaml-syntax]
          a: 1\\n// note         ¦ 3:1 comments in YAML begin with `#`; write `#` for `//` [yaml-syntax]
          a: |\\ntext            ¦ 3:1 the text of the block string is not indented; indent each of its lines by two spaces [yaml-syntax]
          a: | text              ¦ 2:6 there is text after `|`; begin the text on the next line, or put quotes around it [yaml-syntax]
          a: 1\\n b: 2           ¦ 3:2 the line is indented unlike those before it; indent keys of one mapping alike [yaml-syntax]
          x:\\n  a: 1\\n   b: 2  ¦ 4:4 the line is indented unlike those before it; indent keys of one mapping alike [yaml-syntax]
          x:\\n    a: 1\\n  b: 2 ¦ 4:3 the line is indented unlike those before it; indent keys of one mapping alike [yaml-syntax]
          a:\\n⇥b: 1             ¦ 3:1 a tab indents this line; indent with spaces [yaml-syntax]
          a:\\n  - b\\n  -       ¦ 4:4 an item of the list is empty; write a value [yaml-syntax]
          x: &b {a: 1}\\ny:\\n  <<: *b ¦ 4:3 YAML 1.2 has no merge key `<<`; write the keys out [yaml-syntax]
          ? [a, b]\\n: c         ¦ 2:3 a key can't be a list or a mapping; write a string as the key [yaml-syntax]
          """)
  void aMistakeIsOneErrorAndTheOtherKeysStayKnown(String broken, String problem) {
    String yaml = broken.replace("\\n", "\n").replace('⇥', '\t').replace("\\\\", "\\");
    String text = "---\n" + yaml + "\nafter: 1\n---\n";
    String expected = problem.replace("`\\\" for", "`\\\"` for");
    assertEquals(List.of(expected), Documents.problems(text));
    assertEquals("1", Documents.frontMatter(text).get("after").flatMap(Value::asText).orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - a                      | 2:1 front matter must be a mapping; write keys such as `title: …` [yaml-syntax]
          text                     | 2:1 there is no `: ` after `text`; write `text: …` [yaml-syntax]
          a: 1\\n...\\n--- # b\\nb: 2| 4:1 a second document begins here; front matter is one document [yaml-syntax]
          # c\\n a: 1\\nb: 2       | 4:1 the line is indented unlike those before it; indent keys of one mapping alike [yaml-syntax]
          a: 'One\\nb: 1           | 2:4 the string is never closed; end it with `'` [yaml-syntax]
          """)
  void mistakesOfTheWholeAreOneError(String frontMatter, String problem) {
    String text = "---\n" + frontMatter.replace("\\n", "\n") + "\n---\n";
    assertEquals(List.of(problem), Documents.problems(text));
  }

  @Test
  void aBrokenEntryOfATableLeavesTheOthersOfTheTableWhole() {
    String text = "---\nx:\n  a: 1\n  b: \"B\n  c:\n  - d: 1\n  - d: @\n    e: 1\n  f: 2\n---\n";
    Value x = Documents.frontMatter(text.replace("@", "2")).get("x").orElseThrow();
    assertEquals(Set.of("a", "c", "f"), ((Value.Table) x).members().keySet());
    assertEquals(1, Documents.problems(text).size());
  }

  @Test
  void eachBrokenEntryIsOneErrorUpToANumber() {
    String text = "---\na: `x\nb: 1\nc: @y\n---\n";
    assertEquals(2, Documents.problems(text).size());
    assertEquals(Set.of("b"), Documents.frontMatter(text).members().keySet());
    assertEquals(21, Documents.problems("---\n" + "a: `x\n".repeat(1_000) + "---\n").size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: #1 thing           | 2:8 `title` has no value, since `#` begins a comment; put quotes around `#1 thing` [lost-text]
          title: Issue #42          | 2:14 the string ends before `#42`, which is a comment; put quotes around all of it [lost-text]
          title: [a, #b\\n  c]      | 2:12 `#b` is a comment; put quotes around it [lost-text]
          title: “00:28:01”         | 2:8 the curly quotes `“` and `”` are part of the string; write `"` for them, or put `'` around all of it to keep them [curly-quotes]
          """)
  void textThatIsProbablyMeantOtherwiseIsAWarning(String entry, String problem) {
    Document document = Documents.read("---\n" + entry.replace("\\n", "\n") + "\n---\n");
    assertEquals(
        List.of(problem),
        document.problems().stream()
            .map(found -> ((InContent) found.place()).at() + " " + found.message())
            .toList());
    assertEquals(Severity.WARNING, document.problems().get(0).severity());
    assertTrue(document.isSound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: # a note",
        "title: #",
        "title: x # a note",
        "weight: 3 #todo",
        "title: \"#1 thing\"",
        "title: Issue#42",
        "title: “To be”, he said",
        "title: \"“kept”\""
      })
  void commentsAndQuotesThatAreMeantAreNotReported(String entry) {
    assertEquals(List.of(), Documents.problems("---\n" + entry + "\n---\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k:\tx",
        "k: x\t",
        "k: x \t# note",
        "k: {a:\t1,\tb: 2}",
        "k:\n-\tx\n- y",
        "k:\t\n  a: 1",
        "k: |\t\n  x",
        "k\t: x"
      })
  void aTabMaySeparate(String entry) {
    assertEquals(List.of(), Documents.problems("---\n" + entry + "\n---\n"));
    assertEquals(
        Set.of("k"), Documents.frontMatter("---\n" + entry + "\n---\n").members().keySet());
  }

  @Test
  void anAstralCharacterMayBeAtAnyOffset() {
    for (int before = 1_000; before < 1_040; before++) {
      String text = "---\ntitle: \"" + "a".repeat(before) + "\ud83d\ude00b\"\nlast: 1\n---\n";
      assertEquals(List.of(), Documents.problems(text));
      assertEquals(Set.of("title", "last"), Documents.frontMatter(text).members().keySet());
    }
  }

  @Test
  void aCharacterThatYamlDoesNotAllowIsReportedAtItsPlace() {
    String text = "---\na: 1\ntitle: x\uffffy\nb: 2\n---\n";
    assertEquals(
        List.of(
            "3:9 the control character U+FFFF does not belong in text; remove it"
                + " [control-character]"),
        Documents.problems(text));
    assertEquals(Set.of("a", "b"), Documents.frontMatter(text).members().keySet());
  }

  @Test
  void aliasesOfLongTextAreRefused() {
    String bomb = "---\na: &a " + "x".repeat(20_000) + "\nb: [" + "*a, ".repeat(99) + "1]\n---\n";
    assertEquals(
        List.of(
            "3:205 the aliases expand to more than 1000000 characters; write fewer [yaml-syntax]"),
        Documents.problems(bomb));
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
        "the aliases expand to more than 100000 values; write fewer [yaml-syntax]",
        problems.get(0).substring(problems.get(0).indexOf(' ') + 1));
  }

  @Test
  void nestingIsBounded() {
    String deep = "---\na: " + "[".repeat(100_000) + "\n---\n";
    assertEquals(
        List.of("2:324 values are nested more than 320 levels deep; flatten them [yaml-syntax]"),
        Documents.problems(deep));
  }

  @Test
  void crlfChangesNoPlace() {
    assertEquals(
        List.of("4:1 key `a` is defined twice; first defined at a.md:2:1 [duplicate-key]"),
        Documents.problems("---\r\na: 1\r\nb: |\r\na: 3\r\n---\r\n"));
  }
}
