package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.syntax.Format;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.DataFiles;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The data files of the guide to editors are read, and name the schema that a build writes.
 * Workflows of the guide to CI are at least YAML.
 */
class DataSnippetsTest {
  private static final Pattern SCHEMA = Pattern.compile("(\\.\\.?)/target/classes/([\\w./-]+)");

  @TempDir Path temporary;

  @Test
  void tomlNamesItsSchema() {
    assertNamesItsSchema("toml", "..");
  }

  @Test
  void yamlNamesItsSchema() {
    assertNamesItsSchema("yaml", "..");
  }

  /** Settings of an editor, which are beside the data folder. */
  @Test
  void jsonIsGivenItsSchema() {
    String settings = block("json");
    assertEquals(List.of(), DataFiles.problems(Format.JSON, settings));
    assertTrue(settings.contains("\"data/people.json\""), settings);
    Compilation compilation = compile("people.json", "[{\"name\": \"Micah\"}]");
    assertEquals(List.of(), compilation.messages());
    assertNamesSchema(settings, ".", compilation);
  }

  @Test
  void workflowsAreRead() {
    List<String> workflows = Blocks.of(Blocks.page("guides/ci.md"), "yaml");
    assertEquals(2, workflows.size());
    for (String workflow : workflows) {
      assertEquals(List.of(), DataFiles.problems(Format.YAML, workflow));
    }
  }

  private void assertNamesItsSchema(String language, String folder) {
    String text = block(language);
    Compilation compilation = compile("people." + language, text);
    assertEquals(List.of(), compilation.messages());
    assertEquals("Micah", compilation.call("site.Probe", "value"));
    assertNamesSchema(text, folder, compilation);
  }

  private static void assertNamesSchema(String text, String folder, Compilation compilation) {
    Matcher schema = SCHEMA.matcher(text);
    assertTrue(schema.find(), text);
    assertEquals(folder, schema.group(1));
    assertTrue(Files.exists(compilation.classes().resolve(schema.group(2))), text);
  }

  private static String block(String language) {
    List<String> blocks = Blocks.of(Blocks.page("guides/editors.md"), language);
    assertEquals(1, blocks.size());
    return blocks.get(0);
  }

  private Compilation compile(String file, String text) {
    return Javac.in(ContentDir.in(temporary).page("one.md", "").file("../data/" + file, text))
        .source(
            "site.Person",
            """
            package site;
            @dev.recto.DataCollection(from = "%s", registry = "People"%s)
            record Person(String name) {}
            """
                .formatted(file, file.endsWith(".toml") ? "" : ", key = \"{name}\""))
        .source("site.Probe", SiteSources.probe("People.MICAH.name()"))
        .compile();
  }
}
