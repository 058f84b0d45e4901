package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and settings that Recto itself does nothing with can be read in Java. */
class SiteFactsTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site")
      @dev.recto.ContentCollection(from = "blog", registry = "Posts", ignore = "extra.*")
      interface SiteContent {}
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .settings(
                """
                title = "A site"
                description = "Of pages"
                generate_feeds = true
                author = "Ada"
                [extra]
                color = "red"
                menu = [{ name = "Blog", weight = 1 }]
                """)
            .page("blog/_index.md", "generate_feeds = true\n[extra]\nicon = \"pen\"")
            .page("blog/a.md", "[extra]\nrating = 4.5\nsince = 2024-05-31\ntags = [\"x\", true]")
            .page("blog/b.md", "in_search_index = false")
            .page("notes/_index.md", "in_search_index = false")
            .page("notes/c.md", "")
            .page("notes/deep/_index.md", "")
            .page("notes/deep/d.md", "");
  }

  @Test
  void extraOfAPageIsThereWhateverTheCollectionMakesOfIt() {
    assertValue(
        "{rating=4.5, since=2024-05-31, tags=[x, true]} {}",
        "Posts.A.page().extra() + \" \" + Posts.B.page().extra()");
  }

  @Test
  void extraOfASectionIsThere() {
    assertValue(
        "Optional[pen] {}",
        "Site.Sections.BLOG.extra().text(\"icon\") + \" \" + Site.Sections.ROOT.extra()");
  }

  @Test
  void aSectionSaysWhetherItHasAFeed() {
    assertValue(
        "true false",
        "Site.Sections.BLOG.generateFeeds() + \" \" + Site.Sections.NOTES.generateFeeds()");
  }

  @Test
  void aSectionSaysHowItsHeadingsLinkToThemselves() {
    content
        .settings("[markdown]\ninsert_anchor_links = \"left\"")
        .page("blog/_index.md", "insert_anchor_links = \"heading\"");
    assertValue(
        "HEADING LEFT",
        "Site.Sections.BLOG.anchorLinks() + \" \" + Site.Sections.NOTES.anchorLinks()");
  }

  @Test
  void aSearchIndexLeavesOutPagesAndSectionsWithThePagesOfTheirOwnFolder() {
    assertValue(
        "[blog/a.md, notes/deep/d.md]",
        "Site.pages().stream().filter(dev.recto.Page::inSearchIndex).toList()");
    assertValue(
        "[_index.md, blog/_index.md, notes/deep/_index.md]",
        "Site.sections().stream().filter(dev.recto.Section::inSearchIndex).toList()");
  }

  @Test
  void titleDescriptionAndAllOtherSettingsAreThere() {
    assertValue(
        "Optional[A site] Optional[Of pages] Optional[Ada] Optional[true] {color=red,"
            + " menu=[{name=Blog, weight=1}]}",
        "Site.title() + \" \" + Site.description() + \" \" + Site.settings().text(\"author\")"
            + " + \" \" + Site.settings().bool(\"generate_feeds\")"
            + " + \" \" + Site.settings().table(\"extra\")");
  }

  @Test
  void eachLanguageHasATitleOfItsOwn() {
    content
        .settings(
            """
            title = "A site"
            [languages.fr]
            title = "Un site"
            """)
        .page("blog/a.fr.md", "");
    assertValue(
        "Optional[A site] Optional[A site] Optional[Un site] Optional.empty",
        "Site.title() + \" \" + Site.title(\"en\") + \" \" + Site.title(\"fr\")"
            + " + \" \" + Site.description(\"fr\")");
  }

  @Test
  void aSiteWithoutSettingsHasNeitherTitleNorSettings() {
    ContentDir bare = ContentDir.in(temporary.resolve("bare")).page("blog/a.md", "[extra]\nx = 1");
    Compilation compilation =
        compile(bare, "Site.title() + \" \" + Site.settings() + \" \" + Site.baseUrl() + \"|\"");
    assertEquals("Optional.empty {} |", compilation.call("site.Probe", "value"));
  }

  @Test
  void aSectionRedirectsToAPathWhicheverWayItIsWritten() {
    content
        .file("about.md", "+++\ntitle = \"About\"\n+++\n## Me\n")
        .page("r1/_index.md", "redirect_to = \"@/about.md#me\"")
        .page("r2/_index.md", "redirect_to = \"@/blog/_index.md\"")
        .page("r3/_index.md", "redirect_to = \"/about/\"")
        .page("r4/_index.md", "redirect_to = \"about/\"")
        .page("r5/_index.md", "redirect_to = \"https://example.net/x\"");
    assertValue(
        "[/about/#me, /blog/, /about/, /about/, https://example.net/x]",
        "Site.sections().stream().flatMap(s -> s.redirectTo().stream()).toList()");
  }

  private void assertValue(String expected, String expression) {
    Compilation compilation = compile(content, expression);
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, String.valueOf(compilation.call("site.Probe", "value")));
  }

  private static Compilation compile(ContentDir content, String expression) {
    return Javac.in(content)
        .option("-Arecto.severity=orphan-page=off")
        .source("site.SiteContent", SITE)
        .source("site.Probe", SiteSources.probe(expression))
        .compile();
  }
}
