package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.type.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No text can pass itself off as a call, whatever characters it has or names, wherever it has them.
 */
class ForgedHolesTest {
  private static final Signature[] KNOWN = {
    shortcode("a", optional("x", Scalar.LONG)), shortcode("q", needed("body", Given.BODY))
  };

  /** All that has ever been a mark or can be one, and others of each kind. */
  private static final int[] CHARACTERS = {
    0x2800, 0x2801, 0x28ff, 0x4dc0, 0x4dff, 0xe000, 0xe001, 0xe002, 0xf8ff, 0xfffc, 0xfffd, 0xfdd0,
    0xffff, 0xd800, 0xdfff, 0xf0000, 0x10ffff, 0, 1, 0x7f, 0xa0, 0x200b, 0x202e, 'a', '<', '"'
  };

  /** What could be between two marks. */
  private static final List<String> CONTENTS =
      List.of("", "0", "1", "-1", "-", "(", ")", "99", "x");

  private static final List<String> POSITIONS =
      List.of(
          "%s",
          "# h %s",
          "# h {#i%s}",
          "[x](java%sscript:alert(1))",
          "[x](https://e.org/%s)",
          "[x](https://e.org \"t%s\")",
          "![a%s](https://e.org/i.png)",
          "[x][r%s]\n\n[r%s]: java%sscript:alert(1) \"%s\"",
          "<https://e.org/%s>",
          "`c%s`",
          "```l%s\nx%s\n```",
          "    i%s",
          "- l %s\n- m",
          "> q %s",
          "| a%s |\n|---|\n| %s |",
          "a[^f%s]\n\n[^f%s]: n%s",
          "*e%s* **%s**",
          "<b title=\"%s\">%s</b>",
          "[x](https://e.org/ \"y%s\")",
          "{%% q() %%}in%s{%% end %%} {{ a(x=1) }}",
          "[x](#{{ a() }}%s)");

  @TempDir Path temporary;

  @Test
  void nothingRunsWhereHtmlIsDeniedWhateverATextNames() {
    List<String> bodies = bodies();
    Bodies compiled = compile(bodies, false);
    assertNoBug(compiled.problems());
    for (int i = 0; i < bodies.size(); i++) {
      assertHarmless(compiled.html("p" + i + ".md"), bodies.get(i));
      assertHarmless(compiled.summary("p" + i + ".md").orElseThrow(), bodies.get(i));
    }
  }

  @Test
  void aTextIsCutWhereItsAuthorCutsItOnly() {
    List<String> bodies = bodies();
    Bodies compiled = compile(bodies, true);
    assertNoBug(compiled.problems());
    for (int i = 0; i < bodies.size(); i++) {
      String html = compiled.html("p" + i + ".md");
      assertEquals(2, html.split("id=\"continue-reading\"", -1).length, bodies.get(i));
      String summary = compiled.summary("p" + i + ".md").orElseThrow();
      assertTrue(summary.strip().endsWith("<p>last</p>"), summary);
      assertEquals(
          bodies.get(i).split("a\\(x=1\\)", -1).length, html.split("\\[a\\d 1]", -1).length);
    }
  }

  @Test
  void aTextThatNamesCharactersIsTextThatHasThem() {
    for (int i = 0; i < 9; i++) {
      String decoded = Character.toString(CHARACTERS[i]);
      for (String content : CONTENTS) {
        String named = "&#x%x;%s&#%d;".formatted(CHARACTERS[i], content, CHARACTERS[i]);
        String raw = decoded + content + decoded;
        List<String> pages = new ArrayList<>();
        for (String text : List.of(named, raw)) {
          pages.add(
              "# h %s\n\n{{ a(x=1) }} %s *e%s* [x](https://e.org/%s \"%s\") {%% q() %%}%s{%% end %%}\n"
                  .formatted(text, text, text, text, text, text));
        }
        Bodies bodies = compile(pages, true);
        assertEquals(bodies.html("p1.md"), bodies.html("p0.md"));
        assertTrue(bodies.html("p0.md").contains("[a1 1] " + raw + " <em>e" + raw + "</em>"));
      }
    }
  }

  @Test
  void aForgedCallIsText() {
    Bodies bodies =
        compile(
            List.of(
                "[x](java&#xE000;-1&#xE000;script:alert(1))\n",
                "{% q() %}a &#xE000;0&#xE000;{% end %}\n",
                "{% q() %}a &#x2800;0&#x2801;{% end %}\n"),
            false);
    assertEquals(
        "<p><a href=\"/p0/java\ue000-1\ue000script:alert(1)\">x</a></p>\n", bodies.html("p0.md"));
    assertEquals("[q1 {<p>a \ue0000\ue000</p>\n}]\n", bodies.html("p1.md"));
    assertEquals("[q1 {<p>a \u28000\u2801</p>\n}]\n", bodies.html("p2.md"));
  }

