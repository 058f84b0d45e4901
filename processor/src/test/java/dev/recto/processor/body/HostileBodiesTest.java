package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Growth;
import dev.recto.processor.type.Scalar;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that could keep a compiler busy for ever, or exhaust it: the work grows with their length,
 * or they are refused.
 */
class HostileBodiesTest {
  private static final int MANY = 6_000;
  private static final MarkdownSwitches SWITCHES =
      new MarkdownSwitches(true, true, true, true, false, true, ExtraAttributes.NONE);

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "> ",
        "*",
        "_",
        "`",
        "``",
        "~~",
        "- ",
        "1. ",
        "<a ",
        "<a href=\"",
        "</",
        "<!--",
        "&",
        "((",
        "_a ",
        "**a ",
        "[a](",
        "[a][",
        "[a]: b\n",
        "[a]\n\n",
        "\\",
        "\"",
        "'",
        "-",
        ".",
        "|",
        "|-",
        "\n: ",
        "a\n: b\n",
        "> [!NOTE]\n",
        "# a}\n",
        "# {#a}\n",
        "[^a]",
        "[^a]: ",
        "^[",
        "# a\n",
        "#",
        "{#a}",
        "=\n",
        "{{",
        "{%",
        "{{ a",
        "{{ a(",
        "{{ a(x=\"",
        "{{ a(x='\"",
        "{{ a(x=[",
        "{{/*",
        "{%/*",
        "{%/* a() */%}",
        "{% box() %}",
        "{% end %}",
        "{% box() %}x{% end %}",
        "{{a()}}",
        "{{ a }}\n",
        "{{ nope() }} ",
        "[a](@/no.md) ",
        "[a](#no) ",
        "![a](no.png) ",
        "<a href=@/no.md>",
        "<a href=@/b.md>x</a>\n",
        "[a]( ",
        "<https://",
        "```\n",
        "    a\n\n",
        "\t",
        " ",
        "a\r",
        "\u2028",
        "\ud83d\ude00",
        "\ue000",
        "<script>",
        "<b>\n",
        "<div>\n\n",
        "| a |\n|---|\n",
        "2. a\n",
        "a\n2. b\n",
        "| a\n",
        "*a*\n",
        "[a](b)\n",
        "[a](@/####a) ",
        "[a](#####a\n",
        "{{/* a() */}} ",
        "{{/* a() */}}",
        "/",
        "[a](//a//b) ",
        "{% box() %}- a\n    - b\n{% end %}",
        "a[^1] ",
        "[a][b]\n\n[b]: c\n\n",
        "&#xe000;",
        "<!-- more -->\n\n"
      })
  void workGrowsWithLength(String bomb) {
    assertGrowsWithLength(bomb::repeat);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "[a](b) ", "*a* ", "\"a\" ", "{{ a(x=1) }} ", "`a` ", "<b>a</b> "})
  void workGrowsWithTheLengthOfALine(String part) {
    assertGrowsWithLength(n -> part.repeat(5 * n));
  }

  @Test
  void workGrowsWithLengthHoweverDeepThingsAre() {
    assertGrowsWithLength(n -> "{% box() %}".repeat(n) + "x" + "{% end %}".repeat(n));
    assertGrowsWithLength(n -> "*a **b ".repeat(n) + " b** a*".repeat(n));
    assertGrowsWithLength(n -> "[".repeat(n) + "a" + "](b)".repeat(n));
    assertGrowsWithLength(n -> "<div>\n".repeat(n) + "<a href=\"@/b.md\">x</a>\n".repeat(n));
    assertGrowsWithLength(n -> "<p>" + "<b>".repeat(n) + "<!-- more -->");
    assertGrowsWithLength(HostileBodiesTest::nestedLists);
  }

  /** Each item is indented by its depth, so the length grows with the square of the depth. */
  private static String nestedLists(int n) {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; lists.length() < 20 * n; i++) {
      lists.append(" ".repeat(2 * i)).append("- a\n");
    }
    return lists.toString();
  }

  @Test
  void workGrowsWithLengthWhateverMeets() {
    assertGrowsWithLength(n -> "<sup class=\"footnote-ref\">".repeat(n) + "\n\n<!-- more -->\n");
    assertGrowsWithLength(n -> "{% box() %}x{% end %}{{ a }}\n".repeat(n));
    assertGrowsWithLength(n -> "[a](#no) ".repeat(n) + "\n\n" + "# a\n".repeat(n));
    assertGrowsWithLength(n -> "[a](#nob" + "b".repeat(150) + ") \n\n# a" + longHeadings(n / 20));
    assertGrowsWithLength(n -> "[a](@/" + "#".repeat(n) + "\nx\ny)");
    assertGrowsWithLength(n -> "{% box() %}[a][r]{% end %}\n\n".repeat(n) + "[r]: c\n");
    assertGrowsWithLength(n -> "{% box() %}[r]: c{% end %}\n\n".repeat(n) + "[r]\n".repeat(n));
    assertGrowsWithLength(
        n -> "{% box() %}[a][r]{% end %}\n\n".repeat(n) + "[r]: " + "c".repeat(10 * n) + "\n");
    assertGrowsWithLength(
        n -> "{% box() %}a[^1]{% end %}\n\n".repeat(n) + "[^1]: " + "c ".repeat(10 * n) + "\n");
    assertGrowsWithLength(n -> "[a](/" + "/".repeat(n) + "x)");
    assertGrowsWithLength(n -> "[a](/" + "../".repeat(n) + "x)");
    assertGrowsWithLength(n -> "|" + "a|".repeat(n / 100) + "\n|" + "-|".repeat(n / 100) + "\n");
  }

  private static String longHeadings(int n) {
    StringBuilder headings = new StringBuilder();
    for (int i = 0; i < n; i++) {
      headings.append("# ").append("b".repeat(150)).append(i).append('\n');
    }
    return headings.toString();
  }

  @Test
  void workGrowsWithTheLengthOfTheFrontMatter() {
    growth(n -> "---\n" + "# comment\n".repeat(n) + "---\n" + "[a](/no) ".repeat(n));
    growth(n -> "---\nextra:\n  a: \"@/" + "#".repeat(20 * n) + "\\nx\\ny\"\n---\n");
  }

  @ParameterizedTest
  @CsvSource({"10001, - a, false", "10001, 2. a, true", "20000, a *b*, false", "20000, *a*, true"})
  void aParagraphOfVeryManyLinesIsRefused(int lines, String line, boolean refused) {
    assertEquals(
        refused
            ? List.of(
                "a.md:4:1: the paragraph has more than 10,000 lines; divide it by empty lines"
                    + " [body-limit]")
            : List.of(),
        compile("\nx\n" + (line + "\n").repeat(lines)).messages());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9})
  void tablesOfVeryManyCellsAreRefused(int tables) {
    String table = "|a".repeat(999) + "|\n" + "|-".repeat(999) + "|\n";
    String rows = "|x|\n".repeat(1_000_000 / 1_000 / tables) + "\n";
    assertEquals(
        List.of(
            "the tables of this body have more than 1,000,000 cells; write fewer or smaller tables"
                + " [body-limit]"),
        compile((table + rows + "\n").repeat(tables + 1)).messages().stream()
            .map(message -> message.replaceFirst("^a.md:\\d+:1: ", ""))
            .toList());
  }

  @Test
  void aTargetThatIsUsedVeryOftenIsRefused() {
    String target = "b".repeat(100_000);
    assertEquals(
        List.of(
            "a.md:3:1: the HTML of this body is too large, because something long is shown many"
                + " times; use its reference definitions less often [body-limit]"),
        compile("[a]: " + target + "\n\n" + "[a]\n\n".repeat(300)).messages());
  }

  @Test
  void aVeryLongBodyIsRefused() {
    assertEquals(
        List.of(
            "a.md:3:1: the body has more than 3,000,000 characters; divide it into several pages"
                + " [body-limit]"),
        compile("word ".repeat(600_001)).messages());
  }

  @Test
  void nothingIsSaidOfLinksToABodyThatIsRefused() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary)
                .file("a.md", "+++\n+++\n# x\n\n" + "x\n" + "2. a\n".repeat(10_002))
                .file("b.md", "+++\n+++\n[a](@/a.md#x) [c](@/a.md#y)\n"));
    assertEquals(1, bodies.messages().size(), () -> bodies.messages().toString());
  }

  private void assertGrowsWithLength(IntFunction<String> body) {
    growth(n -> "+++\n+++\n" + body.apply(n));
  }

  private void growth(IntFunction<String> file) {
    Growth.assertLinear(MANY, file::apply, this::compileFile);
  }

  private Bodies compile(String body) {
    return compileFile("+++\n+++\n" + body);
  }

  private Bodies compileFile(String text) {
    return Bodies.of(
        ContentDir.in(temporary).file("b.md", "+++\n+++\n").file("a.md", text),
        SWITCHES,
        shortcode("a", optional("x", Scalar.LONG)),
        shortcode("box", needed("body", Given.BODY)));
  }
}
