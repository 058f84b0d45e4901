package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the reference compile, and what they print is what it shows. */
class ReferenceSnippetsTest {
  private static final String IMPORTS =
      """
      package site;
      import dev.recto.*; import jakarta.validation.constraints.*;
      import java.math.BigDecimal; import java.time.LocalDate; import java.util.*;
      """;

  @TempDir Path temporary;

  @Test
  void constraintsAreReportedAsShown() {
    String page = Blocks.page("reference/constraints.md");
    List<String> java = Blocks.of(page, "java");
    List<String> reports = Blocks.of(page, "");
    String season =
        java.get(0).lines().filter(line -> line.contains("@Pattern")).findFirst().orElseThrow();
    String other = java.get(0).replace(season, "    " + java.get(1).strip() + ",");
    assertEquals(List.of(), constrained(java.get(0), "01").messages());
    assertEquals(List.of(), constrained(other, "01").messages());
    assertEquals(List.of(reports.get(0).strip()), constrained(java.get(0), "1").printed());
    assertEquals(List.of(reports.get(1).strip()), constrained(other, "1").printed());
  }

  private Compilation constrained(String record, String season) {
    return Javac.in(
            ContentDir.in(temporary)
                .page(
                    "podcast/one.md",
                    "title = \"One\"\n[extra]\nseason = \"%s\"".formatted(season)))
        .source(
            "site.Episode",
            IMPORTS
                + "\n@ContentCollection(from = \"podcast\", registry = \"Episodes\")\n"
                + record)
        .compile();
  }

