package dev.recto.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Pieces of text that mean something to somebody who reads content, and damage done to texts. */
final class Words {
  private static final List<String> SIGNS =
      List.of(
          "",
          " ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "    ",
          "\\",
          "\"",
          "'",
          "`",
          "```\n",
          "[",
          "]",
          "](",
          "[[",
          "]]",
          "(",
          ")",
          "{",
          "}",
          "{{",
          "}}",
          "{%",
          "%}",
          "{#id}",
          "<",
          ">",
          "<!--",
          "-->",
          "&",
          "&amp",
          "#",
          "# ",
          "*",
          "**",
          "_",
          "~~",
          "|",
          "| a |\n|---|\n",
          "> ",
          "- ",
          "1. ",
          ": ",
          "=",
          ",",
          "+++\n",
          "---\n",
          "<<<<<<< HEAD\n",
          "=======\n",
          ">>>>>>> b\n",
          "//",
          "../",
          "@/",
          "[^1]",
          "[^1]: ",
          "!",
          "$",
          "%s",
          "${x}",
          "*/",
          "\\u002a/",
          "<!-- more -->");

  private static final List<String> CHARACTERS =
      List.of(
          "\0",
          "\u0007",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200f",
          "\u202e",
          "\u2028",
          "\u2029",
          "\u2066",
          "\ue000",
          "\ue0e9",
          "\uf8ff",
          "\ufeff",
          "\ufffd",
          "\ufffe",
          "\ud83d\ude00",
          "\udbff\udffd",
          "e\u0301",
          "\u0130",
          "\u00df",
          "\u1e9e",
          "日本",
          "&#xE000;",
          "&#x202E;",
          "&#0;",
          "&#xD800;",
          "&colon;",
          "&Tab;",
          "&NewLine;",
          "&nbsp;");

  private static final List<String> CODE =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          "javascript&colon;alert(1)",
          "&#106;avascript:alert(1)",
          "java&#xE000;script:alert(1)",
          "vbscript:x",
          "data:text/html,<script>alert(1)</script>",
          "//evil.example",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<a href=javascript:a>b</a>",
          "\" onmouseover=\"alert(1)",
          "<svg onload=alert(1)>",
          "<style>",
          "<iframe srcdoc=x>");

  private static final List<String> PROSE =
      List.of(
          "one",
          "Two words",
          "http://example.org/",
          "www.example.org",
          "[one](@/one.md)",
          "[a](../two.md#b)",
          "![p](pic.png)",
          "[x][y]",
          "[y]: /two/ \"t\"\n",
          "**bold**",
          "# One\n",
          "{{ clip(id=\"x\") }}",
          "{{ clip(id=3, id=\"y\") }}",
          "{{ nope() }}",
          "{{ clip(",
          "{% aside() %}",
          "{% end %}",
          "{{/* clip() */}}",
          "{{< clip >}}",
          "<b>b</b>",
          "<div>\n",
          "2024-02-30",
          "2024-01-31T10:00:00Z",
          "9999999999999999999",
          "1e999",
          "-0",
          "007",
          "true",
          "null",
          "~",
          "inf",
          "&a",
          "*a",
          "!!set",
          "<<: *a",
          "[1, [2]]",
          "{a = 1}",
          "\"\"\"");

  private Words() {}

  /** One piece. */
  static Arbitrary<String> word() {
    return Arbitraries.oneOf(
        Arbitraries.of(SIGNS),
        Arbitraries.of(CHARACTERS),
        Arbitraries.of(CODE),
        Arbitraries.of(PROSE),
        Arbitraries.strings().ascii().ofMaxLength(8));
  }

  /** Some pieces in a row. */
  static Arbitrary<String> text(int most) {
    return word().list().ofMaxSize(most).map(words -> String.join("", words));
  }

  /** The same piece many times, within itself as it were. */
  static Arbitrary<String> repeated() {
    return Combinators.combine(text(3), Arbitraries.integers().between(1, 400))
        .as((words, times) -> words.repeat(times));
  }

  private record Cut(int from, int length, String word) {}

  /** A text with up to three places cut out or written over. */
  static Arbitrary<String> damaged(Arbitrary<String> text) {
    Arbitrary<Cut> cut =
        Combinators.combine(
                Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(0, 6),
                word())
            .as(Cut::new);
    return Combinators.combine(text, cut.list().ofMaxSize(3)).as(Words::damaged);
  }

  private static String damaged(String text, List<Cut> cuts) {
    String damaged = text;
    for (Cut cut : new ArrayList<>(cuts)) {
      int from = (int) ((long) cut.from() * damaged.length() / 1000);
      int to = Math.min(damaged.length(), from + cut.length());
      damaged = damaged.substring(0, from) + cut.word() + damaged.substring(to);
    }
    return damaged;
  }
}
