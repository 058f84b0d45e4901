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

/** The lists of a registry never mix languages. */
class LanguagesInRegistriesTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(languages = "fr")
      @dev.recto.ContentCollection(from = "blog", registry = "Posts", orderBy = "weight")
      interface SiteContent {}
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .page("blog/a.md", "weight = 1\n[extra]\nkind = \"x\"")
            .page("blog/a.fr.md", "weight = 2\n[extra]\nkind = \"x\"")
            .page("blog/b.md", "weight = 3\n[extra]\nkind = \"x\"")
            .page("blog/c.fr.md", "weight = 4\n[extra]\nkind = \"y\"");
  }

  @Test
  void listsHaveTheDefaultLanguage() {
    assertValue("[blog/a.md, blog/b.md]", list("Posts.all()"));
    assertValue("blog/a.md blog/b.md", "Posts.first().page() + \" \" + Posts.last().page()");
    assertValue("[blog/a.md, blog/b.md]", list("Posts.byKind(\"x\")"));
  }

  @Test
  void anotherLanguageIsAskedForByItsCode() {
    assertValue("[blog/a.fr.md, blog/c.fr.md]", list("Posts.in(\"fr\")"));
  }

  @Test
  void neighborsHaveTheLanguageOfTheirEntry() {
    assertValue("blog/a.md", "Posts.before(Posts.B).orElseThrow().page()");
    assertValue("blog/b.md", "Posts.after(Posts.A).orElseThrow().page()");
    assertValue(
        "blog/c.fr.md", "Posts.after(Posts.at(\"/fr/blog/a/\").orElseThrow()).get().page()");
    assertValue("Optional.empty", "Posts.before(Posts.at(\"/fr/blog/a/\").orElseThrow())");
  }

  @Test
  void anEntryIsFoundByItsPathInAnyLanguage() {
    assertValue("blog/c.fr.md", "Posts.at(\"/fr/blog/c/\").orElseThrow().page()");
  }

  private static String list(String entries) {
    return entries + ".stream().map(Post::page).toList()";
  }

  private void assertValue(String expected, String expression) {
    Compilation compilation =
        Javac.in(content)
            .option("-Arecto.severity=orphan-page=off")
            .source("site.SiteContent", SITE)
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(expected, String.valueOf(compilation.call("site.Probe", "value")));
  }
}
