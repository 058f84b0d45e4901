package dev.recto.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.FileState;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands while bodies are edited is what would be made again. */
class StandingTest {
  @TempDir Path temporary;
  private ContentDir content;
  private Optional<Standing> standing = Optional.empty();
  private SortedMap<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void makeSite() throws IOException {
    content = ContentDir.in(temporary).settings("");
    page("one", "title = \"One\"", "[two](@/a/two.md#id)");
    page("two", "title = \"Two\"", "## Two {#id}");
    build();
  }

  @Test
  void anEditedBodyLeavesSourcesAndEntriesAlone() throws IOException {
    page("one", "title = \"One\"", "Another text.");
    SortedMap<String, byte[]> written = bodies().orElseThrow();
    Set<String> folders =
        written.keySet().stream()
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .collect(Collectors.toSet());
    assertEquals(Set.of("META-INF/recto/site.EntriesPages"), folders);
  }

  @Test
  void nothingStandsAfterAnyOtherChange() throws IOException {
    page("one", "title = \"Uno\"", "[two](@/a/two.md#id)");
    assertEquals(Optional.empty(), bodies(), "a title");
    page("one", "title = \"One\"", "[two](@/a/two.md#gone)");
    assertEquals(Optional.empty(), bodies(), "a broken link");
    page("one", "title = \"One\"", "Text.");
    assertTrue(bodies().isPresent());
    content.settings("title = \"Site\"");
    assertEquals(Optional.empty(), bodies(), "a setting");
    content.settings("");
    content.file("a/image.png", "");
    assertEquals(Optional.empty(), bodies(), "a file");
    Files.delete(content.root().resolve("a/image.png"));
    page("three", "draft = true", "");
    assertEquals(Optional.empty(), bodies(), "a draft");
    Files.delete(content.root().resolve("a/three.md"));
    Files.delete(content.root().resolve("a/two.md"));
    assertEquals(Optional.empty(), bodies(), "a page that is gone");
  }

  @Test
  void manyRandomEditsGiveTheSameAsWithoutACache() throws IOException {
    Random random = new Random(13);
    List<String> names = new ArrayList<>(List.of("one", "two"));
    int stood = 0;
    for (int step = 0; step < 80; step++) {
      if (standing.isEmpty()) {
        mend(names);
      }
      edit(random, names);
      Reading reading = read();
      Optional<SortedMap<String, byte[]>> written =
          standing.flatMap(earlier -> Pipeline.runBodies(reading, earlier));
      if (written.isPresent()) {
        stood++;
        reading.keep();
        files.putAll(written.get());
        Run clean = Pipeline.run(request(Optional.empty()));
        assertEquals(List.of(), clean.messages());
        assertSame(clean.files());
      } else {
        build();
      }
    }
    assertTrue(stood > 30, stood + " times");
  }

  private void assertSame(SortedMap<String, byte[]> expected) {
    assertEquals(expected.keySet(), files.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, files.get(path), path));
  }

  private void edit(Random random, List<String> names) throws IOException {
    String name = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    switch (random.nextInt(20)) {
      case 0 -> page(name, "title = \"" + other + random.nextInt(9) + "\"", "Text.");
      case 1 -> page(name, "draft = " + random.nextBoolean(), "[x](@/a/" + other + ".md)");
      case 2 -> {
        String added = "p" + random.nextInt(5);
        names.add(added);
        page(added, "", "## Id {#id}");
      }
      case 3 -> page(name, "extra.see = \"@/a/" + other + ".md#id\"", "## Id {#id}");
      case 4 -> content.settings(random.nextBoolean() ? "" : "title = \"Site\"");
      case 5 -> content.file("a/_index.md", "+++\n+++\n[z](@/a/" + name + ".md)");
      default -> body(name, "## Id {#id}\n\n[x](@/a/" + other + ".md#id) " + random.nextInt());
    }
  }

  private void mend(List<String> names) throws IOException {
    content.file("a/_index.md", "+++\n+++\n");
    for (String name : names) {
      page(name, "", "## Id {#id}");
    }
    build();
  }

  private void body(String name, String text) throws IOException {
    Path file = content.root().resolve("a/" + name + ".md");
    if (Files.exists(file)) {
      String old = Files.readString(file);
      Files.writeString(file, old.substring(0, old.lastIndexOf("+++\n") + 4) + text + "\n");
    }
  }

  private void page(String name, String keys, String body) {
    content.file("a/" + name + ".md", "+++\n" + keys + "\n+++\n" + body + "\n");
  }

  private Optional<SortedMap<String, byte[]>> bodies() throws IOException {
    return Pipeline.runBodies(read(), standing.orElseThrow());
  }

  private void build() throws IOException {
    Analysis analysis = read().analyze();
    Run run = Pipeline.run(analysis);
    files = new TreeMap<>(run.files());
    standing = run.messages().isEmpty() ? analysis.standing(run.result()) : Optional.empty();
  }

  private Reading read() throws IOException {
    return Reading.of(request(Optional.of(temporary.resolve("cache"))), FileState::of);
  }

  private Request request(Optional<Path> cache) {
    return Pipeline.withCache(
        Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC), cache);
  }
}
