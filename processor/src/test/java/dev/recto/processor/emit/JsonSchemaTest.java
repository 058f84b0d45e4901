package dev.recto.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON Schema of a collection, as a validator that knows nothing of Recto reads it. */
class JsonSchemaTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"corrode-podcast/content", "zola-docs/content", "zola-test-site/content"})
  void everyPageOfARealSiteIsValid(String folder) throws IOException {
    Path root = Corpora.folder(folder);
    CollectionSpec spec = Pipeline.spec("", "{slug}", "");
    Schema schema = schema(root, spec);
    for (ContentPage page : Analysis.of(request(root, spec)).site().pages()) {
      assertEquals(
          List.of(), errors(schema, json(page.document().frontMatter())), page.file()::path);
    }
  }

  @Test
  void keysThatTheRecordLeavesOutCanHoldAnything() {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/one.md", "title = \"T\"\n[extra]\nold.a = 1\nold_b = 1\nnew = 1")
            .page("a/two.md", "[extra]\nold = true\nold_b = \"x\"\n\"old_$\" = 1\nnew = 1");
    CollectionSpec spec = Pipeline.spec(List.of("extra.old*", "title"), List.of(), List.of());
    Schema schema = schema(content.root(), spec);
    assertEquals(
        List.of(),
        errors(schema, "{\"title\": \"T\", \"extra\": {\"old\": [], \"old_x\": 1, \"new\": 1}}"));
    assertFalse(errors(schema, "{\"extra\": {\"ol\": [], \"new\": 1}}").isEmpty());
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
    assertEquals(valid, errors(schema(content.root(), spec), frontMatter).isEmpty());
  }

  /** Editors see the file, not its name. */
  @Test
  void aDateThatIsInTheFileNameIsNotRequired() {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/2024-01-01-one.md", "")
            .page("a/two.md", "date = 2024-01-02");
    assertEquals(List.of(), errors(schema(content.root(), Pipeline.SPEC), "{}"));
  }

  private static Schema schema(Path root, CollectionSpec spec) {
    String text = Pipeline.run(root, spec).text("META-INF/recto/site.Entries.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Request request(Path root, CollectionSpec spec) {
    return Pipeline.request(root, Optional.empty(), spec);
  }

  private static String json(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Value value) {
    if (value instanceof Value.Table table) {
      json.writeStartObject();
      table
          .members()
          .forEach(
              (key, member) -> {
                json.writeName(key);
                write(json, member.value());
              });
      json.writeEndObject();
    } else if (value instanceof Value.Array array) {
      json.writeStartArray();
      array.elements().forEach(element -> write(json, element));
      json.writeEndArray();
    } else if (value instanceof Value.Int number) {
      json.writeNumber(number.number());
    } else if (value instanceof Value.Decimal number) {
      json.writeNumber(number.number());
    } else if (value instanceof Value.Bool bool) {
      json.writeBoolean(bool.truth());
    } else {
      json.writeString(value.asText().orElseThrow());
    }
  }
}