  @Test
  void charactersOfAddressesAreNoMarks() {
    String marks = "\u28000\u2801\ue0000\ue000";
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[slugify]\npaths = \"off\"")
            .file("a.md", "+++\n+++\n[b](@/b.md) [own](x) {{ a() }} [top](#h)\n\n# h\n")
            .file("b.md", "+++\npath = \"p" + marks + "\"\n+++\n[a](@/a.md) {{ a() }}\n")
            .file(marks + "/x.md", "+++\n+++\n[b](@/b.md) {{ a() }} [t](#)\n");
    Bodies bodies = Bodies.of(content, KNOWN);
    assertNoBug(bodies.problems());
    assertTrue(
        bodies.html("a.md").contains("<a href=\"https://example.org/p" + marks + "/\">b</a>"));
    assertTrue(bodies.html("b.md").contains("[a1 -]"));
    assertTrue(bodies.html(marks + "/x.md").contains("/p" + marks + "/\">b</a> [a1 -]"));
  }

  @Test
  void charactersOfSettingsAreNoMarks() {
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[markdown]\nexternal_links_class = \"\u28000\u2801\"")
            .file("a.md", "+++\n+++\n[x](https://e.org) {{ a() }}\n");
    assertEquals(
        "<p><a href=\"https://e.org\" class=\"\u28000\u2801\">x</a> [a1 -]</p>\n",
        Bodies.of(content, KNOWN).html("a.md"));
  }

  @Test
  void aTextWithEveryCharacterForPrivateUseIsText() {
    StringBuilder text = new StringBuilder();
    for (char c = '\ue000'; c <= '\uf8ff'; c++) {
      text.append(c);
    }
    Bodies bodies = compile(List.of(text + " {{ a() }}\n"), true);
    assertEquals("<p>" + text + " [a1 -]</p>\n", bodies.html("p0.md"));
  }

  /** A call whose hole is in a definition is shown wherever the definition is used. */
  @Test
  void callsInDefinitionsInEachOtherAreBounded() {
    StringBuilder bomb = new StringBuilder("{{ a() }}");
    for (int i = 0; i < 60; i++) {
      bomb.insert(0, "[x][r" + i + "] [x][r" + i + "]\n\n[r" + i + "]: {% q() %}");
      bomb.append("{% end %}\n");
    }
    Bodies bodies = compile(List.of(bomb.toString()), true);
    assertEquals(
        List.of(
            "p0.md:3:1: the HTML of this body is too large, because something long is shown many"
                + " times; use its reference definitions less often [body-limit]"),
        bodies.messages());
  }

  /** A body for each character and content, with what it names in all positions. */
  private static List<String> bodies() {
    List<String> bodies = new ArrayList<>();
    for (int c : CHARACTERS) {
      for (String content : CONTENTS) {
        String forged = "&#x%x;%s&#%d;".formatted(c, content, c);
        String pair = "&#x%x;%s&#x%x;".formatted(c, content, c + 1);
        bodies.add(
            POSITIONS.stream()
                    .flatMap(position -> Stream.of(forged, pair).map(text -> fill(position, text)))
                    .collect(Collectors.joining("\n\n"))
                + "\n\nlast\n\n<!-- more -->\n\n# after\n");
      }
    }
    return bodies;
  }

  private static String fill(String position, String text) {
    return position.formatted(text, text, text, text);
  }

  private Bodies compile(List<String> bodies, boolean rawHtml) {
    ContentDir content = ContentDir.in(temporary);
    for (int i = 0; i < bodies.size(); i++) {
      content.file("p" + i + ".md", "+++\n+++\n" + bodies.get(i));
    }
    return Bodies.of(
        content,
        new MarkdownSwitches(true, true, true, true, false, rawHtml, ExtraAttributes.NONE),
        KNOWN);
  }

  private static void assertHarmless(String html, String body) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      assertTrue(!Set.of("script", "iframe", "object", "b").contains(element.normalName()), body);
      for (Attribute attribute : element.attributes()) {
        assertTrue(!attribute.getKey().startsWith("on"), body);
        String scheme =
            attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertTrue(!scheme.startsWith("javascript:"), body + " -> " + html);
      }
    }
  }

  private static void assertNoBug(List<Diagnostic> problems) {
    assertEquals(
        Optional.empty(),
        problems.stream().filter(p -> p.problem().id().equals("recto-bug")).findFirst(),
        () -> problems.stream().map(Diagnostic::message).collect(Collectors.joining("\n")));
  }
}
