package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of a collection, as a validator that knows nothing of Recto reads it. */
class InferredSchemaTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrode-podcast/content",
        "zola-docs/content",
        "zola-test-site/content",
        "zola-test-site-i18n/content"
      })
  void everyPageOfARealSiteIsValid(String folder) throws IOException {
    Path root = Corpora.folder(folder);
    CollectionSpec spec = Pipeline.spec("", "{slug}", "");
    Validator schema = schema(root, spec);
    for (ContentPage page : Analysis.of(request(root, spec)).site().pages()) {
      assertEquals(List.of(), schema.errors(page.document().frontMatter()), page.file()::path);
    }
  }

  @Test
  void keysThatTheRecordLeavesOutCanHoldAnything() {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/one.md", "title = \"T\"\n[extra]\nold.a = 1\nold_b = 1\nnew = 1")
            .page("a/two.md", "[extra]\nold = true\nold_b = \"x\"\n\"old_$\" = 1\nnew = 1");
    CollectionSpec spec = Pipeline.spec(List.of("extra.old*", "title"), List.of(), List.of());
    Validator schema = schema(content.root(), spec);
    assertEquals(
        List.of(),
        schema.errors("{\"title\": \"T\", \"extra\": {\"old\": [], \"old_x\": 1, \"new\": 1}}"));
    assertFalse(schema.errors("{\"extra\": {\"ol\": [], \"new\": 1}}").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"T\", \"extra\": {\"guest\": \"G\"}} | true",
        "{\"title\": \"T\", \"weight\": 3, \"authors\": [\"A\"], \"draft\": true} | true",
        "{\"title\": \"T\", \"date\": \"2024-01-01\", \"taxonomies\": {\"tags\": [\"a\"]}} | true",
        "{\"title\": \"T\", \"description\": null, \"extra\": {\"mood\": null}} | true",
        "{\"title\": \"T\", \"extra\": {\"links\": [{\"url\": \"u\"}], \"scores\": {\"a\": 1}}} |"
            + " true",
        "{\"extra\": {\"guest\": \"G\"}} | false",
        "{\"title\": 3} | false",
        "{\"tittle\": \"T\", \"title\": \"T\"} | false",
        "{\"title\": \"T\", \"draft\": \"yes\"} | false",
        "{\"title\": \"T\", \"weight\": -1} | false",
        "{\"title\": \"T\", \"date\": \"yesterday\"} | false",
        "{\"title\": \"T\", \"slug\": \" \"} | false",
        "{\"title\": \"T\", \"taxonomies\": {\"tags\": \"a\"}} | false",
        "{\"title\": \"T\", \"extra\": {\"geust\": \"G\"}} | false",
        "{\"title\": \"T\", \"extra\": {\"guest\": 1}} | false",
        "{\"title\": \"T\", \"extra\": {\"links\": [{\"uri\": \"u\", \"url\": \"u\"}]}} | false",
        "{\"title\": \"T\", \"extra\": {\"scores\": {\"a\": \"x\"}}} | false"
      })
  void theWholeFrontMatterIsDescribed(String frontMatter, boolean valid) {
    ContentDir content =
        ContentDir.in(temporary)
            .page(
                "a/one.md",
                "title = \"T\"\n[extra]\nguest = \"G\"\nmood = 1\nlinks = [{ url = \"u\" }]\n"
                    + "scores = { a = 1 }")
            .page("a/two.md", "title = \"T\"");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of("extra.scores"), List.of());
    assertEquals(valid, schema(content.root(), spec).errors(frontMatter).isEmpty());
  }

  /** Editors see the file, not its name. */
  @Test
  void aDateThatIsInTheFileNameIsNotRequired() {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/2024-01-01-one.md", "")
            .page("a/two.md", "date = 2024-01-02");
    assertEquals(List.of(), schema(content.root(), Pipeline.SPEC).errors("{}"));
  }

  private static Validator schema(Path root, CollectionSpec spec) {
    return new Validator(Pipeline.run(root, spec).text("META-INF/recto/site.Entries.schema.json"));
  }

  private static Request request(Path root, CollectionSpec spec) {
    return Pipeline.request(root, Optional.empty(), spec);
  }
}