  @Test
  void dataFilesBecomeEntries() {
    String page = Blocks.page("reference/data.md");
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .page("one.md", "")
                    .file("../data/people.toml", Blocks.of(page, "toml").get(0))
                    .file("../data/rows.csv", Blocks.of(page, "csv").get(0)))
            .source(
                "site.SiteData",
                IMPORTS
                    + "@DataCollection(from = \"people.toml\", registry = \"People\", record ="
                    + " \"Person\")\n"
                    + "@DataCollection(from = \"rows.csv\", registry = \"Rows\", key = \"{id}\")\n"
                    + "interface SiteData {}\n")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "java.util.List.of(People.ADA.name(), People.GRACE.name(), Rows.ADA.name(),"
                        + " Rows.ADA.born(), Rows.ADA.address().orElseThrow().city(),"
                        + " Rows.GRACE.born())"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Ada Lovelace, Grace Hopper, Lovelace, Ada \"Countess\", Optional[1815-12-10], London,"
            + " Optional.empty]",
        String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void declaredRecordsAreFilled() {
    String page = Blocks.page("reference/declared-records.md");
    List<String> java = Blocks.of(page, "java");
    String markdown = Blocks.of(page, "toml").get(0);
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .page("blog/series.md", "title = \"Series\"\n" + markdown)
                    .page(
                        "podcast/one.md",
                        "title = \"One\"\ndate = 2024-01-25\n[extra]\nguest = \"micah\"\n"
                            + "season = \"01\"\nepisode = \"04\"")
                    .file("../data/people.toml", "[micah]\nname = \"Micah Wylde\"\n")
                    .file(
                        "../data/tickets.toml",
                        "[a]\nprice = { amount = 3 }\n[b]\nprice = { from = 1, to = 2 }\n"))
            .option("-Xdoclint:-missing")
            .source("site.Episode", IMPORTS + java.get(0))
            .source("site.Series", "package site;\npublic enum Series { PODCAST, BONUS }\n")
            .source(
                "site.Person",
                IMPORTS
                    + "@DataCollection(from = \"people.toml\", registry = \"People\")\n"
                    + "public record Person(String name) {}\n")
            .source(
                "site.Ticket",
                IMPORTS
                    + "@DataCollection(from = \"tickets.toml\", registry = \"Tickets\")\n"
                    + "record Ticket(Price price) {\n"
                    + java.get(1)
                    + "}\n")
            .source(
                "site.Post",
                IMPORTS
                    + "@ContentCollection(from = \"blog\", registry = \"Posts\")\n"
                    + "record Post(Page page, String title, Html lead) {}\n")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "java.util.List.of(Episodes.S01E04.guest().orElseThrow().get().name(),"
                        + " Episodes.S01E04.series(), Tickets.A.price(), Tickets.B.price(),"
                        + " Posts.SERIES.lead())"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "[Micah Wylde, PODCAST, Fixed[amount=3], Range[from=1, to=2], The <em>first</em> part of"
            + " <a href=\"/blog/series/\">a series</a>.]",
        String.valueOf(compilation.call("site.Probe", "value")));
  }

  @Test
  void theConstantOfADraftIsNotedAsShown() {
    String shown = Blocks.of(Blocks.page("reference/generated-code.md"), "").get(0).strip();
    assertTrue(gone("").success());
    Compilation failed = gone("draft = true\n");
    List<String> notes =
        failed.diagnostics().stream()
            .filter(note -> note.getKind() == Diagnostic.Kind.NOTE && note.getLineNumber() > 0)
            .map(
                note ->
                    "Main.java:%d: Note: %s"
                        .formatted(note.getLineNumber(), note.getMessage(Locale.ROOT)))
            .toList();
    assertEquals(List.of(shown), notes);
  }

  private Compilation gone(String draft) {
    return Javac.in(
            ContentDir.in(temporary)
                .page("podcast/s01e04.md", "title = \"One\"\n" + draft)
                .page("podcast/s01e05.md", "title = \"Two\""))
        .source(
            "site.SiteContent", SiteSources.content("from = \"podcast\", registry = \"Episodes\""))
        .source(
            "site.Main",
            """
            package site;

            final class Main {
              private Main() {}

              static String title() {
                return Episodes.S01E04.title();
              }
            }
            """)
        .compile();
  }

  @Test
  void aTestOfEverythingFailsAsShown() {
    String page = Blocks.page("reference/generated-code.md");
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .page("podcast/s01e04.md", "title = \"one\"")
                    .file("about.md", "+++\n+++\n{{ video(id=\"\") }}\n"))
            .source(
                "site.SiteContent",
                IMPORTS
                    + "@ContentSite(registry = \"Site\", shortcodes = SiteContent.class)\n"
                    + "interface SiteContent {\n"
                    + "  @Shortcode static Html video(String id) {\n"
                    + "    if (id.isEmpty()) {\n"
                    + "      throw new IllegalArgumentException(\"a video needs an id\");\n"
                    + "    }\n    return Html.text(id);\n  }\n}\n")
            .source(
                "site.Episode",
                IMPORTS
                    + "@ContentCollection(from = \"podcast\", registry = \"Episodes\")\n"
                    + "record Episode(Page page, String title) {\n"
                    + "  Episode {\n    if (Character.isLowerCase(title.charAt(0))) {\n"
                    + "      throw new IllegalArgumentException(\"titles begin in upper case\");\n"
                    + "    }\n  }\n}\n")
            .source(
                "site.SiteTest",
                "package site;\nimport org.junit.jupiter.api.Test;\nclass SiteTest {\n"
                    + Blocks.of(page, "java").get(0)
                    + "  static Object failure() {\n"
                    + "    try {\n"
                    + "      new SiteTest().everythingCanBeBuilt();\n"
                    + "      return \"\";\n"
                    + "    } catch (IllegalStateException e) {\n"
                    + "      return e;\n"
                    + "    }\n"
                    + "  }\n"
                    + "}\n")
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        Blocks.of(page, "").get(1).strip(),
        String.valueOf(compilation.call("site.SiteTest", "failure")));
  }

  @Test
  void aDeclaredRecordIsPrintedAsShown() {
    String shown = Blocks.of(Blocks.page("reference/options.md"), "").get(1);
    ContentDir content = ContentDir.in(temporary);
    for (int i = 1; i <= 8; i++) {
      content.page(
          "podcast/" + i + ".md",
          """
          title = "Title"
          date = 2024-01-0%1$d
          [extra]
          season = "01"
          episode = "0%1$d"
          series = "%2$s"
          %3$s
          """
              .formatted(i, i > 5 ? "Bonus" : "Podcast", i == 1 ? "guest = \"Micah Wylde\"" : ""));
    }
    Compilation compilation =
        Javac.in(content)
            .option("-Arecto.scaffold=Episode")
            .source(
                "site.SiteContent",
                SiteSources.content(
                    "from = \"podcast\", registry = \"Episodes\", key = \"S{season}E{episode}\","
                        + " orderBy = \"-date\""))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        List.of(shown.strip()),
        compilation.notes().stream()
            .filter(note -> note.contains("the record to declare"))
            .map(note -> "Note: " + note.strip().replaceAll("(?m)^ +$", ""))
            .toList());
  }

  @Test
  void filesOfTheContentModelAreAtTheAddressesThatItShows() {
    String page = Blocks.page("reference/content-model.md");
    ContentDir content = ContentDir.in(temporary);
    Deque<String> folders = new ArrayDeque<>();
    List<String> shown = new ArrayList<>();
    for (String line : Blocks.of(page, "").get(0).lines().skip(1).toList()) {
      String[] words = line.replaceFirst("^[^\\w]+", "").split(" +", 2);
      int depth = line.indexOf("─ ") / 4;
      while (folders.size() > depth) {
        folders.removeLast();
      }
      String path = String.join("", folders) + words[0];
      if (words[0].endsWith("/")) {
        folders.addLast(words[0]);
      } else {
        content.file(path, path.endsWith(".md") ? "+++\n+++\n" : "");
        shown.add(path + " " + words[1]);
      }
    }
    Sites sites = Sites.read(content);
    assertEquals(
        shown.stream()
            .map(file -> file.split(" ")[0] + " " + kind(sites, file.split(" ")[0]))
            .toList(),
        shown);
  }

  private static String kind(Sites sites, String file) {
    if (file.endsWith("_index.md")) {
      return "the section " + sites.section(file).path();
    }
    return file.endsWith(".md") ? "the page " + sites.page(file).path() : "an asset of that page";
  }

  @Test
  void contentOfTheContentModelIsRead() {
    String page = Blocks.page("reference/content-model.md");
    String calls = Blocks.of(page, "").get(1);
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .settings("taxonomies = [{ name = \"tags\" }]")
                    .page("blog/first.md", Blocks.of(page, "toml").get(0))
                    .file("blog/second.md", Blocks.of(page, "markdown").get(0) + calls))
            .source(
                "site.SiteContent",
                IMPORTS
                    + "@ContentSite(registry = \"Site\", shortcodes = SiteContent.class)\n"
                    + "interface SiteContent {\n"
                    + "  @Shortcode static Html youtube(String id, boolean autoplay) {\n"
                    + "    return Html.text(id + autoplay);\n  }\n"
                    + "  @Shortcode static Html quote(Html body, String author) {\n"
                    + "    return Html.text(author);\n  }\n}\n")
            .source(
                "site.Probe",
                SiteSources.probe(
                    "Site.Tags.all().toString()"
                        + " + Site.at(\"/blog/second/\").orElseThrow().body().html()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    String built = String.valueOf(compilation.call("site.Probe", "value"));
    assertTrue(built.contains("x1true") && built.contains("Micah Wylde"), built);
  }
}
