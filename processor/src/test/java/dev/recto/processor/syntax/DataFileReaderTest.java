package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.DataFiles;
import dev.recto.processor.testing.Growth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole files as data, in every format. */
class DataFileReaderTest {
  private static final String TOML =
      """
      # who is who
      [[people]]
      id = "ada"
      name = "Ada 𝒳 \\"Countess\\" Lovelace"
      address.city = "London"

      [[people]]
      id = "grace"
      name = '''
      Grace
      Hopper'''
      """;
  private static final String YAML =
      """
      # who is who
      - id: ada
        name: Ada 𝒳 "Countess" Lovelace
        address: {city: London}
      - id: grace
        name: |-
          Grace
          Hopper
      """;
  private static final String JSON =
      """
      [
        {"id": "ada", "name": "Ada 𝒳 \\"Countess\\" Lovelace", "address": {"city": "London"}},
        {
          "id": "grace",
          "name": "Grace\\nHopper"
        }
      ]
      """;
  private static final String CSV =
      """
      id,name,address.city
      ada, Ada 𝒳 "Countess" Lovelace ,London

      grace,"Grace
      Hopper",
      """;

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(Format.TOML, TOML),
        Arguments.of(Format.YAML, YAML),
        Arguments.of(Format.JSON, JSON),
        Arguments.of(Format.CSV, CSV));
  }

  private static List<Value> rows(Format format, String text) {
    Value root = DataFiles.read(format, text).root();
    Value list = root instanceof Value.Table table ? table.get("people").orElseThrow() : root;
    return ((Value.Array) list).elements();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theSameRowsAreReadInEveryFormat(Format format, String text) {
    assertEquals(List.of(), DataFiles.problems(format, text));
    assertEquals(
        List.of(
            "{id:\"ada\",name:\"Ada 𝒳 \"Countess\" Lovelace\",address:{city:\"London\"}}",
            "{id:\"grace\",name:\"Grace\nHopper\"}"),
        rows(format, text).stream().map(DataFiles::words).toList());
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("files")
  void keysAndValuesAreCoveredFromTheirFirstToTheirLastCharacter(Format format, String text) {
    for (String variant : List.of(text, text.replace("\n", "\r\n"), "\ufeff" + text)) {
      String seen = variant.replace("\ufeff", "");
      Map<String, String> covered = new TreeMap<>();
      for (Value row : rows(format, variant)) {
        ((Value.Table) row)
            .members()
            .forEach(
                (key, member) -> {
                  assertEquals(
                      format == Format.JSON ? "\"" + key + "\"" : key,
                      DataFiles.covered(seen, member.keySpan()).split("[.]")[0]);
                  covered.merge(
                      key, DataFiles.covered(seen, member.value().span()), "%s/%s"::formatted);
                });
      }
      String end = variant.contains("\r") ? "\r\n" : "\n";
      assertEquals(expectedValues(format).replace("\n", end), covered.get("name"));
    }
  }

  private static String expectedValues(Format format) {
    return switch (format) {
      case TOML -> "\"Ada 𝒳 \\\"Countess\\\" Lovelace\"/'''\nGrace\nHopper'''";
      case YAML -> "Ada 𝒳 \"Countess\" Lovelace/|-\n    Grace\n    Hopper\n";
      case JSON -> "\"Ada 𝒳 \\\"Countess\\\" Lovelace\"/\"Grace\\nHopper\"";
      case CSV -> "Ada 𝒳 \"Countess\" Lovelace/\"Grace\nHopper\"";
    };
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          YAML ¦ a: 1|---|b: 2           ¦ 2:1-2:4 a second document begins here; a data file is one document [yaml-syntax]
          YAML ¦ [1, 2                   ¦ 1:1-1:2 the list is never closed; end it with `]` [yaml-syntax]
          YAML ¦ §"just text"§           ¦ 1:1-1:12 a data file must be a mapping or a list; write keys such as `title: …` [yaml-syntax]
          YAML ¦ - a: 1|- b: "x|- c: 3   ¦ 2:6-2:7 the string is never closed; end it with `"` [yaml-syntax]
          YAML ¦ - a: 1|- b: &x|- c: 3   ¦ 2:6-2:8 `&x` is read as the anchor of a value, and there is none; put quotes around a string that begins with `&` [yaml-syntax]
          JSON ¦                         ¦ 1:1-1:1 the file is empty; write `[]` for a list without entries [json-syntax]
          JSON ¦ 17                      ¦ 1:1-1:3 a data file must be an object or a list; begin it with `{` or `[` [json-syntax]
          JSON ¦ {"a": 1}|{"b": 2}       ¦ 2:1-2:9 there is text after the closing `}`; remove it [json-syntax]
          JSON ¦ [1] x                   ¦ 1:5-1:6 there is text after the closing `]`; remove it [json-syntax]
          JSON ¦ [1, 2                   ¦ 1:1-1:2 the list is never closed; end it with `]` [json-syntax]
          JSON ¦ {"a": 1, "a": 2}        ¦ 1:10-1:13 key `a` is defined twice; first defined at data/people.json:1:2 [duplicate-key]
          TOML ¦ a: 1|b: x|c: [1]        ¦ 1:1-1:1 the name of the file says TOML, and this is YAML; end its name in `.yaml` [toml-syntax]
          YAML ¦ a = 1|b = "x"           ¦ 1:1-1:1 the name of the file says YAML, and this is TOML; end its name in `.toml` [yaml-syntax]
          TOML ¦ a = 1|a = 2             ¦ 2:1-2:1 key `a` is defined twice; first defined at data/people.toml:1:1 [duplicate-key]
          """)
  void mistakesAreSaidInWordsThatFitAFileThatIsAllData(Format format, String text, String problem) {
    String file = text == null ? "" : text.replace('|', '\n') + "\n";
    assertEquals(List.of(problem), DataFiles.problems(format, file));
    assertFalse(DataFiles.read(format, file).isSound());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          TOML ¦ [a]|x = 1|[b]|x = nope|y = 2|[c]|x = 3     ¦ {a:{x:1},b:{y:2},c:{x:3}}
          YAML ¦ - x: 1|- x: "nope|  y: 2|- x: 3            ¦ [{x:1},{x:3}]
          YAML ¦ a: {x: 1}|b: {x: [}|c: {x: 3}              ¦ {a:{x:1},c:{x:3}}
          YAML ¦ - x: 1|-|  x: "nope|- x: 3                 ¦ [{x:1},{x:3}]
          JSON ¦ [|{"x": 1},|{"x": nope},|{"x": 3}|]        ¦ [{x:1},{x:3}]
          JSON ¦ [|{"x": 1},|{"x": 3, "y": nope}|]          ¦ [{x:1}]
          JSON ¦ [|{|"x": 1|},|{|"x": nope,|"y": 2|}|]      ¦ [{x:1},{y:2}]
          JSON ¦ {|"a": {"x": 1},|"b": nope,|"c": {"x": 3}} ¦ {a:{x:1},c:{x:3}}
          CSV  ¦ x,y|1,2|"nope,2|3,4                        ¦ [{x:"1",y:"2"},{x:"3",y:"4"}]
          """)
  void whatIsBrokenIsReadAroundAndIsOneMistake(Format format, String text, String values) {
    assertEquals(values, DataFiles.values(format, text.replace('|', '\n') + "\n"));
    assertEquals(1, DataFiles.problems(format, text.replace('|', '\n') + "\n").size());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noMessageSpeaksOfFrontMatterOrFences(Format format) {
    for (String text :
        List.of(
            "x",
            "\"x\"",
            "[",
            "{",
            "- a: [\n- b",
            "a: 1\na: 2",
            "---\n---\n",
            "+++\na = 1\n",
            "a=",
            "\"")) {
      for (String problem : DataFiles.problems(format, text)) {
        assertFalse(problem.contains("front matter") || problem.contains("fence"), problem);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void badBytesAreReportedOnce(Format format) {
    String sound =
        switch (format) {
          case TOML -> "a = \"§\"\nb = 2\n";
          case YAML -> "a: §\nb: 2\n";
          case JSON -> "{\"a\": \"§\",\n\"b\": 2}\n";
          case CSV -> "a,b\n§,2\n";
        };
    byte[] latin = sound.replace('§', 'é').getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("not-utf8", ids(DataFiles.read(format, latin)));
    assertEquals(
        "not-utf8", ids(DataFiles.read(format, sound.getBytes(StandardCharsets.UTF_16LE))));
    assertEquals("control-character", ids(DataFiles.read(format, sound.replace('§', '\0'))));
    assertEquals(
        "control-character",
        ids(DataFiles.read(format, sound.replace("§", "x").replace('\n', '\r'))));
    String conflict = "<<<<<<< ours\n" + sound + "=======\n" + sound + ">>>>>>> theirs\n";
    assertEquals("merge-conflict", ids(DataFiles.read(format, conflict)));
  }

  private static String ids(DataFile file) {
    List<String> ids = new ArrayList<>();
    file.problems().forEach(found -> ids.add(found.problem().id()));
    return String.join(" ", ids);
  }

  @Test
  void bombsAreRefused() {
    String deep = "[".repeat(100_000);
    assertEquals("toml-syntax", ids(DataFiles.read(Format.TOML, "a = " + deep)));
    assertEquals("yaml-syntax", ids(DataFiles.read(Format.YAML, deep)));
    assertEquals("json-syntax", ids(DataFiles.read(Format.JSON, deep)));
    assertEquals("csv-syntax", ids(DataFiles.read(Format.CSV, "a.".repeat(100_000) + "a\n")));
    StringBuilder aliases = new StringBuilder("a0: &a0 [1, 2]\n");
    for (int i = 1; i < 30; i++) {
      aliases.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
    }
    assertTrue(ids(DataFiles.read(Format.YAML, aliases.toString())).startsWith("yaml-syntax"));
  }

  @ParameterizedTest(name = "{0}: {1} {2} … {3}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          TOML ¦           ¦ [[a]]|x = 1|       ¦ §§
          YAML ¦           ¦ - x: 1|            ¦ §§
          YAML ¦           ¦ - x: 1|            ¦ - x: "|
          YAML ¦           ¦ - x: "a|           ¦ §§
          YAML ¦           ¦ - x: [|            ¦ §§
          JSON ¦ [|        ¦ {"x": 1},|         ¦ {"x": 2}]
          JSON ¦ [|        ¦ {"x": nope},|      ¦ {"x": 2}]
          JSON ¦ [|        ¦ {"x": 1}|          ¦ ]
          JSON ¦ [|        ¦ {|"x": 1,|         ¦ ]
          """)
  void readingTakesATimeThatGrowsWithTheText(
      Format format, String before, String part, String after) {
    Growth.assertLinear(
        2_000,
        n -> ((before == null ? "" : before) + part.repeat(n) + after).replace('|', '\n'),
        text -> DataFiles.read(format, text));
  }

  @Test
  void namesSayTheFormat() {
    Map<String, String> formats = new TreeMap<>();
    for (String name : List.of("a.toml", "a.b.yaml", "a.yml", "A.JSON", "a.csv", "a.md", "toml")) {
      formats.put(name, Format.ofFile(name).map(Format::name).orElse("none"));
    }
    assertEquals(
        "{A.JSON=JSON, a.b.yaml=YAML, a.csv=CSV, a.md=none, a.toml=TOML, a.yml=YAML, toml=none}",
        formats.toString());
  }
}
