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
        "[Asset[name=img/pic 1.png, source=blog/b/img/pic 1.png, path=/blog/b/img/pic 1.png,"
            + " width=OptionalInt.empty, height=OptionalInt.empty]]",
        "Posts.B.page().assets()");
    assertValue(
        "4 1", "Posts.B.page().body().wordCount() + \" \" + Posts.B.page().body().readingTime()");
  }

  @Test
  void r3_3DatesInExtraAreDatesAtAnyDepth() {
    content.page(
        "blog/c.md",
        "date = 2024-03-01\n[extra]\nday = 2024-05-31\nat = 2024-05-31 10:00:00\n"
            + "a.list = [{b = 2024-05-31T10:00:00Z}]");
    assertValue(
        "2024-05-31 2024-05-31T10:00 2024-05-31T10:00Z",
        "Posts.C.day().orElseThrow() + \" \" + Posts.C.at().orElseThrow()"
            + " + \" \" + Posts.C.a().orElseThrow().list().get(0).b()");
  }

  @Test
  void r9_1BaseUrlAndPathAreJoinedByOneSlash() {
    String permalinks =
        "Posts.A.page().permalink() + \" \" + Site.Sections.ROOT.permalink()"
            + " + \" \" + Site.Tags.RUST.permalink()";
    String expected =
        "https://example.org/blog/a/ https://example.org/ https://example.org/tags/rust/";
    assertValue(expected, permalinks);
    assertValue(SITE.replace("example.org/", "example.org"), expected, permalinks);
    assertValue(
        SITE.replace("example.org/", "example.org/sub/"),
        "https://example.org/sub/blog/a/",
        "Posts.A.page().permalink()");
  }

  @Test
  void r9_3APathIsAsItIsAndOnlyItsUriIsEncoded() {
    content.page("z.md", "path = \"x y/é%20?\"");
    assertValue("/x y/é%20?/", "Site.at(\"x y/é%20?\").orElseThrow().path()");
    assertValue(
        "https://example.org/x%20y/é%2520%3F/", "Site.at(\"x y/é%20?\").orElseThrow().permalink()");
  }

  @Test
  void r14_1AnAliasIsAFolderUnlessItEndsInHtml() {
    content.page("x.md", "aliases = [\"old/page.html\", \"a b\", \"/c/index.html\"]");
    assertValue(
        "{/a b/=/x/, /c/=/x/, /log/=/blog/, /old/=/blog/a/, /old/page.html=/x/}",
        "Site.redirects()");
  }

  @Test
  void r13_4APageWithoutOutputLeavesItsAddressToOthers() {
    content
        .page("zz.md", "path = \"about\"\nrender = false\naliases = [\"me\"]")
        .page("zebra.md", "render = false")
        .page("z.md", "aliases = [\"zebra\"]");
    assertValue(
        "Optional[about.md] Optional.empty Optional[z.md]",
        "Site.at(\"about\") + \" \" + Site.at(\"me\") + \" \" + Site.at(\"zebra\")");
    assertValue("{/log/=/blog/, /old/=/blog/a/, /zebra/=/z/}", "Site.redirects()");
  }

  @Test
  void r13_5NothingLinksToASectionWithoutOutput() {
    content.page("s/_index.md", "render = false\naliases = [\"about\", \"t\"]");
    assertValue("{/log/=/blog/, /old/=/blog/a/}", "Site.redirects()");
    assertValue(
        "Optional[s/_index.md] Optional.empty",
        "Site.sectionAt(\"s\") + \" \" + Site.sectionAt(\"t\")");
  }

  @Test
  void r14_2WhatIsThereWinsOverAnAlias() {
    content.page("about.md", "").page("zebra.md", "aliases = [\"about\"]");
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .option("-Arecto.severity=duplicate-path=off")
            .source("site.SiteContent", SITE)
            .source(
                "site.Probe", SiteSources.probe("Site.at(\"/about/\") + \" \" + Site.redirects()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "Optional[about.md] {/log/=/blog/, /old/=/blog/a/}",
        compilation.call("site.Probe", "value"));
  }

  @Test
  void r15_6AssetsAreBelowTheAddressOfTheirPageOrSection() {
    content
        .page("Trip 1/index.md", "slug = \"trip\"")
        .file("Trip 1/img/Pic.png", "")
        .page("My Dir/_index.md", "")
        .file("My Dir/a.png", "");
    assertValue(
        "[Asset[name=img/Pic.png, source=Trip 1/img/Pic.png, path=/trip/img/Pic.png,"
            + " width=OptionalInt.empty, height=OptionalInt.empty]] [Asset[name=a.png, source=My"
            + " Dir/a.png, path=/My Dir/a.png, width=OptionalInt.empty, height=OptionalInt.empty]]",
        "Site.at(\"trip\").orElseThrow().assets() + \" \" + Site.Sections.MY_DIR.assets()");
  }

  @Test
  void r16_3ReadingTakesAMinuteForTwoHundredWordsRoundedUp() {
    content
        .file("w/a.md", "+++\n+++\n")
        .file("w/b.md", "+++\n+++\nhello world ``` code ``` bye\n")
        .file("w/c.md", "+++\n+++\n" + "word ".repeat(200) + "\n")
        .file("w/d.md", "+++\n+++\n" + "word ".repeat(201) + "\n")
        .file("w/e.md", "+++\n+++\n" + "word ".repeat(2_000) + "\n")
        .page("w/_index.md", "");
    assertValue(
        "[0 0, 3 1, 200 1, 201 2, 2000 10]",
        "Site.Sections.W.pages().stream()"
            + ".map(p -> p.body().wordCount() + \" \" + p.body().readingTime()).toList()");
  }

  @Test
  void r22_1PagersShowThePagesOfASectionAndMayBeginAtTheirEnd() {
    content
        .page("s/_index.md", "sort_by = \"weight\"\npaginate_by = 2\npaginate_reversed = true")
        .page("s/a.md", "weight = 1")
        .page("s/b.md", "weight = 2")
        .page("s/c.md", "weight = 3")
        .page("s/d.md", "weight = 4\nrender = false")
        .page("none/_index.md", "paginate_by = 0");
    assertValue(
        "[[s/c.md, s/b.md], [s/a.md]] [/none/]",
        "dev.recto.Pager.of(Site.Sections.S).stream().map(dev.recto.Pager::items).toList()"
            + " + \" \" + dev.recto.Pager.of(Site.Sections.NONE)");
  }

  @Test
  void r22_1PagersOfATermShowItsRenderedPages() {
    content
        .settings(
            "taxonomies = [{name = \"tags\", paginate_by = 1}, {name = \"others\"}]\n"
                + "[languages.fr]\ntaxonomies = [{name = \"tags\"}]")
        .page("a.md", "date = 2024-01-01\ntaxonomies = {tags = [\"x\"], others = [\"y\"]}")
        .page("b.md", "date = 2024-01-02\ntaxonomies.tags = [\"x\"]")
        .page("c.md", "date = 2024-01-03\nrender = false\ntaxonomies.tags = [\"x\"]");
    String site =
        """
        package site;
        @dev.recto.ContentSite(registry = "Site")
        @dev.recto.ContentCollection(from = "blog", registry = "Posts")
        interface SiteContent {}
        """;
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .option("-Arecto.severity=unrendered-term=off,unknown-taxonomy=off,orphan-page=off")
            .source("site.SiteContent", site)
            .source(
                "site.Probe",
                SiteSources.probe(
                    "dev.recto.Pager.of(Site.Tags.X).stream()"
                        + ".map(p -> p.path() + p.items()).toList()"
                        + " + \" \" + dev.recto.Pager.of(Site.Others.Y)"))
            .compile();
    assertEquals(
        "[/tags/x/[b.md], /tags/x/page/2/[a.md]] [/others/y/]",
        compilation.call("site.Probe", "value"));
  }

  @Test
  void r22_6PagersOfALanguagesRootKeepItsLanguage() {
    content.page("_index.fr.md", "paginate_by = 1").page("a.fr.md", "").page("b.fr.md", "");
    assertValue("[/fr/, /fr/page/2/]", "dev.recto.Pager.of(Site.Sections.FR)");
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
    assertValue(SITE, expected, expression);
  }

  private void assertValue(String site, String expected, String expression) {
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", site)
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, String.valueOf(compilation.call("site.Probe", "value")));
  }
}
