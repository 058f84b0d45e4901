package dev.recto.processor.syntax;

import dev.recto.processor.testing.Documents;
import dev.recto.processor.testing.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading front matter, sound or broken, takes a time that grows with its length. */
class SyntaxGrowthTest {

  @ParameterizedTest(name = "{0} {1} … {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          +++|a = [              ¦ {b = "爲"},§ §  ¦ 1]|+++
          +++|a = [              ¦ "𝒳",§ §         ¦ 1]|+++
          +++|a = [              ¦ {b = 1},§ §     ¦ |+++
          +++|                   ¦ a = \\\"""|     ¦ +++
          +++|                   ¦ a = [|          ¦ +++
          +++|                   ¦ a = 1 2|        ¦ +++
          +++|a = [|             ¦ ]|              ¦ b = 1|+++
          +++|                   ¦ [x|             ¦ +++
          +++|                   ¦ [[a]]|b = |     ¦ +++
          +++|[[a]]|b = 1|       ¦ c = |           ¦ +++
          +++|a                  ¦ .a              ¦ =|+++
          ---|a: [               ¦ "爲",§ §        ¦ 1]|---
          ---|a:|                ¦ ~~b: @c|        ¦ ---
          ---|a:|~b: @c|         ¦ ~~- d: 1|       ¦ ---
          ---|a: [               ¦ "爲",§ §        ¦ |---
          ---|a: [               ¦ "§ §'§ §        ¦ |---
          ---|                   ¦ a: "x|          ¦ ---
          {"a": [                ¦ "爲",§ §        ¦ 1]}|
          {"a": [                ¦ {"b": "𝒳"},     ¦ 1]}|
          {"a": [                ¦ {"b": "爲"]},   ¦ 1]}|
          {                      ¦ "a": [1,|       ¦ "b": 1}|
          {                      ¦ [}              ¦ |
          {                      ¦ "a": b,|        ¦ "b": 1}|
          {"a": b                ¦ ,"b": {}        ¦ }|
          {"a": b, "c": [        ¦ {"b": {         ¦ }|
          """)
  void grows(String before, String part, String after) {
    Growth.assertLinear(
        5_000,
        n ->
            (before + part.replace("§ §", " ").repeat(n) + after)
                .replace('|', '\n')
                .replace('~', ' '),
        text -> Documents.read(text));
  }
}
