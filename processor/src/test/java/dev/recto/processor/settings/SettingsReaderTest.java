package dev.recto.processor.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.OwnKeys;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.testing.ContentDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a site (R28, R10.9). */
class SettingsReaderTest {
  @TempDir Path temporary;
  private ContentDir content;
  private final Report report = new Report();

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void r28WithoutAFileEverythingIsAsUsual() {
    assertEquals(SiteSettings.DEFAULT, read());
  }

  @Test
  void r28ZolaTomlComesBeforeConfigToml() throws IOException {
    write("config.toml", "base_url = \"https://config.example\"");
    assertEquals(Optional.of("https://config.example"), read().baseUrl());
    write("zola.toml", "base_url = \"https://zola.example/\"");
    assertEquals(Optional.of("https://zola.example"), read().baseUrl());
  }

  @Test
  void r28EverySettingOfContentIsRead() throws IOException {
    write(
        "zola.toml",
        """
        base_url = "https://example.org/sub/"
        default_language = "de"
        taxonomy_root = "/topics/"
        taxonomies = [{ name = "tags", paginate_by = 5, paginate_path = "", render = false, feed = true }]
        [slugify]
        paths = "safe"
        paths_keep_dates = true
        taxonomies = "off"
        [languages.pt-BR]
        [languages.de]
        title = "Deutsch"
        """);
    SiteSettings settings = read();
    assertEquals(List.of(), problems());
    assertEquals(Optional.of("https://example.org/sub"), settings.baseUrl());
    assertEquals("de", settings.defaultLanguage());
    assertEquals(Set.of("de", "pt-BR"), settings.languages());
    assertEquals("topics/", settings.taxonomyRoot());
    Taxonomy tags = settings.taxonomies().get("de").get(0);
    assertEquals(
        "tags 5  false",
        tags.name() + " " + tags.paginateBy() + " " + tags.paginatePath() + " " + tags.render());
    assertEquals(SlugStrategy.SAFE, settings.paths());
    assertEquals(SlugStrategy.OFF, settings.terms());
    assertEquals(true, settings.keepsDates());
  }

  @Test
  void r28MistakesHavePlacesInTheFile() throws IOException {
    write(
        "zola.toml",
        """
        base_url = 1
        mood = "good"
        title = "x"
        taxonomies = [{ nam = "tags" }, "x"]
        ignored_content = ["[a"]
        default_language = "?"
        [slugify]
        paths = "save"
        [link_checker]
        internal_level = "none"
        [languages.x]
        [languages.en]
        title = "y"
        """);
    read();
    assertEquals(
        List.of(
            "zola.toml:1:12 [wrong-type]",
            "zola.toml:2:1 [unknown-setting]",
            "zola.toml:4:33 [wrong-type]",
            "zola.toml:5:20 [invalid-glob]",
            "zola.toml:6:20 [invalid-language]",
            "zola.toml:8:9 [unknown-value]",
            "zola.toml:10:18 [unknown-value]",
            "zola.toml:11:12 [invalid-language]",
            "zola.toml:13:1 [duplicate-key]"),
        problems());
  }

  @Test
  void aControlCharacterInACommentIsAnErrorAtItsPlace() throws IOException {
    write("zola.toml", "\n# fine\n\n  # a\u0001b\n\ntitle = \"x\"\n");
    read();
    assertEquals(List.of("zola.toml:4:6 [control-character]"), problems());
  }

  @Test
  void aCarriageReturnAloneIsALineForAllThatFollows() throws IOException {
    write("zola.toml", "base_url = \"https://example.org\"\ntitle = \"x\"\rdefault_language = 1\n");
    read();
    assertEquals(
        List.of("zola.toml:2:12 [control-character]", "zola.toml:3:20 [wrong-type]"), problems());
  }

