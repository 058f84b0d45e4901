package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key and value knows the stretch of text that it was read from. */
class SpansTest {

  @Test
  void keysOfTomlSpanTheirOwnPartOfHeadersAndDottedKeys() {
    assertEquals(
        List.of("extra", "\"a b\"", "c", "d", "'e'"),
        keys("+++\n[extra . \"a b\".c]\nd.'e' = 1\n+++\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\"",
        "\"a \\\" # ] b\"",
        "'c:\\'",
        "\"\"\"a\n# no comment\nb\\\"\"\"\"",
        "'''a\n''b'''''",
        "12_000",
        "-1.5e3",
        "true",
        "1979-05-27 07:32:00Z",
        "07:32:00",
        "inf",
        "[ 1, [\"]\", '''}'''],\n # ]\n\n 2 ]",
        "{ a = 1, b = { c = '}' } }",
        "\"\ud835\udcb3\""
      })
  void valuesOfTomlSpanAllOfTheirText(String written) {
    for (String after : List.of("", " # note", "  ")) {
      assertEquals(
          written, values("+++\n# 𝒳\n\nk = " + written + after + "\nl = 1\n+++\n").get(0));
    }
    assertEquals(written, values("+++\nk = [" + written + ", 1]\n+++\n").get(1));
    assertEquals(written, values("+++\nk = { l = " + written + " }\n+++\n").get(1));
  }

  @Test
  void tablesOfTomlThatOnlyHaveAHeaderSpanTheirKey() {
    assertEquals(List.of("a", "b", "1"), values("+++\n[a.b]\nc = 1\n+++\n"));
    assertEquals(List.of("[[a]]", "[[a]]", "1"), values("+++\n[[a]]\nc = 1\n+++\n"));
  }

  @Test
  void anInlineTableOfTomlIsPlacedAtItsBrace() {
    Value value = Documents.frontMatter("+++\na = { b = 1 }\n+++\n").get("a").orElseThrow();
    assertEquals(new Position(2, 5), value.at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "a b",
        "\"a \\\" b\"",
        "'it''s'",
        "2024-05-31",
        "[1, [x, 'y'], {a: b}]",
        "{a: 1, b: [c]}",
        "\n  - a\n  - b: c\n    d: e",
        "\n  a: b\n  c:\n    d: e",
        "\"\ud835\udcb3\""
      })
  void valuesOfYamlSpanAllOfTheirText(String written) {
    for (String after : List.of("", " # note", "\n# note\n\n")) {
      String text = "---\n# 𝒳\nk: " + written + after + "\nl: 1\n---\n";
      assertEquals(written.strip(), values(text).get(0));
      assertEquals("k", keys(text).get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a \\\" b\"",
        "12",
        "-1.5e3",
        "true",
        "[1, [\"]\", {\"a\": false}]]",
        "{\"a\": 1, \"b\": {\"c\": \"}\"}}",
        "\"\ud835\udcb3\""
      })
  void valuesOfJsonSpanAllOfTheirText(String written) {
    for (String after : List.of("", " ", "\n\n")) {
      String text = "{\"𝒳 k\": " + written + after + ", \"l\": 1}\n";
      assertEquals(written, values(text).get(0));
      assertEquals("\"𝒳 k\"", keys(text).get(0));
    }
  }

  /** The texts of all keys, in the order of the file. */
  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    visit(text, Documents.frontMatter(text), keys, new ArrayList<>());
    return keys;
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    visit(text, Documents.frontMatter(text), new ArrayList<>(), values);
    return values;
  }

  private static void visit(String text, Value value, List<String> keys, List<String> values) {
    if (value instanceof Value.Table table) {
      for (Value.Member member : table.members().values()) {
        keys.add(words(text, member.keySpan()));
        values.add(words(text, member.value().span()));
        visit(text, member.value(), keys, values);
      }
    } else if (value instanceof Value.Array array) {
      for (Value element : array.elements()) {
        values.add(words(text, element.span()));
        visit(text, element, keys, values);
      }
    }
  }

  private static String words(String text, Span span) {
    SourceText source = new SourceText(text);
    return text.substring(source.indexOf(span.start()), source.indexOf(span.end()));
  }
}
