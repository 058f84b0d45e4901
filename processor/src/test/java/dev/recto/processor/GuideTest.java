package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide compile, and do what it says. */
class GuideTest {
  private static final String IMPORTS =
      """
      package site;
      import dev.recto.*;
      import java.util.Optional;
      """;

  private static final String DECLARED_IMPORTS =
      """
      package site;

      import dev.recto.*;
      import java.net.URI;
      import java.time.LocalDate;
      import java.util.*;
      """;

  @TempDir Path temporary;

  @Test
  void bodiesLinksAndShortcodes() {
    String guide = Blocks.page("guides/bodies.md");
    List<String> java = Blocks.of(guide, "java");
    String[] shortcodes = java.get(2).split("(?=@ContentSite)");
    String calls = guide.substring(guide.indexOf("```\n{{ youtube") + 4);
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .file(
                        "podcast/s01e04-arroyo.md",
                        "+++\ntitle = \"Arroyo\"\n[extra]\nkey = \"S01E04\"\n+++\n"
                            + calls.substring(0, calls.indexOf("```"))))
            .source("site.Shortcodes", IMPORTS + shortcodes[0])
            .source(
                "site.SiteContent",
                IMPORTS
                    + "@ContentCollection(from = \"podcast\", registry = \"Episodes\", key ="
                    + " \"{key}\")\n"
                    + shortcodes[1])
            .source(
                "site.Uses",
                IMPORTS
                    + "class Uses {\n"
                    + "  static void use() {\n"
                    + "    Page page = Episodes.S01E04.page();\n"
                    + java.get(0)
                    + java.get(1)
                    + "  }\n}\n")
            .source("site.Probe", SiteSources.probe("Episodes.S01E04.page().body().html()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "<iframe src=\"https://www.youtube.com/embed/x1\"></iframe>\n"
            + "<blockquote><p><em>Some</em> text,"
            + " <a href=\"/podcast/s01e04-arroyo/\">Arroyo</a></p>\n"
            + "<cite>Micah Wylde</cite></blockquote>\n",
        compilation.call("site.Probe", "value"));
    assertTrue(java.size() == 3, java::toString);
  }

  @Test
  void declaredRecords() {
    String guide = Blocks.page("guides/declared.md");
    List<String> java = Blocks.of(guide, "java");
    assertEquals(6, java.size(), java::toString);
    String page = Blocks.of(guide, "markdown").get(0);
    Compilation compilation =
        declared(java, page, guide)
            .source(
                "site.Uses",
                DECLARED_IMPORTS
                    + "import org.junit.jupiter.api.Test;\n"
                    + "@ContentSite(registry = \"Site\")\nclass Uses {\n  static Object uses() {\n"
                    + java.get(2).replace("System.out.println", "String.valueOf")
                    + java.get(3)
                    + "    return episodes;\n  }\n"
                    + java.get(5)
                    + "}\n")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "java.util.List.of(Episodes.S01E04.guests().get(0).get().name(),"
                        + " Episodes.S01E04.series(), Uses.uses().equals(Episodes.all()))"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Micah Wylde, PODCAST, true]", String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void whatDoesNotFitADeclaredRecordIsReportedAsShown() {
    String guide = Blocks.page("guides/declared.md");
    String page = Blocks.of(guide, "markdown").get(0).replace("\"01\"", "1");
    String shown = guide.substring(guide.indexOf("content/podcast/s01e04-arroyo.md:5"));
    assertEquals(
        List.of(shown.substring(0, shown.indexOf('\n'))),
        declared(Blocks.of(guide, "java"), page, guide).compile().printed());
  }

  /** The page of the guide and its records, each in a file of its own. */
  private Javac declared(List<String> java, String page, String guide) {
    return Javac.in(
            ContentDir.in(temporary)
                .file("podcast/s01e04-arroyo.md", page)
                .file("../data/people.toml", Blocks.of(guide, "toml").get(0))
                .file(
                    "../data/events.csv",
                    "name,country,begin,end,number\n" + "A,NL,2024-01-01,2024-01-02,1\n"))
        .option("-Xdoclint:-missing")
        .source("site.Episode", DECLARED_IMPORTS + java.get(0))
        .source("site.Person", DECLARED_IMPORTS + java.get(1))
        .source(
            "site.Event",
            DECLARED_IMPORTS
                + "import jakarta.validation.constraints.*;\n"
                + "@DataCollection(from = \"events.csv\", registry = \"Events\", key ="
                + " \"{name}\")\n"
                + java.get(4));
  }
}