  @Test
  void r28BrokenTomlIsReportedAndNothingElse() throws IOException {
    write("zola.toml", "title = ");
    assertEquals(SiteSettings.DEFAULT.languages(), read().languages());
    assertEquals(List.of("zola.toml:1:9 [toml-syntax]"), problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "pt-BR", "zh-Hant-TW", "zh_Hans", "ast", "sr-Latn"})
  void r10_9ALanguageIsALanguageIdentifier(String code) throws IOException {
    write("zola.toml", "base_url = \"https://example.org\"\n[languages." + code + "]");
    assertEquals(true, read().languages().contains(code));
    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "français", "fr/x", "..", "", "fr-", "french language"})
  void r10_9OtherCodesAreErrors(String code) throws IOException {
    write("zola.toml", "base_url = \"https://example.org\"\n[languages.\"" + code + "\"]");
    assertEquals(Set.of("en"), read().languages());
    assertEquals(List.of("zola.toml:2:12 [invalid-language]"), problems());
  }

  @Test
  void r28ALanguageIsATable() throws IOException {
    write("zola.toml", "base_url = \"https://example.org\"\nlanguages.fr = 3");
    assertEquals(Set.of("en", "fr"), read().languages());
    assertEquals(List.of("zola.toml:2:16 [wrong-type]"), problems());
  }

  @Test
  void r28AByteOrderMarkAndCrlfChangeNothing() throws IOException {
    write("zola.toml", "\ufeffbase_url = \"https://example.org\"\r\nmood = 1\r\n");
    assertEquals(Optional.of("https://example.org"), read().baseUrl());
    assertEquals(List.of("zola.toml:2:1 [unknown-setting]"), problems());
  }

  @Test
  void theAnnotationWinsOverTheFile() throws IOException {
    write("zola.toml", "base_url = \"https://zola.example\"\n[languages.fr]");
    SiteSpec spec = spec("https://own.example/", "", List.of("it"), List.of("tags"));
    SiteSettings settings = AnnotatedSettings.over(read(), spec, report);
    assertEquals(Optional.of("https://own.example"), settings.baseUrl());
    assertEquals(Set.of("en", "it"), settings.languages());
    assertEquals("tags", settings.taxonomies().get("it").get(0).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)//",
        "https:",
        "https://",
        "//example.org",
        "example.org",
        "",
        "/",
        "ftp://example.org",
        "data:text/html,x",
        "https://example.org?x",
        "https://example.org#x"
      })
  void aBaseUrlIsAnAddressOnTheWeb(String url) throws IOException {
    write("zola.toml", "base_url = \"" + url + "\"");
    assertEquals(Optional.empty(), read().baseUrl());
    assertEquals(1, report.diagnostics().size());
  }

  @Test
  void theAnnotationIsCheckedAtItsAttributes() {
    SiteSpec spec = spec("no url", "?", List.of("fr", "x y"), List.of());
    AnnotatedSettings.over(read(), spec, report);
    assertEquals(
        List.of(
            "InAnnotation[annotation=0, attribute=baseUrl, element=0] [invalid-base-url]",
            "InAnnotation[annotation=0, attribute=defaultLanguage, element=0] [invalid-language]",
            "InAnnotation[annotation=0, attribute=languages, element=1] [invalid-language]"),
        problems().stream().sorted().toList());
  }

  @Test
  void aWrongValueIsMarkedFromItsFirstCharacterToItsLast() throws IOException {
    write(
        "zola.toml",
        """
        base_url = "example"
        default_language = "no language"
        ignored_content = ["{a"]
        taxonomies = []
        [languages.en]
        taxonomies = []
        """);
    read();
    assertEquals(
        List.of("1:12-1:21", "2:20-2:33", "3:20-3:24", "6:1-6:11"),
        report.diagnostics().stream().map(SettingsReaderTest::span).toList());
  }

  @Test
  void aSettingThatIsThereAlreadyIsNotProposed() throws IOException {
    write("zola.toml", "base_url = \"https://a.example\"\nbase_ulr = \"https://b.example\"");
    read();
    assertEquals(
        List.of("put settings of your own below `[extra]`"),
        report.diagnostics().stream().map(found -> found.problem().cure()).toList());
  }

  private static String span(Diagnostic diagnostic) {
    return ((InContent) diagnostic.place()).span().toString();
  }

  private SiteSettings read() {
    return SettingsReader.read(content.root(), report);
  }

  private List<String> problems() {
    return report.diagnostics().stream()
        .map(d -> d.place() + " [" + d.problem().id() + "]")
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(content.module().resolve(name), text);
  }

  private static SiteSpec spec(
      String baseUrl, String defaultLanguage, List<String> languages, List<String> taxonomies) {
    return new SiteSpec(
        0,
        "site",
        "",
        baseUrl,
        defaultLanguage,
        languages,
        taxonomies,
        MarkdownSwitches.DEFAULT,
        LinkSettings.STATIC,
        SiteSettings.DATA,
        List.of(),
        OwnKeys.EXTRA,
        false);
  }
}
