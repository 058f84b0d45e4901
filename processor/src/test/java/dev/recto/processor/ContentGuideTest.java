package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the front page and of the guide to content compile, and do what they say. */
class ContentGuideTest {
  private static final String PAGE = "podcast/s01e04-arroyo/index.md";
  private static final String IMPORTS =
      """
      package site;
      import dev.recto.*;
      import java.io.IOException;
      import java.nio.file.Path;
      """;

  @TempDir Path temporary;
  private String guide;
  private String page;
  private List<String> java;

  @BeforeEach
  void readGuide() {
    guide = Blocks.page("guides/content.md");
    page =
        Blocks.of(guide, "markdown")
            .get(0)
            .replace("[extra]\n", "taxonomies.tags = [\"Rust\"]\n[extra]\n")
            .replaceFirst(
                "(guest = .*\n)",
                "$1season = \"01\"\nepisode = \"04\"\nscores = { a = 1 }\nlegacy_id = 7\n");
    java = Blocks.of(guide, "java");
  }

  @Test
  void sectionsAndTheSiteAreAskedAsTheGuideShows() {
    Compilation compilation = compile("static void use() {", java.get(0) + java.get(1));
    assertEquals(List.of(), compilation.messages());
    compilation.call("site.Uses", "use");
    assertEquals(
        "[/podcast/s01e04-arroyo/, Arroyo, {a=1}, {/p/s01e04/=/podcast/s01e04-arroyo/}]",
        String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void aSiteIsWrittenAsTheGuideShows() throws IOException {
    Files.createDirectories(temporary.resolve("static"));
    Files.writeString(temporary.resolve("static/site.css"), "body {}\n");
    Files.createDirectories(temporary.resolve("content/" + PAGE).getParent());
    Files.writeString(temporary.resolve("content/" + PAGE).resolveSibling("notes.txt"), "Notes");
    String code = java.get(2).replace("Path.of(\"", "Path.of(\"" + temporary + "\", \"");
    Compilation compilation =
        compile(
            "static String html(Page page) {\n    return page.body().html();\n  }\n"
                + "  static String feed() {\n    return \"<rss/>\";\n  }\n"
                + "  static Object use() throws IOException {",
            code + "    return site.files();\n");
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[/feed.xml, /p/s01e04/index.html, /podcast/s01e04-arroyo/index.html,"
            + " /podcast/s01e04-arroyo/notes.txt, /site.css]",
        String.valueOf(compilation.call("site.Uses", "use")));
    assertTrue(Files.exists(temporary.resolve("target/site/feed.xml")));
  }

  @Test
  void theFrontPageShowsCodeThatCompilesAndAMessageThatIsTrue() {
    String front = Blocks.page("_index.md");
    Compilation compilation = compile("static void use() {", Blocks.of(front, "java").get(0));
    assertEquals(List.of(), compilation.messages());
    String[] shown = Blocks.of(front, "report").get(0).split("\n");
    page = page.replace("title = \"Arroyo\"", shown[1]);
    assertEquals(List.of(shown[0]), compile("static void use() {", "").printed());
  }

  /** A site with the page and the annotation of the guide. */
  private Compilation compile(String signature, String statements) {
    return Javac.in(
            ContentDir.in(temporary)
                .settings("taxonomies = [{ name = \"tags\" }]\n[extra]\ncolor = \"red\"")
                .page("podcast/_index.md", "title = \"Podcast\"\nsort_by = \"date\"")
                .file(PAGE, page))
        .source(
            "site.SiteContent",
            "package site;\nimport dev.recto.*;\n@ContentSite(registry = \"Site\")\n" + java.get(3))
        .source(
            "site.Uses", IMPORTS + "class Uses {\n  " + signature + "\n" + statements + "  }\n}\n")
        .source(
            "site.Probe",
            SiteSources.probe(
                "java.util.List.of(Site.at(\"/podcast/s01e04-arroyo/\").orElseThrow().path(),"
                    + " Site.Tags.RUST.pages().get(0).title().orElseThrow(),"
                    + " Episodes.S01E04.scores(), Site.redirects())"))
        .compile();
  }
}
