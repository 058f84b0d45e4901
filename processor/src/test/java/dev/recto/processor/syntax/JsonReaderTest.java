package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter in JSON: an object at the start of the file. */
class JsonReaderTest {

  @Test
  void valuesHaveTheirKindsAndPlaces() {
    Value.Table table =
        Documents.frontMatter(
            "\ufeff\n"
                + "  {\"a\": \"\ud835\udcb3 {\", \"b\": [1, 2.5, true],\n"
                + " \"c\": {\"d\": null}}\n"
                + "body");
    assertEquals(new Position(2, 4), table.members().get("a").keyAt());
    assertEquals(new Position(2, 9), table.get("a").orElseThrow().at());
    Value.Array list = (Value.Array) table.get("b").orElseThrow();
    assertEquals(
        List.of(Value.Kind.INTEGER, Value.Kind.DECIMAL, Value.Kind.BOOLEAN),
        list.elements().stream().map(Value::kind).toList());
    assertEquals(new Position(2, 25), list.elements().get(1).at());
    Value.Table inner = (Value.Table) table.get("c").orElseThrow();
    assertEquals(new Position(3, 7), inner.at());
    assertEquals(0, inner.members().size());
  }

  @Test
  void theBodyBeginsOnTheLineAfterTheObject() {
    String text = "{\n\"a\": \"}\\\"\"\n}\n\n  body {}\n";
    assertEquals(List.of(), Documents.problems(text));
    assertEquals(text.indexOf("  body"), Documents.read(text).bodyOffset());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"a": 1, "a": 2}            | 1:10 key `a` is defined twice; first defined at a.md:1:2 [duplicate-key]
          {"a": 1\\nbody              | 1:1 front matter is opened here and never closed; end it with `}` [unclosed-front-matter]
          {"a": 1} body               | 1:10 text stands behind the closing brace; begin the body on a new line [json-syntax]
          {"a": 9223372036854775808}  | 1:7 the integer `9223372036854775808` does not fit into 64 bits; quote it [json-syntax]
          {"a": NaN}                  | 1:10 non-standard token `NaN`; front matter must be JSON [json-syntax]
          {"a": +1}                   | 1:8 unexpected character `+` in numeric value: JSON spec does not allow numbers to have plus signs; front matter must be JSON [json-syntax]
          {"a": 1, // b\\n}           | 1:10 JSON has no comments; remove it [json-syntax]
          {"a": [1, null]}            | 1:11 a list holds `null` here; write a value [json-syntax]
          """)
  void mistakesHaveTheirPlace(String text, String problem) {
    assertEquals(List.of(problem), Documents.problems(text.replace("\\n", "\n")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"a": 1,}     | 1:9
          {a: 1}        | 1:2
          {"a": 'x'}    | 1:7
          {"a" 1}       | 1:6
          {"a": 01}     | 1:8
          {"a": tru}    | 1:7
          {"a": [1 2]}  | 1:10
          """)
  void breachesOfTheSyntaxHaveTheirPlace(String text, String place) {
    List<String> problems = Documents.problems(text);
    assertEquals(1, problems.size());
    assertEquals(place, problems.get(0).split(" ", 2)[0], problems.get(0));
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(1, Documents.problems(deep).size());
    assertEquals("1:507", Documents.problems(deep).get(0).split(" ", 2)[0]);
  }
}
