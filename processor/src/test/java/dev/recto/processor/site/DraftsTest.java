package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out, and what has no output (R13). */
class DraftsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r13_1ADraftIsAbsentButItsErrorsCount() {
    content.page("a.md", "draft = true\ntitle = 1\nmood = 1").page("b.md", "");
    Sites sites = Sites.read(content);
    assertEquals(1, sites.site().pages().size());
    assertEquals(1, sites.site().drafts().size());
    assertEquals(List.of("a.md:3:9 [wrong-type]", "a.md:4:1 [unknown-key]"), sites.places());
    assertEquals(2, Sites.read(content, true).site().pages().size());
  }

  @Test
  void r13_2ADraftSectionTakesItsWholeFolderAlong() {
    content
        .settings("[languages.fr]")
        .page("a/_index.md", "draft = true")
        .page("a/_index.fr.md", "")
        .file("a/broken.md", "no front matter")
        .page("a/deep/_index.md", "title = 1")
        .page("a/deep/index.md", "")
        .file("a/deep/pic.png", "")
        .page("b.md", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of("b.md:1:1 [missing-translation]"), sites.places());
    assertEquals(2, sites.site().sections().size());
    assertEquals(6, sites.site().unread().size());
    assertEquals(3, Sites.read(content, true).site().pages().size());
  }

  @Test
  void r13_2ADraftSectionsOwnErrorsCount() {
    content.page("a/_index.md", "draft = true\ntitle = 1").page("b.md", "");
    assertEquals(List.of("a/_index.md:3:9 [wrong-type]"), Sites.read(content).places());
  }

  @Test
  void r13_3ADateToComeIsReportedOnDemand() {
    content
        .page("a.md", "date = 2024-06-02")
        .page("b.md", "date = 2024-05-31")
        .page("2025-01-01-c.md", "");
    Sites sites = Sites.read(content);
    assertEquals(
        List.of("2025-01-01-c.md:1:1 [future-date]", "a.md:2:8 [future-date]"), sites.places());
    assertEquals(List.of(), sites.messages());
  }

  @Test
  void r13_4APageWithoutOutputClaimsNothingAndIsNotAnOrphan() {
    content
        .page("_index.md", "")
        .page("x/a.md", "render = false\naliases = [\"b\"]\npath = \"b\"")
        .page("b.md", "");
    assertEquals(List.of(), Sites.read(content).places());
  }

  @Test
  void r13_4ItsTermsListItAndThatIsAWarning() {
    content.page("a.md", "render = false\ntaxonomies.tags = [\"x\"]");
    Sites sites = Sites.read(content);
    assertEquals(List.of(0), sites.site().terms().get(0).pages());
    assertEquals(List.of("a.md:2:10 [unrendered-term]"), sites.places());
  }

  @Test
  void r13_4ATaxonomyWithoutTermsListsNothing() {
    content.page("a.md", "render = false\ntaxonomies = {tags = [], themes = [\"x\"]}");
    assertEquals(
        List.of(
            "a.md:2:10: a page with `render = false` is listed by its terms (1 taxonomy);"
                + " remove `taxonomies` or render it [unrendered-term]"),
        Sites.read(content).messages());
    content.page("a.md", "render = false\ntaxonomies.tags = []");
    assertEquals(List.of(), Sites.read(content).messages());
  }

  @Test
  void r13_5ASectionWithoutOutputHasNoAddressToCollide() {
    content.page("a/_index.md", "render = false").page("a.md", "");
    Sites sites = Sites.read(content);
    assertEquals(List.of(), sites.places());
  }

  @Test
  void r13_1ADraftIsCheckedAsIfItWerePublished() {
    for (int i = 0; i < 12; i++) {
      content.page("a/p" + i + ".md", "title = \"P\"\n[extra]\nguest = \"G\"\nseason = 1");
    }
    content
        .file("a/_index.md", "+++\nsort_by = \"title\"\n+++\n")
        .file(
            "a/draft.md",
            "+++\ndraft = true\ntitle = \"D\"\n[extra]\nguest = 3\nsaeson = 1\n+++\n"
                + "[x](@/nope.md) [y](@/a/p1.md#nope) {{ nope() }}\n")
        .file("a/other.md", "+++\ndraft = true\n+++\n");
    assertEquals(
        List.of(
            "a/draft.md:5:9 [mixed-types]",
            "a/draft.md:6:1 [unknown-key]",
            "a/draft.md:8:5 [broken-link]",
            "a/draft.md:8:20 [unknown-anchor]",
            "a/draft.md:8:39 [unknown-shortcode]",
            "a/other.md:1:1 [missing-sort-key]"),
        Pipeline.check(Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC))
            .diagnostics()
            .stream()
            .map(found -> found.place() + " [" + found.problem().id() + "]")
            .toList());
  }

  @Test
  void aDraftMayTakeThePlaceOfAPublishedPage() {
    content.page("a/one.md", "title = \"1\"").page("a/two.md", "draft = true\nslug = \"one\"");
    assertEquals(
        List.of(),
        Pipeline.check(Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC))
            .diagnostics()
            .stream()
            .filter(found -> !found.problem().id().equals("orphan-page"))
            .toList());
  }
}
