package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.FileState;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is updated without a compiler is what the compiler would have made. */
class ContentUpdateTest {
  private static final String INFERRED =
      """
      package site;

      @dev.recto.ContentSite(registry = "Site", shortcodes = SiteContent.class)
      @dev.recto.ContentCollection(
          from = "a", registry = "Entries", record = "Entry", orderBy = "-date")
      interface SiteContent {
        @dev.recto.Shortcode
        static dev.recto.Html note(String text, int size) {
          return dev.recto.Html.text(text + size);
        }
      }
      """;

  private static final String DECLARED =
      """
      package site;

      import dev.recto.*;
      import java.time.*;
      import java.util.*;

      @ContentCollection(from = "a", registry = "Entries", key = "{slug}")
      @ContentSite(shortcodes = Entry.class)
      public record Entry(
          Page page,
          String title,
          @Default("3") int stars,
          Optional<Ref<Entry>> next,
          List<Part> parts,
          Kind kind,
          Optional<Shape> shape,
          @OneOrMany List<String> tags,
          Optional<LocalDate> date,
          Map<String, Long> counts,
          Optional<Html> note) {
        public enum Kind { @Name("long-read") LONG, SHORT }

        @Shortcode
        static dev.recto.Html note(String text, int size) {
          return dev.recto.Html.text(text + size);
        }

        public record Part(String name, Optional<Part> inner) {}

        @Tag("type")
        public sealed interface Shape permits Circle, Square {}

        @Name("circle")
        public record Circle(double radius) implements Shape {}

        @Name("square")
        public record Square(int side) implements Shape {}
      }
      """;

  private static final String PAGE =
      """
      +++
      title = "%s"
      date = 2024-05-31
      [extra]
      kind = "long-read"
      parts = [{ name = "one", inner = { name = "two" } }]
      shape = { type = "circle", radius = 1.5 }
      next = "a/two.md"
      tags = "x"
      counts = { a = 1 }
      note = "*%s*"
      +++
      # %1$s {#id}

      {{ note(text="a", size=2) }} [two](@/a/two.md#id) %s
      """;

  @TempDir Path module;

  @BeforeEach
  void makeSite() throws IOException {
    write("pom.xml", "");
    write("content/a/two.md", page("Two", "second", "Text."));
    write("content/a/one.md", page("One", "note", "Text."));
  }

  @Test
  void bodiesAndTitlesAndValuesOfAnInferredRecord() throws Exception {
    assertUpdates(INFERRED);
  }

  @Test
  void bodiesAndTitlesAndValuesOfADeclaredRecord() throws Exception {
    assertUpdates(DECLARED);
  }

  @Test
  void bodiesOfARecordThatFrontMatterDecides() throws Exception {
    assertUpdates(DECLARED.replace("Optional<Html> note", "Optional<String> note"));
  }

  @Test
  void contentOutsideOfTheModule() throws Exception {
    Path site = module;
    module = Files.createDirectory(site.resolve("module"));
    write("pom.xml", "");
    Files.move(site.resolve("content"), site.resolve("pages"));
    write(
        "src/site/SiteContent.java",
        INFERRED.replace("SiteContent.class)", "SiteContent.class, root = \"../pages\")"));
    compile("target");
    Files.writeString(site.resolve("pages/a/one.md"), page("Uno", "note", "Text."));
    assertTrue(update().isPresent());
    compile("fresh");
    assertEquals(contents("fresh/classes"), contents("target/classes"));
  }

