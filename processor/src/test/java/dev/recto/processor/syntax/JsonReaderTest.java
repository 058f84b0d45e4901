package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Documents;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void whatIsPutRightMovesNoOtherMistake() {
    String missing =
        " there is no `:` between the key and its value; write `\"key\": …` [json-syntax]";
    assertEquals(
        List.of("1:6" + missing, "1:13" + missing), Documents.problems("{\"a\" 1, \"c\" 2}\n"));
    assertEquals(List.of("1:5" + missing), Documents.problems("{\"a\"1, \"c\": 2}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          {\\n"title": "A",\\n} ¦ 2:13 there is a comma before `}`; remove it [json-syntax]
          {\\n"title": "A,\\n"weight": 1\\n} ¦ 2:10 the string is never closed on its line; end it with `"`, or write `\\n` for a line end [json-syntax]
          {\\n"weight": 0x10\\n} ¦ 2:11 JSON has no hexadecimal numbers; write `16` [json-syntax]
          {"title": 'x'} ¦ 1:11 strings in JSON are not in `'`; write `"` [json-syntax]
          {\\n"title": Rust in x,\\n"b": 1} ¦ 2:10 `Rust in x` is not a value; write `"Rust in x"` for a string [json-syntax]
          {"title": “x”} ¦ 1:11 `“` is a curly quote; write `"` [json-syntax]
          {\\n"title": "a "b" c",\\n"b": 1\\n} ¦ 2:14 the string ended at the quote before this; write `\\"` for a quote inside it [json-syntax]
          {\\n"title": "a\\nb",\\n"c": 1\\n} ¦ 2:10 the string is never closed on its line; end it with `"`, or write `\\n` for a line end [json-syntax]
          {"w": 007} ¦ 1:7 the number `007` begins with a zero; write `7`, or `"007"` for a string [json-syntax]
          {"w": "C:\\d"} ¦ 1:10 the escape `\\d` does not exist; write `\\\\` for a backslash [json-syntax]
          {\\n"a": ["x", "y"\\n"b": 1,\\n"c": 2\\n} ¦ 2:6 the list is never closed; end it with `]` [json-syntax]
          {\\n"a": ["x", "y",\\n"b": 1,\\n"c": 2\\n} ¦ 2:6 the list is never closed; end it with `]` [json-syntax]
          {\\n"a": {"x": 1,\\n"b": 1\\n} ¦ 1:1 the object is never closed; end it with `}` [json-syntax]
          {\\n"title": "A"\\n"b": 1,\\n"c": 1\\n} ¦ 3:1 there is no comma before this; add one [json-syntax]
          {"a": [1 2]} ¦ 1:10 there is no comma before this; add one [json-syntax]
          {"a" 1} ¦ 1:6 there is no `:` between the key and its value; write `"key": …` [json-syntax]
          {title: 1} ¦ 1:2 the key `title` needs quotes; write `"title"` [json-syntax]
          {'title': 1} ¦ 1:2 strings in JSON are not in `'`; write `"` [json-syntax]
          {"a": True, "b": 1} ¦ 1:7 `True` is not a value; write `true` [json-syntax]
          {"a": NaN} ¦ 1:7 JSON has no `NaN`; leave the key out [json-syntax]
          {"a": +1} ¦ 1:7 a number has no `+`; write `1` [json-syntax]
          {"a": 1, // b\\n} ¦ 1:10 JSON has no comments; remove it [json-syntax]
          {\\n// b\\n"a": 1\\n} ¦ 2:1 JSON has no comments; remove it [json-syntax]
          {"a": [1, null]} ¦ 1:11 a list can't contain `null`; write a value [json-syntax]
          {"a": 2024-05-31} ¦ 1:7 a date needs quotes in JSON; write `"2024-05-31"` [json-syntax]
          {"a": 5.} ¦ 1:7 a number needs digits on both sides of its dot; write `5.0` [json-syntax]
          {"a": .5} ¦ 1:7 a number needs digits on both sides of its dot; write `0.5` [json-syntax]
          {"a": ,\\n"b": 1} ¦ 1:7 the key has no value; write one, or leave the key out [json-syntax]
          {\\n"a":\\n} ¦ 2:5 the key has no value; write one, or leave the key out [json-syntax]
          {"a": [1,,2]} ¦ 1:10 there is nothing before this comma; remove it [json-syntax]
          {"a": [1,2,]} ¦ 1:11 there is a comma before `]`; remove it [json-syntax]
          {"a": "x⇥y"} ¦ 1:9 a string can't contain a tab; write `\\t` for it [json-syntax]
          {"a": "x", "a": 1} ¦ 1:12 key `a` is defined twice; first defined at a.md:1:2 [duplicate-key]
          {"a": tru} ¦ 1:7 `tru` is not a value; write `"tru"` for a string [json-syntax]
          {"a": 1} body ¦ 1:10 there is text after the closing brace; begin the body on a new line [json-syntax]
          {"a": 1\\nbody ¦ 1:1 front matter is opened here and never closed; end it with `}` [unclosed-front-matter]
          {"a": [1}, "b": 2} ¦ 1:7 the list is never closed; end it with `]` [json-syntax]
          {\\n"a": 1,\\n"extra": {\\n"b": 2,\\n}\\n} ¦ 4:7 there is a comma before `}`; remove it [json-syntax]
          {"a": 03/01/2026} ¦ 1:7 `03/01/2026` is not a date; write `2026-03-01` for March 1 or `2026-01-03` for January 3, in quotes [invalid-date]
          {"a": 1 "b": 2} ¦ 1:9 there is no comma before this; add one [json-syntax]
          {"a": "b" "c": 2} ¦ 1:11 there is no comma before this; add one [json-syntax]
          {\\n"a": = 1,\\n"b": 2} ¦ 2:6 `= 1` is not a value; write `"= 1"` for a string [json-syntax]
          """)
  void aMistakeIsOneErrorAtItsPlace(String text, String problem) {
    String json = text.replace("\\n", "\n").replace('⇥', '\t');
    assertEquals(List.of(problem), Documents.problems(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\": 'x',",
        "\"x\": [1, 2",
        "\"x\": [1, 2,",
        "\"x\": \"a,",
        "\"x\": \"a \"b\" c\",",
        "\"x\": 007,",
        "\"x\": [1 2],",
        "\"x\": [1, 2,],",
        "x: 1,",
        "\"x\" 1,",
        "\"x\": 1",
        "// note"
      })
  void theOtherKeysStayKnown(String broken) {
    String text = "{\n\"before\": 1,\n" + broken + "\n\"after\": 2\n}\n";
    assertEquals(1, Documents.problems(text).size());
    Value.Table keys = Documents.frontMatter(text);
    assertTrue(keys.members().keySet().containsAll(Set.of("before", "after")));
  }

  @Test
  void anObjectThatIsNeverClosedIsFoundByTheIndentation() {
    String text = "{\n  \"a\": {\n    \"b\": 1,\n  \"c\": 2\n}\n";
    assertEquals(
        List.of("2:8 the object is never closed; end it with `}` [json-syntax]"),
        Documents.problems(text));
  }

  @Test
  void longNumbersAreRefusedInWords() {
    assertEquals(
        List.of("1:7 the number is too long; quote it [json-syntax]"),
        Documents.problems("{\"a\": " + "1".repeat(1_100) + "}"));
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(1, Documents.problems(deep).size());
    assertEquals("1:327", Documents.problems(deep).get(0).split(" ", 2)[0]);
  }
}
