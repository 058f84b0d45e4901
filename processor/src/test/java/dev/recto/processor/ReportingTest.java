package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many messages there are, in which order, and where else they go. */
class ReportingTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void moreThanAHundredDiagnosticsAreCutWithACount() {
    IntStream.range(0, 150).forEach(i -> content.page("podcast/p" + i + ".md", "title = 3"));
    Compilation compilation = compile();
    assertEquals(100, count(compilation, Kind.ERROR));
    assertEquals(1, count(compilation, Kind.WARNING));
    assertEquals(
        List.of(
            "src/site/SiteContent.java:3:1: recto: 100 of 150 diagnostics shown;"
                + " fix these and build again to see the others"),
        compilation.messages().stream().filter(m -> m.contains("recto:")).toList());
    assertTrue(compilation.notes().get(0).endsWith(" 150 with errors"));
  }

  @Test
  void errorsAreShownBeforeWarningsIfThereAreTooMany() {
    content.page("podcast/_index.md", "");
    IntStream.range(0, 150).forEach(i -> content.page("other/p" + i + ".md", ""));
    content.page("podcast/zebra.md", "title = 3");
    Compilation compilation = compile();
    assertEquals(1, count(compilation, Kind.ERROR));
    assertEquals(100, count(compilation, Kind.WARNING));
  }

  @Test
  void oneFileIsExplainedOnDemand() {
    content
        .page("podcast/_index.md", "sort_by = \"date\"\npage_template = \"episode.html\"")
        .page("podcast/2024-01-25-arroyo.md", "title = \"Arroyo\"\n[extra]\nseason = \"01\"")
        .page("podcast/2024-02-08-other.md", "title = \"Other\"\nslug = \"o\"");
    assertEquals(
        """
        language = en; the default language (R10.1)
        name = 2024-01-25-arroyo; its file name (R6.1)
        slug = arroyo; its name (R6.7)
        path = /podcast/arroyo/; its language, folders and slug (R7.2)
        date = 2024-01-25T00:00Z; the file name (R5.6)
        section = podcast/_index.md; the section of its folder (R11.1)
        later = podcast/2024-02-08-other.md; its neighbor in the order of its section (R12.6)
        earlier = none; it is the last page in the order of its section (R12.6)
        template = episode.html; `page_template` of a section above (R11.7)
        translations = none; pages with its folder and name (R10.6)
        assets = none; only an `index.md` has assets (R15.3)
        constant = Episodes.ARROYO; the key template `{slug}`
        Episode.title = Arroyo; `title` at 2:9
        Episode.date = 2024-01-25; the file name (R5.6)
        Episode.season = 01; `extra.season` at 4:10
        """,
        explained("podcast/2024-01-25-arroyo.md"));
    assertEquals(
        """
        language = en; the default language (R10.1)
        path = /podcast/; its language and folders (R8.1)
        order = date; `sort_by` (R12.2)
        pages = 2; the pages of its folder (R11.1, R11.2)
        subsections = none; the sections one folder below (R11.4)
        ancestors = 1; the sections above (R11.6)
        assets = none; the files in its folder (R15.2)
        """,
        explained("podcast/_index.md"));
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:1: `-Arecto.explain=nope.md` can't be understood;"
                + " name a page or section by its path below the content root [invalid-option]"),
        compile("-Arecto.explain=nope.md").messages());
  }

  @Test
  void theManualShowsAnExplanation() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "content", "reference", "options.md"));
    List<String> shown = manual.lines().filter(line -> line.startsWith("recto: ")).toList();
    content.page("podcast/2024-01-25-arroyo.md", "title = \"Arroyo\"");
    List<String> notes = compile("-Arecto.explain=podcast/2024-01-25-arroyo.md").notes();
    assertEquals(shown, notes.stream().filter(shown::contains).toList());
    assertEquals(3, shown.size());
  }

  @Test
  void filesThatAreLeftOutAreExplainedToo() {
    content
        .page("podcast/one.md", "title = \"One\"")
        .page("podcast/two.md", "draft = true")
        .page("old/_index.md", "draft = true")
        .page("old/deep/three.md", "");
    assertEquals("page = left out; it has `draft = true` (R13.1)\n", explained("podcast/two.md"));
    assertEquals(
        "file = left out; a section in its folder or above has `draft = true` (R13.2)\n",
        explained("old/deep/three.md"));
    assertEquals(
        "file = left out; a section in its folder or above has `draft = true` (R13.2)\n",
        explained("old/_index.md"));
    assertTrue(
        explained("podcast/one.md")
            .contains("date = none; neither `date` nor the file name has one (R5.6)\n"));
  }

  private String explained(String path) {
    String prefix = "recto: " + path + ": ";
    return compile("-Arecto.explain=" + path).notes().stream()
        .filter(note -> note.startsWith(prefix))
        .map(note -> note.substring(prefix.length()) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aKeyThatIsBrokenOnItsOnlyPageMakesNoFalseErrorsInTheSite() {
    content
        .page("podcast/four.md", "title = \"Four\"")
        .page("podcast/one.md", "title = \"One\"\n[extra]\ntoml =\nhost.name =")
        .file("podcast/two.md", "---\ntitle: Two\nextra:\n  yaml: \"Ann\n---\n")
        .file("podcast/three.md", "{\n\"title\": \"Three\", \"extra\": {\n\"json\": Ann\n}\n}\n");
    Compilation compilation =
        Javac.in(content)
            .option("-XDshould-stop.ifError=FLOW")
            .source("site.SiteContent", SiteSources.content(attributes()))
            .source(
                "site.Probe",
                """
                package site;
                final class Probe {
                  private final String toml = Episodes.ONE.toml().orElse("");
                  private final String host = Episodes.ONE.host().map(h -> h.name()).orElse("");
                  private final String yaml = Episodes.TWO.yaml().orElse("");
                  private final String json = Episodes.THREE.json().orElse("");
                  private Probe() {}
                }
                """)
            .compile();
    assertEquals(
        List.of(
            "content/podcast/one.md:4:7: `toml` has no value; write one, or leave the key out"
                + " [toml-syntax]",
            "content/podcast/one.md:5:12: `host.name` has no value;"
                + " write one, or leave the key out [toml-syntax]",
            "content/podcast/three.md:3:9: `Ann` is not a value; write `\"Ann\"` for a string"
                + " [json-syntax]",
            "content/podcast/two.md:4:9: the string is never closed; end it with `\"`"
                + " [yaml-syntax]"),
        compilation.messages());
  }

  @Test
  void aWrongPageMakesNoFalseErrorsInTheSite() {
    content
        .page("podcast/one.md", "title = 3\nauthors = \"x\"")
        .page("podcast/two.md", "title = \"Two\"\nauthors = [\"x\"]")
        .page("podcast/three.md", "title = \"Three\"\nauthors = ");
    Compilation compilation =
        Javac.in(content)
            .option("-XDshould-stop.ifError=FLOW")
            .source("site.SiteContent", SiteSources.content(attributes()))
            .source(
                "site.Probe",
                """
                package site;
                final class Probe {
                  private final Episode first = Episodes.ONE;
                  private final String title = Episodes.THREE.title();
                  private final int authors = Episodes.ONE.authors().size();
                  private Probe() {}
                }
                """)
            .compile();
    assertEquals(
        List.of(
            "content/podcast/one.md:2:9: `title` must be a string, found the integer `3`;"
                + " write `\"3\"` [wrong-type]",
            "content/podcast/one.md:3:11: `authors` must be a list of strings, found the string"
                + " `x`; write a list such as `[\"a\", \"b\"]` [wrong-type]",
            "content/podcast/three.md:3:11: `authors` has no value;"
                + " write one, or leave the key out [toml-syntax]"),
        compilation.messages());
  }

  @Test
  void aNoteAccountsForEveryFile() {
    content.page("podcast/one.md", "title = \"One\"").file("podcast/picture.png", "");
    assertEquals(
        List.of(
            "recto: 1 entry, 0 other pages, 0 sections, 0 drafts, 0 ignored, 1 asset,"
                + " 0 with errors"),
        compile().notes());
  }

  @Test
  void theSameDiagnosticsGoIntoASarifReportWithRegionsAndFixes() throws IOException {
    content.page("podcast/a b.md", "title = 3\nweigt = 1");
    Compilation compilation =
        compile("-Arecto.report=target/recto.sarif", "-Arecto.severity=unknown-key=warning");
    assertEquals(1, count(compilation, Kind.WARNING));
    assertEquals(1, count(compilation, Kind.ERROR));
    String start = "\"startLine\":%d,\"startColumn\":%d,\"endLine\":%d,\"endColumn\":%d";
    String file = "\"artifactLocation\":{\"uri\":\"content/podcast/a%20b.md\"}";
    String key = start.formatted(3, 1, 3, 6);
    String cure = "the closest known key is `weight`, keys of your own belong below `[extra]`";
    assertEquals(
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
            + "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Recto\"}},"
            + "\"columnKind\":\"unicodeCodePoints\",\"results\":["
            + "{\"ruleId\":\"wrong-type\",\"level\":\"error\",\"message\":{\"text\":"
            + "\"`title` must be a string, found the integer `3`; write `\\\"3\\\"`\"},"
            + "\"locations\":[{\"physicalLocation\":{"
            + file
            + ",\"region\":{"
            + start.formatted(2, 9, 2, 10)
            + "}}}]},"
            + "{\"ruleId\":\"unknown-key\",\"level\":\"warning\",\"message\":{\"text\":"
            + "\"unknown key `weigt`; "
            + cure
            + "\"},\"locations\":[{\"physicalLocation\":{"
            + file
            + ",\"region\":{"
            + key
            + "}}}],\"fixes\":[{\"description\":{\"text\":\""
            + cure
            + "\"},\"artifactChanges\":[{"
            + file
            + ",\"replacements\":[{\"deletedRegion\":{"
            + key
            + "},\"insertedContent\":{\"text\":\"weight\"}}]}]}]}]}]}",
        Files.readString(temporary.resolve("target/recto.sarif")));
  }

  @Test
  void theSeverityOfWhatLeavesNothingUsableCannotBeSet() {
    content.page("podcast/a.md", "title = 3");
    Compilation compilation = compile("-Arecto.severity=wrong-type=warning,wrong-type=error");
    assertEquals(
        List.of(
            "`-Arecto.severity=wrong-type=warning` can't be understood; remove it, `wrong-type`"
                + " leaves nothing usable and is always an error [invalid-option]",
            "`title` must be a string, found the integer `3`; write `\"3\"`" + " [wrong-type]"),
        compilation.diagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
            .toList());
  }

  @Test
  void anErrorInContentDoesNotEndTheWorkOfOtherProcessors() {
    content.page("podcast/a.md", "title = 3");
    Compilation compilation =
        Javac.in(content)
            .withoutLint()
            .source("site.SiteContent", SiteSources.content(attributes()))
            .source("site.User", "package site; class User { Second second; Episodes episodes; }")
            .compile(new RectoProcessor(), new LateProcessor());
    assertEquals(
        List.of(
            "content/podcast/a.md:2:9: `title` must be a string, found the integer `3`;"
                + " write `\"3\"` [wrong-type]"),
        compilation.messages());
  }

  /** Generates {@code First} in the first round, and {@code Second} in the one after. */
  private static final class LateProcessor extends AbstractProcessor {
    private final Iterator<String> names = List.of("First", "Second").iterator();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (names.hasNext()) {
        String name = names.next();
        try (Writer out = processingEnv.getFiler().createSourceFile("site." + name).openWriter()) {
          out.write("package site; class " + name + " {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  @Test
  void anOptionWithoutAValueIsAnErrorWithACure() {
    content.page("podcast/a.md", "title = \"A\"");
    for (String option : List.of("content", "drafts", "report", "cache")) {
      List<String> messages = compile("-Arecto." + option).messages();
      assertEquals(1, messages.size(), messages.toString());
      assertTrue(messages.get(0).endsWith("[invalid-option]"), messages.get(0));
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsAFaultOfItsOption() {
    content.page("podcast/a.md", "title = \"A\"");
    List<String> messages = compile("-Arecto.report=pom.xml/report.sarif").messages();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains("name a file that can be written"), messages.get(0));
  }

  @Test
  void pagesOfTheFutureCanBeLeftOutUntilTheirDay() {
    content.page("podcast/old.md", "title = \"Old\"\ndate = 2024-05-31");
    content.page("podcast/new.md", "title = \"New\"\ndate = 2024-06-01");
    String site =
        "package site; @dev.recto.ContentSite(registry = \"Site\", future = dev.recto.Future.HIDE)"
            + " @dev.recto.ContentCollection("
            + attributes()
            + ") interface SiteContent {}";
    Compilation before = compileSource(site, "-Arecto.now=2024-05-31");
    assertEquals("1", size(before));
    assertTrue(
        before.notes().get(0).endsWith(", after 2024-05-31 is the future"), before.notes().get(0));
    assertEquals("2", size(compileSource(site, "-Arecto.now=2024-06-01")));
    assertEquals("2", size(compileSource(site, "-Arecto.now=2024-06-01T00:00:00Z")));
    assertEquals("1", size(compileSource(site, "-Arecto.now=2024-06-01T01:00:00+02:00")));
  }

  @Test
  void anInstantThatIsNoneIsAnInvalidOption() {
    content.page("podcast/a.md", "title = \"A\"");
    List<String> messages = compile("-Arecto.now=tomorrow").messages();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).contains("write a day such as 2024-05-31"), messages.get(0));
  }

  private Compilation compileSource(String site, String option) {
    return Javac.in(content)
        .withoutLint()
        .option(option)
        .source("site.SiteContent", site)
        .source("site.Probe", SiteSources.probe("String.valueOf(Episodes.all().size())"))
        .compile();
  }

  private static String size(Compilation compilation) {
    return (String) compilation.call("site.Probe", "value");
  }

  private static long count(Compilation compilation, Kind kind) {
    return compilation.diagnostics().stream().filter(d -> d.getKind() == kind).count();
  }

  private Compilation compile(String... options) {
    return Javac.in(content)
        .withoutLint()
        .option(options)
        .source("site.SiteContent", SiteSources.content(attributes()))
        .compile();
  }

  private static String attributes() {
    return "from = \"podcast\", registry = \"Episodes\"";
  }
}
