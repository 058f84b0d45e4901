package dev.recto.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Shortcodes;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is before {@code <!-- more -->} (R19). */
class SummaryTest {
  @TempDir Path temporary;

  @Test
  void r19_1TheFirstCommentEndsIt() {
    assertSummary("<p>a</p>", "a\n\n<!--MORE-->\n\nb");
    assertSummary("<p>a</p>", "a\n\n<!--\n more\t-->\n\nb");
    assertEquals(Optional.empty(), summary("a\n\nb"));
    assertEquals(Optional.empty(), summary("a\n\n<!-- more or less -->\n"));
    assertSummary("", "<!-- more -->\n\nb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " <!-- more -->",
        "   <!-- more -->  ",
        "<!-- more -->\t",
        "<!-- more --><!-- x -->"
      })
  void r19_1TheCommentIsAloneIfOnlySpacesAndCommentsAreOnItsLine(String line) {
    assertSummary("<p>a</p>", "a\n\n" + line + "\n\nb\n");
    assertSummary("<p>a</p>", "a\n" + line + "\nb\n");
  }

  @Test
  void r19_1SectionsHaveNone() {
    Bodies bodies =
        Bodies.of(ContentDir.in(temporary).file("_index.md", "+++\n+++\na\n\n<!-- more -->\n"));
    assertEquals(Optional.empty(), bodies.summary("_index.md"));
    assertEquals("<p>a</p>\n<!-- more -->\n", bodies.html("_index.md"));
  }

  @Test
  void r19_2FootnoteMarksAreRemovedAndTheCommentIsAnAnchor() {
    Bodies bodies = page("a[^1] b\n\n<!-- more -->\n\nc\n\n[^1]: note\n");
    assertEquals(Optional.of("<p>a b</p>"), bodies.summary("a.md"));
    assertEquals(
        true,
        bodies
            .html("a.md")
            .contains("</p>\n<span id=\"continue-reading\"></span>\n<p>c</p>\n<section"),
        bodies.html("a.md"));
  }

  @Test
  void r19_3OpenElementsAreClosedAfterAnEllipsis() {
    assertSummary("<ul>\n<li>one&hellip;</li></ul>", "* one <!-- more --> two\n* three");
    assertSummary("<p>a <em>b&hellip;</em></p>", "a *b <!-- more --> c* d");
    assertSummary(
        "<p>a &lt; &amp; &#xa0; <b>b&hellip;</b></p>", "a < & &nbsp; <b>b <!-- more --> c</b>");
    assertSummary(
        "<blockquote>\n<p>a</p>&hellip;</blockquote>", "> a\n>\n> <!-- more -->\n>\n> b\n");
  }

  @Test
  void r19_3ElementsOfRawHtmlAreClosedToo() {
    assertSummary("<div>\n<p>a</p></div>", "<div>\n\na\n\n<!-- more -->\n\n</div>\n");
    assertSummary("<hr>\n<p>a <b>b</b></p>", "<hr>\n\na <b>b</b>\n\n<!-- more -->\n\nc\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x data-y = 'z' hidden><IMG src=\"a>b\"/></DIV>",
        "<div>\n\n*a* <b\nid=x>b</b ><br>\n\n</div>",
        "<p>a<p>b</p></p>"
      })
  void r19_3HtmlThatLeavesNothingOpenStaysAsItIs(String html) {
    Bodies bodies = page(html + "\n\n<!-- more -->\n\nb\n");
    String all = bodies.html("a.md");
    String before = all.substring(0, all.indexOf("<span id=\"continue-reading\"")).strip();
    assertEquals(Optional.of(before), bodies.summary("a.md"));
  }

  @Test
  void r19_4FurtherCommentsAreComments() {
    assertEquals(
        "<p>a</p>\n<span id=\"continue-reading\"></span>\n<p>b</p>\n<!-- more -->\n<p>c</p>\n",
        page("a\n\n<!-- more -->\n\nb\n\n<!-- more -->\n\nc\n").html("a.md"));
  }

  @Test
  void r19_5OtherHtmlOnTheLineIsKept() {
    assertSummary("<hr>&hellip;", "<hr><!-- more --><br>\n");
  }

  @Test
  void aSummaryCanHaveCalls() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary)
                .file("a.md", "+++\n+++\n{{ x() }}\n\n<!-- more -->\n\n{{ x() }}"),
            Shortcodes.shortcode("x"));
    assertEquals(Optional.of("[x1]"), bodies.summary("a.md"));
  }

  private void assertSummary(String expected, String body) {
    assertEquals(Optional.of(expected), summary(body));
  }

  private Optional<String> summary(String body) {
    return page(body).summary("a.md");
  }

  private Bodies page(String body) {
    return Bodies.of(ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body));
  }
}
