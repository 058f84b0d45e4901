package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.Documents;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes in TOML: each is one error at its own place, with its cure, and leaves the rest known.
 */
class TomlReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          t = “Arroyo”           ¦ 2:5 `“` is a curly quote; enclose strings in `"` [toml-syntax]
          t = `x`                ¦ 2:5 a backtick does not begin a string; enclose strings in `"` [toml-syntax]
          t = "a "b" c"          ¦ 2:9 the string ended at the quote before this; write `\\" for a quote inside it, or enclose it in `'` [toml-syntax]
          t = "a"b"              ¦ 2:8 the string ended at the quote before this; write `\\" for a quote inside it, or enclose it in `'` [toml-syntax]
          t = "a" isn't          ¦ 2:9 the string ended at the quote before this; write `\\" for a quote inside it [toml-syntax]
          t = ["a "b" c", "d"]   ¦ 2:10 the string ended at the quote before this; write `\\" for a quote inside it, or enclose it in `'` [toml-syntax]
          t = 'it's'             ¦ 2:9 the string ended at the apostrophe before this; enclose it in `"` [toml-syntax]
          t = 'Co's Founder' # ' ¦ 2:9 the string ended at the apostrophe before this; enclose it in `"` [toml-syntax]
          t = Rust in x          ¦ 2:5 `Rust in x` is not a value; write `"Rust in x"` for a string [toml-syntax]
          t = [1, Foo, 3]        ¦ 2:9 `Foo` is not a value; write `"Foo"` for a string [toml-syntax]
          t = {b = Foo}          ¦ 2:10 `Foo` is not a value; write `"Foo"` for a string [toml-syntax]
          t = False              ¦ 2:5 `False` is not a value; write `false` [toml-syntax]
          t = yes                ¦ 2:5 `yes` is not a value; write `true` [toml-syntax]
          t = nil                ¦ 2:5 TOML has no `nil`; leave the key out [toml-syntax]
          t = 007                ¦ 2:5 the number `007` begins with a zero; write `7`, or `"007"` for a string [toml-syntax]
          t = 1,000              ¦ 2:5 a number has no commas; write `1000` [toml-syntax]
          t = -.5                ¦ 2:5 a number needs digits on both sides of its dot; write `-0.5` [toml-syntax]
          t = 5.                 ¦ 2:5 a number needs digits on both sides of its dot; write `5.0` [toml-syntax]
          t = 9223372036854775808¦ 2:5 the integer `9223372036854775808` does not fit into 64 bits; quote it [toml-syntax]
          t = 1e999              ¦ 2:5 the number `1e999` is too large; quote it [toml-syntax]
          t = 25 January 2024    ¦ 2:5 `25 January 2024` is not a date; write `2024-01-25` [invalid-date]
          t = 03/01/2026         ¦ 2:5 `03/01/2026` is not a date; write `2026-03-01` for March 1 or `2026-01-03` for January 3 [invalid-date]
          t = [2024-1-5]         ¦ 2:6 `2024-1-5` is not a date; write `2024-01-05` [invalid-date]
          t = 2024-11-45         ¦ 2:5 `2024-11-45` is not a date; November has 30 days [invalid-date]
          t = 2024-08-08 22:44:26 -0700 ¦ 2:5 `2024-08-08 22:44:26 -0700` is not a date; write `2024-08-08T22:44:26-07:00` [invalid-date]
          t = 2024-08-08T25:44:26 ¦ 2:5 `2024-08-08T25:44:26` is not a date; the hour must be from 00 to 23 [invalid-date]
          t = "C:\\q"            ¦ 2:8 the escape `\\q` does not exist; write `\\\\` for a backslash, or enclose the string in `'` [toml-syntax]
          t = "C:\\Users"        ¦ 2:8 the escape `\\U` does not exist; write `\\\\` for a backslash, or enclose the string in `'` [toml-syntax]
          t = "\\uD800"          ¦ 2:6 the escape `\\uD800` does not name a character; write `\\\\` for a backslash, or enclose the string in `'` [toml-syntax]
          t = "x",               ¦ 2:8 there is a comma after the value; remove it [toml-syntax]
          t = "x", "y"           ¦ 2:8 a list needs brackets; write `["x", "y"]` [toml-syntax]
          t = ["a" "b"]          ¦ 2:10 there is no comma before this value; add one [toml-syntax]
          t = [1,, 2]            ¦ 2:8 there is no value before this comma; remove it [toml-syntax]
          t = {a = 1 b = 2}      ¦ 2:12 there is no comma before this key; add one [toml-syntax]
          t = {a: 1}             ¦ 2:7 TOML joins a key and its value with `=`; write `=` for `:` [toml-syntax]
          t = 1 u = 2            ¦ 2:7 there is a second key on this line; put each key on its own line [toml-syntax]
          t =                    ¦ 2:4 `t` has no value; write one, or leave the key out [toml-syntax]
          t = # note             ¦ 2:5 `t` has no value; write one, or leave the key out [toml-syntax]
          t == 1                 ¦ 2:4 there are two `=` after `t`; write one [toml-syntax]
          t                      ¦ 2:1 `t` has no value; write `t = …` [toml-syntax]
          t: "x"                 ¦ 2:2 TOML joins a key and its value with `=`; write `t = …` [toml-syntax]
          t "x"                  ¦ 2:3 there is no `=` between `t` and its value; write `t = …` [toml-syntax]
          guest name = 1         ¦ 2:1 a key can't contain spaces; write `guest_name` [toml-syntax]
          é = 1                  ¦ 2:1 the key `é` needs quotes; write `"é"` [toml-syntax]
          a. = 1                 ¦ 2:1 a key is missing in `a.`; write a key on both sides of each dot [toml-syntax]
          = 1                    ¦ 2:1 there is no key before `=`; write `key = …` [toml-syntax]
          // note                ¦ 2:1 comments in TOML begin with `#`; write `#` for `//` [toml-syntax]
          - a                    ¦ 2:1 TOML has no list items with `-`; write the list as `key = ["a", "b"]` [toml-syntax]
          t = 12 men"            ¦ 2:5 the string has no opening quote; begin it with `"` [toml-syntax]
          t = "a                 ¦ 2:5 the string is never closed on its line; end it with `"` [toml-syntax]
          t = "a\\nb"            ¦ 2:5 the string is never closed on its line; enclose a string of several lines in `\"""` [toml-syntax]
          t = QQQa\\nb           ¦ 2:5 the string is never closed; end it with `QQQ` [toml-syntax]
          t = ["a",\\n"b"        ¦ 2:5 the list is never closed; end it with `]` [toml-syntax]
          t = { a = 1            ¦ 2:5 the inline table is never closed; end it with `}` [toml-syntax]
          t = [{a = [1, 2}]      ¦ 2:11 the list is never closed; end it with `]` [toml-syntax]
          t = 1\\nt.u = 2        ¦ 3:1 `t` is not a table and can't have keys; first defined at a.md:2:1 [toml-syntax]
          t = {}\\nt.u = 2       ¦ 3:1 nothing can be added to the inline table `t`; first defined at a.md:2:5 [toml-syntax]
          t = 1\\nt = 2          ¦ 3:1 key `t` is defined twice; first defined at a.md:2:1 [duplicate-key]
          """)
  void aMistakeIsOneErrorAndTheOtherKeysStayKnown(String broken, String problem) {
    String toml = broken.replace("\\n", "\n").replace("Q", "'").replace("\\\\", "\\");
    List<String> expected = List.of(problem.replace("Q", "'").replace("\\\" for", "\\\"` for"));
    String text = "+++\n" + toml + "\nafter = 1\n[extra]\nlast = 2\n+++\n";
    assertEquals(expected, Documents.problems(text));
    Value.Table keys = Documents.frontMatter(text);
    assertEquals("1", keys.get("after").flatMap(Value::asText).orElse(""));
    assertEquals(Set.of("last"), table(keys, "extra").members().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [[extra]        ¦ 3:1 the brackets of the header `[[extra]` don't match; write `[extra]` [toml-syntax]
          [extra]]        ¦ 3:1 the brackets of the header `[extra]]` don't match; write `[extra]` [toml-syntax]
          extra] # note   ¦ 3:1 the header `extra]` has no opening bracket; write `[extra]` [toml-syntax]
          [extra          ¦ 3:1 the header `[extra` is never closed; write `[extra]` [toml-syntax]
          [extra] x = 1   ¦ 3:9 there is text after the header `[extra]`; put it on a line of its own [toml-syntax]
          """)
  void aBrokenHeaderOpensTheTableThatItMeans(String header, String problem) {
    String text = "+++\na = 1\n" + header + "\nb = 2\n+++\n";
    assertEquals(List.of(problem), Documents.problems(text));
    assertEquals(Set.of("b"), table(Documents.frontMatter(text), "extra").members().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [a.]            ¦ 3:1 a name is missing in `[a.]`; write a name on both sides of each dot [toml-syntax]
          []              ¦ 3:1 a header needs a name; write `[name]` [toml-syntax]
          [a"b            ¦ 3:1 `[a"b` is not a table header; write `[name]` [toml-syntax]
          [t]             ¦ 3:1 key `t` is defined twice; first defined at a.md:2:1 [duplicate-key]
          [t.u]           ¦ 3:1 `t` is not a table and can't have keys; first defined at a.md:2:1 [toml-syntax]
          """)
  void keysBelowAHeaderThatSaysNothingBelongNowhere(String header, String problem) {
    String text = "+++\nt = 1\n" + header + "\nb = 2\n[c]\nd = 3\n+++\n";
    assertEquals(List.of(problem), Documents.problems(text));
    assertEquals(Set.of("t", "c"), Documents.frontMatter(text).members().keySet());
  }

  @Test
  void aListOfTablesWithABrokenHeaderStaysAList() {
    String text = "+++\n[[a]]\nb = 1\n[[a]\nb = 2\n+++\n";
    assertEquals(
        List.of("4:1 the brackets of the header `[[a]` don't match; write `[[a]]` [toml-syntax]"),
        Documents.problems(text));
    Value.Array list = (Value.Array) Documents.frontMatter(text).get("a").orElseThrow();
    assertEquals(2, list.elements().size());
  }

  @Test
  void aNameWithSpacesNeedsQuotes() {
    assertEquals(
        List.of("2:1 the name `a b` needs quotes; write `[\"a b\"]` [toml-syntax]"),
        Documents.problems("+++\n[a b]\nc = 1\n+++\n"));
  }

  @Test
  void whereTheLibraryFailsTheStatementIsBroken() {
    assertEquals(
        List.of("2:3 the inline table is never closed; end it with `}` [toml-syntax]"),
        Documents.problems("+++\nb={c,&\n[b]\n+++\n"));
  }

  @Test
  void nestingIsBounded() {
    String deep = "+++\na = " + "[".repeat(1_000) + "]".repeat(1_000) + "\nb = 1\n+++\n";
    assertEquals(
        List.of("2:5 values are nested more than 320 levels deep; flatten them [toml-syntax]"),
        Documents.problems(deep));
  }

  private static Value.Table table(Value.Table keys, String key) {
    return (Value.Table) keys.get(key).orElseThrow();
  }
}
