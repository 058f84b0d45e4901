package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that could keep a compiler busy for ever, or exhaust it. */
class HostileBodiesTest {
  private static final int MANY = 100_000;
  private static final String SWITCHES =
      "[markdown]\nsmart_punctuation = true\ndefinition_list = true\ngithub_alerts = true";

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
        "| a |\n|---|\n"
      })
  void endsInSeconds(String bomb) {
    compile(bomb.repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "[a](b) ", "*a* ", "\"a\" ", "{{ a(x=1) }} ", "`a` ", "<b>a</b> "})
  void aLineOfAMegabyteEndsInSeconds(String part) {
    compile(part.repeat(1_000_000 / part.length()));
  }

  @Test
  void deepNestingEndsInSeconds() {
    compile("{% box() %}".repeat(MANY) + "x" + "{% end %}".repeat(MANY));
    compile("*a **b ".repeat(MANY) + " b** a*".repeat(MANY));
    compile("[".repeat(MANY) + "a" + "](b)".repeat(MANY));
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      lists.append(" ".repeat(2 * i)).append("- a\n");
    }
    compile(lists.toString());
    compile("<div>\n".repeat(MANY) + "<a href=\"@/b.md\">x</a>\n".repeat(MANY));
    compile("<p>" + "<b>".repeat(MANY) + "<!-- more -->");
  }

  @Test
  void whatMeetsInOneBodyEndsInSeconds() {
    compile("<sup class=\"footnote-ref\">".repeat(MANY) + "\n\n<!-- more -->\n");
    compile("{% box() %}x{% end %}{{ a }}\n".repeat(MANY));
    compile("[a](#no) ".repeat(MANY) + "\n\n" + "# a\n".repeat(MANY));
  }

  @Test
  void aLongFrontMatterBeforeManyMistakesEndsInSeconds() {
    compile("---\n" + "# comment\n".repeat(MANY) + "---\n", "[a](/no) ".repeat(MANY));
  }

  @Test
  void charactersForPrivateUseAreText() {
    StringBuilder text = new StringBuilder();
    for (char c = '\ue000'; c < '\uf8f0'; c++) {
      text.append(c);
    }
    Bodies bodies = compile(text + " {{ a() }}\n");
    assertEquals("<p>" + text + " [a1 -]</p>\n", bodies.html("a.md"));
  }

  @Test
  void everyCharacterForPrivateUseIsAMistakeAndNoCrash() {
    StringBuilder text = new StringBuilder();
    for (char c = '\ue000'; c <= '\uf8ff'; c++) {
      text.append(c);
    }
    List<String> messages = compile(text + "\n").messages();
    assertEquals(1, messages.size(), messages::toString);
  }

  private Bodies compile(String body) {
    return compile("+++\n+++\n", body);
  }

  private Bodies compile(String frontMatter, String body) {
    ContentDir content =
        ContentDir.in(temporary)
            .settings(SWITCHES)
            .file("b.md", "+++\n+++\n")
            .file("a.md", frontMatter + body);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            Bodies.of(
                content,
                shortcode("a", optional("x", Scalar.LONG)),
                shortcode("box", needed("body", Given.BODY))));
  }
}
