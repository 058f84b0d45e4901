package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Page;
import dev.recto.Section;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.PlainReading;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real sites of Zola: nothing is reported but what is true, and all lists are what they say. */
class ZolaCorporaTest {
  /** {@link BodiesOfCorporaTest} looks at these. */
  private static final Pattern OF_BODIES =
      Pattern.compile("\\[(broken-link|unknown-anchor|unknown-shortcode)]$");

  private static final String SILENT_BODIES =
      "-Arecto.severity=broken-link=off,unknown-anchor=off,unknown-shortcode=off";

  @TempDir Path temporary;

  @Test
  void thePodcastHasNothingWrong() {
    assertReport("corrode-podcast");
  }

  @Test
  void theSiteInThreeLanguagesHasNothingWrong() {
    assertReport("zola-test-site-i18n");
  }

  /** Three pairs of pages of one name in different folders, and a folder without a section. */
  @Test
  void theTestSiteHasItsTrueMistakes() {
    assertReport(
        "zola-test-site",
        "applying_page_template/yet_another_section/post.md:1:1: another page has the constant"
            + " `POST` too, by its `slug`; first defined at"
            + " applying_page_template/another_section/post.md:1:1 [duplicate-constant]",
        "posts/no-section/simple.md:1:1: no section lists this page;"
            + " add `posts/no-section/_index.md` [orphan-page]",
        "posts/simple.md:1:1: another page has the constant `SIMPLE` too, by its `slug`;"
            + " first defined at posts/no-section/simple.md:1:1 [duplicate-constant]",
        "posts/tutorials/programming/python.md:1:1: another page has the constant `PYTHON` too, by"
            + " its `slug`; first defined at posts/python.md:1:1 [duplicate-constant]");
  }

  /** Pages of one name in different folders, and terms in two spellings. */
  @Test
  void theDocumentationHasItsTrueMistakes() {
    List<String> constants =
        List.of("deployment", "getting-started", "templates", "themes").stream()
            .map(
                folder ->
                    "documentation/"
                        + folder
                        + "/overview.md:1:1: another page has the constant `OVERVIEW` too, by its"
                        + " `slug`; first defined at documentation/content/overview.md:1:1"
                        + " [duplicate-constant]")
            .toList();
    List<String> messages = report("zola-docs");
    assertEquals(
        List.of(
            constants.get(0),
            constants.get(1),
            constants.get(2),
            "documentation/templates/taxonomies.md:1:1: another page has the constant `TAXONOMIES`"
                + " too, by its `slug`; first defined at documentation/content/taxonomies.md:1:1"
                + " [duplicate-constant]",
            constants.get(3)),
        messages.stream().filter(m -> !m.endsWith("[merged-term]")).toList());
    assertEquals(MERGED_TERMS, merged(messages));
  }

  /** Places of terms in a second spelling, by the spelling that is shown. */
  private static final Map<String, String> MERGED_TERMS =
      new TreeMap<>(
          Map.of(
              "Blog",
              "austere/index.md:9:23 cela/index.md:9:15 colorized/index.md:9:33"
                  + " kirifuji/index.md:9:33 lekhz/index.md:9:35 persona/index.md:9:38"
                  + " terminus/index.md:9:23 zluinav/index.md:9:95 zolanight/index.md:9:23",
              "Clean",
              "lekhz/index.md:9:26",
              "Multilingual",
              "daisy/index.md:9:15 zluinav/index.md:9:24",
              "Responsive",
              "austere/index.md:9:54 cela/index.md:9:66 daisy/index.md:9:31 lekhz/index.md:9:43"
                  + " terminus/index.md:9:54 zluinav/index.md:9:54 zolanight/index.md:9:31",
              "SEO",
              "austere/index.md:9:68 terminus/index.md:9:68",
              "Search",
              "cela/index.md:9:80 daisy/index.md:9:45 radion/index.md:9:22 zluinav/index.md:9:68"));

  private static Map<String, String> merged(List<String> messages) {
    Map<String, String> merged = new TreeMap<>();
    messages.stream()
        .filter(message -> message.endsWith("[merged-term]"))
        .forEach(
            message ->
                merged.merge(
                    message.split("`")[1],
                    message.substring("themes/".length(), message.indexOf(": ")),
                    (a, b) -> a + " " + b));
    return merged;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "corrode-podcast, ''",
    "zola-docs, ''",
    "zola-test-site, ''",
    "zola-test-site-i18n, 'fr it'"
  })
  void everyPageAndEveryListIsWhatAPlainReadingGives(String corpus, String languages) {
    Path content = Corpora.folder(corpus).resolve("content");
    PlainReading plain = PlainReading.of(content, List.of(languages.split(" ")));
    Compilation compilation =
        Javac.in(ContentDir.in(temporary))
            .withoutLint()
            .option("-Arecto.content=" + content, SILENT_BODIES)
            .source(
                "site.SiteContent",
                "package site;\n"
                    + "@dev.recto.ContentSite(registry = \"Site\")\n"
                    + "interface SiteContent {}\n")
            .source(
                "site.Probe", SiteSources.probe("java.util.List.of(Site.pages(), Site.sections())"))
            .compile();
    assertEquals(
        List.of(),
        compilation.messages().stream()
            .filter(m -> !m.endsWith("[merged-term]") && !m.endsWith("[orphan-page]"))
            .toList());
    List<?> found = (List<?>) compilation.call("site.Probe", "value");
    Map<String, String> pages = new TreeMap<>();
    for (Object each : (List<?>) found.get(0)) {
      Page page = (Page) each;
      pages.put(
          page.source(),
          PlainReading.line(
              page.title(),
              page.date().map(date -> date.toLocalDate().toString()),
              page.slug(),
              page.path(),
              page.lang()));
    }
    assertEquals(plain.pages(), pages);
    Map<String, String> sections = new TreeMap<>();
    for (Object each : (List<?>) found.get(1)) {
      Section section = (Section) each;
      if (plain.sections().containsKey(section.source())) {
        List<String> sources = section.pages().stream().map(Page::source).toList();
        sections.put(section.source(), section.path() + " " + sources);
      }
    }
    assertEquals(plain.sections(), sections);
  }

  private static void assertReport(String corpus, String... messages) {
    assertEquals(List.of(messages), report(corpus));
  }

  private static List<String> report(String corpus) {
    return Pipeline.run(
            Pipeline.request(
                Corpora.folder(corpus).resolve("content"),
                Optional.of(Pipeline.site("Site")),
                Pipeline.spec("", "{slug}", "")))
        .messages()
        .stream()
        .filter(message -> !OF_BODIES.matcher(message).find())
        .toList();
  }
}
