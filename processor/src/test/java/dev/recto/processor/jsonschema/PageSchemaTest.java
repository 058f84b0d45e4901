package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.OwnKeys;
import dev.recto.processor.annotation.Declared;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.LinkSettings;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of the front matter of pages with a declared record: which key is where. */
class PageSchemaTest {
  private static final String SCHEMA = "META-INF/recto/site.Episodes.schema.json";

  private static final String RECORD =
      """
      package site;
      import dev.recto.*;
      import java.time.*;
      import java.util.*;
      /**
       * An episode.
       *
       * @param page the page
       * @param title what lists show, with {@code code} &amp; <em>words</em>
       *     on two lines
       * @param guestName the guest, {@linkplain String as text}
       * @since 1
       */
      @ContentCollection(from = ".", registry = "Episodes")
      record Episode(
          Page page,
          String title,
          LocalDate date,
          @Default("5") int rating,
          Optional<String> guestName%s) {}
      """;

  @TempDir Path temporary;

  private static SiteSpec site(OwnKeys ownKeys) {
    return new SiteSpec(
        1,
        "site",
        "",
        "",
        "",
        List.of(),
        List.of(),
        MarkdownSwitches.DEFAULT,
        LinkSettings.STATIC,
        SiteSettings.DATA,
        List.of(),
        ownKeys,
        false);
  }

  private Request request(Path root, String source, OwnKeys ownKeys) {
    Declared declared = new Declared();
    List<String> messages =
        Javac.in(ContentDir.in(temporary))
            .withoutLint()
            .source("site.Episode", source)
            .compile(declared)
            .messages();
    assertEquals(List.of(), messages);
    return Pipeline.request(
        root, Optional.of(site(ownKeys)), declared.collections().toArray(CollectionSpec[]::new));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'extra': {'guest_name': 'G'}} | true",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'weight': 3, 'aliases': ['/x']} | true",
        "EXTRA | {'date': '2024-01-01', 'extra': {'title': 'T', 'Rating': 3}} | true",
        "EXTRA | {'title': null, 'date': '2024-01-01', 'extra': {'title': 'T'}} | true",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'extra': {'title': 'T'}} | false",
        "EXTRA | {'date': '2024-01-01'} | false",
        "EXTRA | {'title': 'T'} | false",
        "EXTRA | {'title': null, 'date': '2024-01-01'} | false",
        "EXTRA | {'title': 1, 'date': '2024-01-01'} | false",
        "EXTRA | {'title': 'T', 'date': '2024-01-01T10:00:00'} | false",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'guest_name': 'G'} | false",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'extra': {'guest': 'G'}} | false",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'extra': {'rating': 'x'}} | false",
        "EXTRA | {'title': 'T', 'date': '2024-01-01', 'draft': 'x'} | false",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'guest_name': 'G'} | true",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'guestName': 'G', 'rating': 1} | true",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'extra': {'guest-name': 'G'}} | true",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'guest': 'G'} | false",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'rating': 'x'} | false",
        "ANYWHERE | {'title': 'T', 'date': '2024-01-01', 'rating': 1, 'extra': {'rating': 1}}"
            + " | false",
        "ANYWHERE | {'date': '2024-01-01'} | false"
      })
  void keysAreWhereRectoLooksForThem(OwnKeys ownKeys, String json, boolean valid) {
    String frontMatter = json.replace('\'', '"');
    ContentDir content =
        ContentDir.in(temporary)
            .page("good.md", "title = \"Good\"\ndate = 2024-01-01")
            .file("tried.md", frontMatter + "\n");
    Request request = request(content.root(), RECORD.formatted(""), ownKeys);
    Pipeline.Run run = Pipeline.run(request);
    boolean taken =
        run.result().diagnostics().stream().noneMatch(d -> d.place() instanceof InContent);
    assertEquals(valid, taken, run.messages()::toString);
    assertEquals(valid, new Validator(run.text(SCHEMA)).errors(frontMatter).isEmpty());
  }

  @Test
  void otherKeysAreTakenByRest() {
    ContentDir content =
        ContentDir.in(temporary).page("good.md", "title = \"Good\"\ndate = 2024-01-01");
    String source = RECORD.formatted(", @Rest Map<String, Value> others");
    Pipeline.Run run = Pipeline.run(request(content.root(), source, OwnKeys.EXTRA));
    Validator schema = new Validator(run.text(SCHEMA));
    String page = "{\"title\": \"T\", \"date\": \"2024-01-01\", %s}";
    assertEquals(List.of(), schema.errors(page.formatted("\"extra\": {\"any\": [1]}")));
    assertEquals(1, schema.errors(page.formatted("\"any\": [1]")).size());
  }

  @Test
  void editorsShowWhatAuthorsSayOfComponents() {
    ContentDir content =
        ContentDir.in(temporary).page("good.md", "title = \"Good\"\ndate = 2024-01-01");
    String schema =
        Pipeline.run(request(content.root(), RECORD.formatted(""), OwnKeys.EXTRA)).text(SCHEMA);
    assertTrue(
        schema.contains("\"description\":\"what lists show, with code & words on two lines\""),
        schema);
    assertTrue(schema.contains("\"description\":\"the guest, as text\""), schema);
    assertTrue(schema.contains("\"default\":5"), schema);
  }

  @Test
  void theEpisodesOfARealSiteAreValid() throws IOException {
    Path root = Corpora.folder("corrode-podcast/content");
    String source =
        """
        package site;
        import dev.recto.*;
        import jakarta.validation.constraints.*;
        import java.time.*;
        import java.util.*;
        @ContentCollection(from = "podcast", registry = "Episodes", key = "S{season}E{episode}")
        record Episode(
            Page page,
            @NotBlank String title,
            @PastOrPresent LocalDate date,
            Optional<String> guest,
            Optional<String> role,
            @Pattern(regexp = "\\\\d\\\\d") String season,
            @Pattern(regexp = "\\\\d\\\\d") String episode,
            @Rest Map<String, Value> others) {}
        """;
    Request request = request(root, source, OwnKeys.EXTRA);
    Validator schema = new Validator(Pipeline.run(request).text(SCHEMA));
    List<ContentPage> episodes =
        Analysis.of(request).site().pages().stream()
            .filter(page -> page.file().path().startsWith("podcast/"))
            .toList();
    assertEquals(51, episodes.size());
    for (ContentPage page : episodes) {
      assertEquals(List.of(), schema.errors(page.document().frontMatter()), page.file()::path);
    }
  }
}