  private void assertUpdates(String source) throws Exception {
    String type = source.contains("record Entry(") ? "Entry" : "SiteContent";
    write("src/site/" + type + ".java", source);
    compile("target");
    for (List<String> edit :
        List.of(
            List.of("One", "note", "Other text."),
            List.of("Uno", "note", "Other text."),
            List.of("A */ & \\\" title", "other", "<!-- more -->"),
            List.of("One", "note", "Text."))) {
      write("content/a/one.md", page(edit.get(0), edit.get(1), edit.get(2)));
      assertEquals(
          Optional.of(
              "recto: 2 entries, 0 other pages, 0 sections, 0 drafts, 0 ignored, 0 assets, 0 with"
                  + " errors"),
          update(),
          edit.toString());
      compile("fresh");
      assertEquals(contents("fresh/classes"), contents("target/classes"));
      assertEquals(contents("fresh/sources"), contents("target/sources"));
    }
  }

  @Test
  void whatChangesClassesIsLeftToTheCompiler() throws Exception {
    write("src/site/SiteContent.java", INFERRED);
    compile("target");
    Map<String, String> before = contents("target");
    for (List<String> change :
        List.of(
            List.of("content/a/three.md", page("Three", "note", "A new page.")),
            List.of("content/a/one.md", page("One", "note", "Text.").replace("next", "after")),
            List.of("content/a/one.md", page("One", "note", "Text.").replace("2024", "2025")),
            List.of("content/a/one.md", page("One", "note", "[broken](@/a/no.md)")),
            List.of("content/a/one.md", page("One", "note", "[^a]: a warning")),
            List.of("content/a/one.md", page("One", "note", "Two files. ".repeat(50_000))),
            List.of("content/a/one.md", page("One", "note", "Text.").replace("\"One\"", "1")),
            List.of("zola.toml", "no settings"))) {
      write(change.get(0), change.get(1));
      assertEquals(Optional.empty(), update(), change.toString());
      assertEquals(before, contents("target"), change.toString());
      Files.delete(module.resolve(change.get(0)));
      makeSite();
    }
    write("content/a/one.md", page("Uno", "note", "Text."));
    assertTrue(update().isPresent());
  }

  @Test
  void aCompilationThatSaidAnythingIsNotUpdated() throws Exception {
    write("src/site/SiteContent.java", INFERRED);
    write("content/a/one.md", page("One", "note", "Text.\n\n[^a]: a warning"));
    compile("target");
    write("content/a/one.md", page("One", "note", "Text."));
    assertEquals(Optional.empty(), update());
  }

  @Test
  void anUpdateThatWasKilledIsLeftToTheCompiler() throws Exception {
    write("src/site/SiteContent.java", INFERRED);
    compile("target");
    Path last = module.resolve("target/cache/classes/last-run.bin");
    byte[] bytes = Files.readAllBytes(last);
    for (int i = 0; i < bytes.length; i += 11) {
      byte[] spoiled = bytes.clone();
      spoiled[i] ^= 0x10;
      Files.write(last, spoiled);
      assertEquals(Optional.empty(), update(), "byte " + i);
    }
    Files.delete(last);
    assertEquals(Optional.empty(), update());
  }

  private Optional<String> update() throws IOException {
    return new ContentUpdate(
            module,
            module.resolve("target/cache"),
            module.resolve("target/classes"),
            module.resolve("target/sources"))
        .run(Instant.now(), FileState::of);
  }

  private void compile(String folder) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(module.resolve(folder + "/classes"));
    Path sources = Files.createDirectories(module.resolve(folder + "/sources"));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.list(module.resolve("src/site"))) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages,
              files,
              null,
              List.of(
                  "-d",
                  classes.toString(),
                  "-s",
                  sources.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-Arecto.cache=" + folder + "/cache"),
              null,
              files.getJavaFileObjectsFromPaths(found.toList()));
      task.setProcessors(List.of(new RectoProcessor()));
      assertTrue(task.call(), messages.toString());
    }
  }

  private Map<String, String> contents(String folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(module.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            module.resolve(folder).relativize(file).toString(),
            HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    contents.keySet().removeIf(name -> name.startsWith("cache"));
    return contents;
  }

  private static String page(String title, String note, String text) {
    return PAGE.formatted(title, note, text);
  }

  private void write(String path, String text) throws IOException {
    Path file = module.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
