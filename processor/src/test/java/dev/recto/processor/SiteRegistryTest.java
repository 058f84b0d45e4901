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

/** What the registry of a whole site does when it runs. */
class SiteRegistryTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site", baseUrl = "https://example.org/",
          languages = "fr", taxonomies = {"tags", "theme-tags"})
      @dev.recto.ContentCollection(from = "blog", registry = "Posts")
      interface SiteContent {}
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .page("_index.md", "title = \"Home\"")
            .page(
                "blog/_index.md",
                "title = \"Blog\"\nsort_by = \"date\"\npaginate_by = 2\naliases = [\"log\"]")
            .page("blog/_index.fr.md", "title = \"Blogue\"")
            .page("blog/deep/_index.md", "transparent = true")
            .page("blog/deep/d.md", "date = 2024-04-01")
            .page(
                "blog/a.md",
                "title = \"A\"\ndate = 2024-01-01\naliases = [\"/old\"]\n"
                    + "[taxonomies]\ntags = [\"Rust\", \"Go\"]")
            .page("blog/a.fr.md", "title = \"Un\"\n[taxonomies]\ntags = [\"Rust\"]")
            .file(
                "blog/b/index.md",
                "+++\ndate = 2024-02-01\n+++\nOne two-three, can't.\n```\nno\n```\n")
            .file("blog/b/img/pic 1.png", "")
            .page("about.md", "title = \"About\"");
  }

  @Test
  void pagesSectionsAndAddresses() {
    assertValue(
        "[about.md, blog/a.fr.md, blog/a.md, blog/b/index.md, blog/deep/d.md]", "Site.pages()");
    assertValue(
        "[_index.md, _index.fr.md, blog/_index.md, blog/_index.fr.md, blog/deep/_index.md]",
        "Site.sections()");
    assertValue("Optional[blog/a.md]", "Site.at(\"/old/\")");
    assertValue("Optional[blog/a.fr.md]", "Site.at(\"fr/blog/a\")");
    assertValue("Optional[blog/_index.md]", "Site.sectionAt(\"/log\")");
    assertValue("{/log/=/blog/, /old/=/blog/a/}", "Site.redirects()");
    assertValue("https://example.org", "Site.baseUrl()");
    assertValue("https://example.org/", "Site.Sections.ROOT.permalink()");
    assertValue("https://example.org/blog/a/", "Posts.A.page().permalink()");
  }

  @Test
  void aPageIsOneInstanceWhereverItComesFrom() {
    assertValue(
        "true true true",
        "(Site.at(\"/blog/a/\").orElseThrow() == Posts.A.page())"
            + " + \" \" + Site.Sections.BLOG.pages().contains(Posts.A.page())"
            + " + \" \" + (Site.Tags.RUST.pages().get(0) == Posts.A.page())");
    assertValue("Optional[A]", "Posts.at(\"/old\").map(post -> post.title().orElseThrow())");
  }

  @Test
  void aSectionHasItsPagesInOrderAndItsSurroundings() {
    assertValue("[blog/deep/d.md, blog/b/index.md, blog/a.md]", "Site.Sections.BLOG.pages()");
    assertValue("[blog/deep/_index.md]", "Site.Sections.BLOG.subsections()");
    assertValue("[_index.md, blog/_index.md]", "Site.Sections.BLOG_DEEP.ancestors()");
    assertValue("[blog/_index.md, blog/_index.fr.md]", "Site.Sections.FR_BLOG.translations()");
    assertValue(
        "Optional[blog/a.md] Optional[blog/deep/d.md] Optional[blog/_index.md]"
            + " [_index.md, blog/_index.md]",
        "Posts.B.page().earlier() + \" \" + Posts.B.page().later() + \" \""
            + " + Posts.B.page().section() + \" \" + Posts.B.page().ancestors()");
    assertValue(
        "[/blog/, /blog/page/2/] Optional[/blog/page/1/]",
        "dev.recto.Pager.of(Site.Sections.BLOG) + \" \""
            + " + dev.recto.Pager.of(Site.Sections.BLOG).get(0).alias()");
  }

  @Test
  void termsHaveConstantsByLanguageAndPages() {
    assertValue("[/tags/go/, /tags/rust/, /fr/tags/rust/]", "Site.Tags.all()");
    assertValue("[]", "Site.ThemeTags.all()");
    assertValue(
        "Rust [blog/a.fr.md]", "Site.Tags.FR_RUST.name() + \" \" + Site.Tags.FR_RUST.pages()");
    assertValue("{tags=[/tags/go/, /tags/rust/]}", "Posts.A.page().terms()");
  }

  @Test
  void translationsAssetsAndWords() {
    assertValue("[blog/a.md, blog/a.fr.md]", "Posts.A.page().translations()");
    assertValue("fr", "Posts.in(\"fr\").get(0).page().lang()");
    assertValue("[Optional[Un]]", "Posts.in(\"fr\").stream().map(Post::title).toList()");
    assertValue(
        "[Asset[name=img/pic 1.png, source=blog/b/img/pic 1.png, path=/blog/b/img/pic 1.png]]",
        "Posts.B.page().assets()");
    assertValue(
        "4 1", "Posts.B.page().body().wordCount() + \" \" + Posts.B.page().body().readingTime()");
  }

  @Test
  void collectionsOfTwoPackagesShareTheirPages() {
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SITE)
            .source(
                "other.More",
                """
                package other;
                @dev.recto.ContentCollection(from = "blog", registry = "Entries", record = "Entry",
                    key = "{lang}_{slug}")
                interface More {}
                """)
            .source(
                "site.Probe",
                SiteSources.probe("other.Entries.FR_A.page() == Posts.in(\"fr\").get(0).page()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(true, compilation.call("site.Probe", "value"));
  }

  private void assertValue(String expected, String expression) {
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SITE)
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, String.valueOf(compilation.call("site.Probe", "value")));
  }
}
