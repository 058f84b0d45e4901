package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation notes for the next one, and for the Maven plugin. */
class CompilationRecordTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void aPage() {
    content = ContentDir.in(temporary).page("a/one.md", "title = \"One\"");
  }

  @Test
  void itNamesWhatWasReadAndWhatWasWritten() throws IOException {
    assertTrue(compile("Entries").success());
    List<String> lines = record();
    assertEquals(
        List.of(
            "type site.SiteContent",
            "input file config.toml",
            "input file zola.toml",
            "input names static",
            "input tree content",
            "input tree data"),
        lines.subList(0, 6));
    Set<String> outputs =
        lines.stream()
            .filter(line -> line.startsWith("output "))
            .map(line -> line.substring("output ".length()))
            .collect(Collectors.toSet());
    assertEquals(
        resources(),
        outputs.stream().filter(o -> o.startsWith("META")).collect(Collectors.toSet()));
    assertTrue(outputs.contains("site/Entry.class"), outputs::toString);
    assertEquals(6 + outputs.size(), lines.size());
  }

  @Test
  void itNamesTheStaticImagesWhoseSizesAreUsed() throws IOException {
    content.page("a/one.md", "[extra]\nfiles = [\"a.svg\", \"b.txt\"]");
    for (String name : List.of("a.svg", "b.txt", "c.svg")) {
      content.file("../static/" + name, "<svg viewBox='0 0 3 2'/>");
    }
    Javac.in(content)
        .source(
            "site.Post",
            "package site; @dev.recto.ContentCollection(from = \"a\", registry = \"Posts\")"
                + " record Post(java.util.List<dev.recto.Asset> files) {}")
        .compile();
    assertEquals(
        List.of("input file static/a.svg"),
        record().stream().filter(line -> line.startsWith("input file static")).toList());
  }

  @Test
  void itNamesTheRootAndTheOtherFoldersInForce() throws IOException {
    content.file("../web/pages/a/one.md", "+++\ntitle = \"One\"\n+++\n");
    String site =
        "@dev.recto.ContentSite(root = \"web/pages\", staticFolder = \"public\","
            + " dataFolder = \"facts\")";
    assertTrue(compile("Entries", site).success());
    assertEquals(
        List.of(
            "input file web/config.toml",
            "input file web/zola.toml",
            "input names web/public",
            "input tree web/facts",
            "input tree web/pages"),
        record().subList(1, 6));
  }

  @Test
  void aRootOutsideOfTheModuleIsRelativeToo() throws IOException {
    Path other =
        Files.createDirectories(temporary.resolveSibling(temporary.getFileName() + "-b/a"));
    Files.writeString(other.resolve("one.md"), "+++\ntitle = \"One\"\n+++\n");
    String root = other.getParent().toString();
    assertTrue(compile("Entries", "", "-Arecto.content=" + root).success());
    assertTrue(record().contains("input tree ../" + other.getParent().getFileName()));
  }

  @Test
  void itSaysThatACompilationHasFailed() throws IOException {
    content.page("a/one.md", "title = 3");
    assertFalse(compile("Entries").success());
    assertEquals("failed", record().get(0));
    content.page("a/one.md", "title = \"One\"");
    assertTrue(compile("Entries").success());
    assertFalse(record().contains("failed"));
  }

  @Test
  void aLoweredMistakeIsNoFailure() throws IOException {
    content.page("a/one.md", "title = \"One\"\nweigth = 1");
    assertFalse(compile("Entries").success());
    assertTrue(compile("Entries", "", "-Arecto.severity=unknown-key=off").success());
    assertFalse(record().contains("failed"));
  }

  @Test
  void aChangedRegistryLeavesNoResourcesBehind() throws IOException {
    assertTrue(compile("Entries").success());
    assertTrue(resources().contains("META-INF/recto/site.Entries/keys.bin"));
    assertTrue(compile("Posts").success());
    assertEquals(
        Set.of(),
        resources().stream().filter(r -> r.contains("Entries")).collect(Collectors.toSet()));
    assertFalse(Files.exists(temporary.resolve("classes/META-INF/recto/site.Entries")));
  }

  @Test
  void whatAFailedCompilationHasNotReplacedIsStillNoted() throws IOException {
    assertTrue(compile("Entries").success());
    content.page("a/one.md", "title = 3");
    assertFalse(compile("Posts").success());
    assertTrue(record().contains("output META-INF/recto/site.Entries/keys.bin"));
    content.page("a/one.md", "title = \"One\"");
    assertTrue(compile("Posts").success());
    assertFalse(record().contains("output META-INF/recto/site.Entries/keys.bin"));
    assertFalse(Files.exists(temporary.resolve("classes/META-INF/recto/site.Entries")));
  }

  private Javac.Compilation compile(String registry) {
    return compile(registry, "");
  }

  private Javac.Compilation compile(String registry, String site, String... options) {
    String classPath =
        temporary.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    String attributes = "from = \"a\", record = \"Entry\", registry = \"" + registry + "\"";
    deleteRecordClass();
    return Javac.in(content)
        .withoutLint()
        .option("-cp", classPath)
        .option(options)
        .source(
            "site.SiteContent",
            SiteSources.content(attributes).replace("interface", site + "\ninterface"))
        .compile();
  }

  /** As a build tool does it: javac before 23 cannot read the old class. */
  private void deleteRecordClass() {
    temporary.resolve("classes/site/Entry.class").toFile().delete();
  }

  private List<String> record() throws IOException {
    return Files.readAllLines(temporary.resolve("classes").resolve(CompilationRecord.PATH));
  }

  private Set<String> resources() throws IOException {
    Path classes = temporary.resolve("classes");
    try (Stream<Path> files = Files.walk(classes.resolve("META-INF/recto"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }
}
