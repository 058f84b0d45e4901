package dev.recto.processor.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that stand for two things, in whatever spelling (R14). */
class CollisionsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r14_3AllPlacesOfACollisionAreNamed() {
    content.page("a.md", "").page("a/index.md", "").page("b.md", "path = \"a\"");
    assertEquals(
        List.of(
            "a/index.md:1:1: path `/a/` is taken already; first defined at a.md:1:1"
                + " [duplicate-path]",
            "b.md:2:8: path `/a/` is taken already; first defined at a.md:1:1 [duplicate-path]"),
        Sites.read(content).messages());
  }

  @ParameterizedTest(name = "the alias {0} is the page {1}")
  @CsvSource({
    "old/, old",
    "/old, old",
    "/old/, old",
    "//old, old",
    "old/index.html, old",
    "' old ', old"
  })
  void r14_4SpellingsAreOne(String alias, String path) {
    content.page("a.md", "aliases = [\"" + alias + "\"]").page("b.md", "path = \"" + path + "\"");
    assertEquals(List.of("a.md:2:12 [duplicate-path]"), Sites.read(content).places());
  }

  @Test
  void r14_1AnAliasThatEndsInHtmlIsAFile() {
    content.page("a.md", "aliases = [\"old.html\"]").page("b.md", "aliases = [\"old\"]");
    assertEquals(List.of(), Sites.read(content).places());
  }

  @Test
  void r14_4SectionsPagersAndTheRedirectToTheFirstOneCount() {
    content
        .page("s/_index.md", "paginate_by = 1")
        .page("s/a.md", "")
        .page("s/b.md", "")
        .page("x.md", "path = \"s\"")
        .page("y.md", "path = \"/s/page/2\"")
        .page("z.md", "aliases = [\"s/page/1/\"]");
    assertEquals(
        List.of(
            "s/_index.md:2:15 [duplicate-path]",
            "x.md:2:8 [duplicate-path]",
            "z.md:2:12 [duplicate-path]"),
        Sites.read(content).places());
  }

  @Test
  void r14_4TermsCount() {
    content
        .page("a.md", "taxonomies.tags = [\"Rust\"]")
        .page("b.md", "path = \"tags\"")
        .page("c.md", "aliases = [\"tags/rust\"]");
    assertEquals(
        List.of("a.md:2:20 [duplicate-path]", "c.md:2:12 [duplicate-path]"),
        Sites.read(content).places());
  }

  @Test
  void r14_4PagersOfATermCountByItsRenderedPages() {
    content
        .settings("taxonomies = [{name = \"tags\", paginate_by = 1}]")
        .page("a.md", "taxonomies.tags = [\"x\"]")
        .page("b.md", "taxonomies.tags = [\"x\"]")
        .page("c.md", "render = false\ntaxonomies.tags = [\"x\"]")
        .page("d.md", "path = \"tags/x/page/2\"")
        .page("e.md", "path = \"tags/x/page/3\"");
    assertEquals(
        List.of("a.md:2:20 [duplicate-path]", "c.md:2:10 [unrendered-term]"),
        Sites.read(content).places());
  }

  @Test
  void r14_4TaxonomiesOfOneSlugAreOneAddress() {
    content.page("a.md", "taxonomies.Tags = [\"x\"]").page("b.md", "taxonomies.tags = [\"y\"]");
    assertEquals(List.of("b.md:2:20 [duplicate-path]"), Sites.read(content).places());
  }

  @Test
  void r14_4AssetsCount() {
    content
        .page("a/index.md", "")
        .file("a/b/index.html", "")
        .file("a/b.html", "")
        .page("a/b.md", "")
        .page("c.md", "aliases = [\"a/b.html\"]");
    assertEquals(
        List.of("a/index.md:1:1 [duplicate-path]", "c.md:2:12 [duplicate-path]"),
        Sites.read(content).places());
  }

  @Test
  void r14_4AFileAndAFolderOfOneNameCollide() {
    content
        .page("a/index.md", "")
        .file("a/x.png", "")
        .file("a/y.png", "")
        .page("b.md", "path = \"a/x.png\"")
        .page("c.md", "aliases = [\"a/y.png\"]");
    assertEquals(
        List.of("a/index.md:1:1 [duplicate-path]", "c.md:2:12 [duplicate-path]"),
        Sites.read(content).places());
  }

  @Test
  void r14_4AnAssetOfTwoOwnersAtOneAddressIsOne() {
    content
        .page("a/_index.md", "")
        .page("a/b/index.md", "")
        .file("a/b/pic.png", "")
        .file("a/pic.png", "");
    assertEquals(List.of(), Sites.read(content).places());
  }

  @Test
  void pathsThatOnlyTheDatesOfTheirFileNamesKeptApartNameTheSettingThatKeepsThem() {
    content.page("a/2022-11-29-x.md", "title = \"1\"").page("a/2022-12-05-x.md", "title = \"2\"");
    assertEquals(
        List.of(
            "a/2022-12-05-x.md:1:1: path `/a/x/` is taken already; rename one of the files, or"
                + " set `paths_keep_dates = true` in `[slugify]` to keep their dates, first defined"
                + " at a/2022-11-29-x.md:1:1 [duplicate-path]"),
        Sites.read(content).messages().stream().filter(m -> m.contains("duplicate")).toList());
  }

  @Test
  void anIndexPageWithAnotherPathMayBeNextToASection() {
    content
        .page("a/b/_index.md", "title = \"Section\"")
        .page("a/b/index.md", "title = \"Page\"\npath = \"moved\"");
    assertEquals(
        List.of(),
        Sites.read(content).messages().stream().filter(m -> m.contains("misplaced")).toList());
  }

  @Test
  void anAliasThatIsItsOwnPathIsAWarningAndRedirectsNothing() {
    content.page("a.md", "aliases = [\"/a\"]");
    assertEquals(
        List.of("a.md:2:12: the alias `/a` is the path of this page itself; remove it [own-alias]"),
        Sites.read(content).messages());
  }
}
