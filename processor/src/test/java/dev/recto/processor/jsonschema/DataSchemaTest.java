package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.annotation.Declared;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of data files, each of which it describes as a whole. */
class DataSchemaTest {
  private static final String SCHEMA = "META-INF/recto/site.People.schema.json";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content = ContentDir.in(temporary).page("_index.md", "");
  }

  private Pipeline.Run run(String file, String text, String attributes, String type)
      throws IOException {
    Path path = temporary.resolve("data").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Declared declared = new Declared();
    List<String> messages =
        Javac.in(content)
            .withoutLint()
            .source(
                "site.Site",
                "package site;\nimport java.util.*;\n@dev.recto.DataCollection("
                    + attributes
                    + ", registry = \"People\")\n"
                    + type)
            .compile(declared)
            .messages();
    assertEquals(List.of(), messages);
    Pipeline.Run run =
        Pipeline.run(
            Pipeline.request(
                content.root(),
                Optional.empty(),
                declared.collections().toArray(CollectionSpec[]::new)));
    assertEquals(List.of(), run.messages());
    return run;
  }

  private Validator declared(String file, String text, String attributes) throws IOException {
    String record = "record Site(String name, OptionalInt age) {}";
    return new Validator(run(file, text, attributes, record).text(SCHEMA));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'ann': {'name': 'Ann'}} | true",
        "{} | true",
        "{'ann': {'Name': 'Ann', 'age': 5}} | true",
        "{'ann': {'age': 5}} | false",
        "{'ann': {'name': 'Ann', 'agee': 5}} | false",
        "{'ann': 'Ann'} | false",
        "[{'name': 'Ann'}] | false"
      })
  void aTableOfTables(String json, boolean valid) throws IOException {
    Validator schema = declared("people.toml", "[ann]\nname = \"Ann\"\n", "from = \"people.toml\"");
    assertEquals(valid, schema.errors(json.replace('\'', '"')).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'people': [{'name': 'Ann'}]} | true",
        "{'version': 2, 'tags': ['a'], 'people': [{'name': 'Ann'}]} | true",
        "{'people': [{'nam': 'Ann'}]} | false",
        "{'people': [{'name': 'Ann'}, 5]} | false",
        "[{'name': 'Ann'}] | false"
      })
  void theOnlyListOfATomlFile(String json, boolean valid) throws IOException {
    Validator schema =
        declared(
            "people.toml",
            "version = 1\n[[people]]\nname = \"Ann\"\n",
            "from = \"people.toml\", key = \"{name}\"");
    assertEquals(valid, schema.errors(json.replace('\'', '"')).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'name': 'Ann'}] | true",
        "[] | true",
        "[{'name': 1}] | false",
        "[5] | false",
        "{'ann': {'name': 'Ann'}} | false"
      })
  void aListOfYaml(String json, boolean valid) throws IOException {
    Validator schema =
        declared("people.yaml", "- name: Ann\n", "from = \"people.yaml\", key = \"{name}\"");
    assertEquals(valid, schema.errors(json.replace('\'', '"')).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'site': {'people': [{'name': 'Ann'}], 'x': 1}, 'y': {}} | true",
        "{'site': {'people': {'ann': {'name': 'Ann'}}}} | false",
        "{'site': {'people': [{}]}} | false",
        "{'site': {}} | false",
        "{} | false"
      })
  void whatIsAtAPath(String json, boolean valid) throws IOException {
    Validator schema =
        declared(
            "site.json",
            "{\"site\": {\"people\": [{\"name\": \"Ann\"}]}}",
            "from = \"site.json\", at = \"site.people\", key = \"{name}\"");
    assertEquals(valid, schema.errors(json.replace('\'', '"')).isEmpty());
  }

  @Test
  void eachFileOfAFolderIsAnEntry() throws IOException {
    Validator schema = declared("people/ann.json", "{\"name\": \"Ann\"}", "from = \"people\"");
    assertEquals(List.of(), schema.errors("{\"name\": \"Bob\", \"age\": 3}"));
    assertFalse(schema.errors("{\"ann\": {\"name\": \"Bob\"}}").isEmpty());
  }

  @Test
  void anInferredRecordHasItsKeysToo() throws IOException {
    Pipeline.Run run =
        run(
            "people.toml",
            "[ann]\nname = \"Ann\"\nold = 1\n[bob]\nname = \"Bob\"\nage = 5\nsince = 2020-01-01\n",
            "from = \"people.toml\", record = \"Person\", ignore = \"old\"",
            "interface Site {}");
    Validator schema = new Validator(run.text(SCHEMA));
    assertEquals(
        List.of(),
        schema.errors("{\"a\": {\"name\": \"A\", \"old\": [], \"since\": \"2021-01-01\"}}"));
    assertFalse(schema.errors("{\"a\": {\"name\": \"A\", \"title\": \"x\"}}").isEmpty());
    assertFalse(schema.errors("{\"a\": {\"name\": \"A\", \"since\": \"x\"}}").isEmpty());
  }

  @Test
  void thereIsNoneForCsv() throws IOException {
    Pipeline.Run run =
        run(
            "people.csv",
            "name,age\nAnn,5\n",
            "from = \"people.csv\", key = \"{name}\"",
            "record Site(String name, OptionalInt age) {}");
    assertTrue(run.files().keySet().stream().noneMatch(SCHEMA::equals), run.files()::toString);
  }
}
