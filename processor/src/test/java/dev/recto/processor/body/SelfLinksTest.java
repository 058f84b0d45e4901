package dev.recto.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Shortcodes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of headings to themselves. */
class SelfLinksTest {
  private static final String LINK =
      "<a class=\"zola-anchor\" href=\"#a\" aria-label=\"Anchor link for: a\">";
  private static final String MARK = LINK + "\ud83d\udd17</a>";

  private static final MarkdownSwitches DENYING =
      new MarkdownSwitches(false, false, false, false, false, false, ExtraAttributes.NONE);

  @TempDir Path temporary;

  @Test
  void r17_8TheLinkIsBeforeTheTextAfterItOrAroundIt() {
    assertEquals("<h1 id=\"a\">" + MARK + "A</h1>\n", html("left", "# A\n"));
    assertEquals("<h1 id=\"a\">A" + MARK + "</h1>\n", html("right", "# A\n"));
    assertEquals("<h1 id=\"a\">" + LINK + "A</a></h1>\n", html("heading", "# A\n"));
    assertEquals("<h1 id=\"a\">A</h1>\n", html("none", "# A\n"));
  }

  @Test
  void r17_8MarkupAndClassesAreKept() {
    assertEquals(
        "<h2 id=\"a\" class=\"b\">" + LINK + "<em>A</em> <code>c</code></a></h2>\n",
        html("heading", "## *A* `c` {#a .b}\n"));
    assertEquals(
        "<h1 id=\"x&quot;y\">A<a class=\"zola-anchor\" href=\"#x&quot;y\""
            + " aria-label=\"Anchor link for: x&quot;y\">\ud83d\udd17</a></h1>\n",
        html("right", "# A {#x\"y}\n"));
  }

  @Test
  void r17_8AHeadingWithALinkIsNotOneItself() {
    assertEquals(
        "<h1 id=\"a\"><a href=\"https://example.org\">A</a></h1>\n",
        html("heading", "# [A](https://example.org)\n"));
    assertEquals("<h1 id=\"a\"><a id=b></a>A</h1>\n", html("heading", "# <a id=b></a>A {#a}\n"));
    assertEquals(
        "<h1 id=\"a\">A<sup class=\"footnote-ref\"><a href=\"#fn-1\"",
        html("heading", "# A[^1]\n\n[^1]: note\n").substring(0, 53));
  }

  @Test
  void r17_8ASectionSaysItForItselfAndTheFilesInItsFolder() {
    ContentDir content =
        site("left")
            .file("_index.md", "+++\n+++\n# A\n")
            .file("blog/_index.md", "+++\ninsert_anchor_links = \"right\"\n+++\n# A\n")
            .file("blog/b/index.md", "+++\n+++\n# A\n")
            .file("blog/c.md", "+++\nrender = false\n+++\n# A\n")
            .file("blog/deep/_index.md", "+++\n+++\n# A\n")
            .file("blog/no-section/d.md", "+++\n+++\n# A\n");
    Bodies bodies = Bodies.of(content);
    String left = "<h1 id=\"a\">" + MARK + "A</h1>\n";
    String right = "<h1 id=\"a\">A" + MARK + "</h1>\n";
    assertEquals(left, bodies.html("_index.md"));
    assertEquals(right, bodies.html("blog/_index.md"));
    assertEquals(right, bodies.html("blog/b/index.md"));
    assertEquals(right, bodies.html("blog/c.md"));
    assertEquals(left, bodies.html("blog/deep/_index.md"));
    assertEquals(left, bodies.html("blog/no-section/d.md"));
  }

  @Test
  void r17_8EachLanguageHasItsOwnSection() {
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[languages.fr]")
            .file("_index.md", "+++\ninsert_anchor_links = \"right\"\n+++\n")
            .file("_index.fr.md", "+++\n+++\n")
            .file("p.md", "+++\n+++\n# A\n")
            .file("p.fr.md", "+++\n+++\n# A\n");
    Bodies bodies = Bodies.of(content);
    assertEquals("<h1 id=\"a\">A" + MARK + "</h1>\n", bodies.html("p.md"));
    assertEquals("<h1 id=\"a\">A</h1>\n", bodies.html("p.fr.md"));
  }

  @Test
  void r17_8HeadingsInTheBodiesOfCallsHaveThemToo() {
    ContentDir content = page("left", "{% box() %}\n# A\n{% end %}\n");
    Bodies bodies =
        Bodies.of(content, Shortcodes.shortcode("box", Shortcodes.needed("body", Given.BODY)));
    assertEquals("[box1 {<h1 id=\"a\">" + MARK + "A</h1>\n}]\n", bodies.html("a.md"));
  }

  @Test
  void r17_8ASummaryHasThem() {
    Bodies bodies = Bodies.of(page("left", "# A\n\nb <!-- more --> c\n"));
    assertEquals(
        Optional.of("<h1 id=\"a\">" + MARK + "A</h1>\n<p>b&hellip;</p>"), bodies.summary("a.md"));
  }

  @Test
  void r17_8TheyAreNotMarkupOfTheAuthor() {
    Bodies bodies = Bodies.of(page("right", "# A\n"), DENYING);
    assertEquals(List.of(), bodies.messages());
    assertEquals("<h1 id=\"a\">A" + MARK + "</h1>\n", bodies.html("a.md"));
  }

  @Test
  void r17_8TheyAreNeitherTextNorLinksNorWords() {
    Bodies bodies = Bodies.of(page("left", "# A\n"));
    assertEquals("h1 A #a", bodies.headings("a.md"));
    assertEquals(List.of(), bodies.links("a.md"));
    assertEquals(1, bodies.body("a.md").words());
  }

  private String html(String where, String body) {
    return Bodies.of(page(where, body)).html("a.md");
  }

  private ContentDir page(String where, String body) {
    return site(where).file("a.md", "+++\n+++\n" + body);
  }

  private ContentDir site(String where) {
    return ContentDir.in(temporary).settings("[markdown]\ninsert_anchor_links = \"" + where + "\"");
  }
}
