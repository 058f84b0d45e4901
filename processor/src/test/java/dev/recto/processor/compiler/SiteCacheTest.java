package dev.recto.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.cache.SiteCache.Work;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run has left saves work, and changes nothing. */
class SiteCacheTest {
  private static final Work NONE = new Work(0, 0, 0, 0);

  @TempDir Path temporary;
  private ContentDir content;
  private Path cache;

  @BeforeEach
  void makeSite() {
    cache = temporary.resolve("cache");
    content =
        ContentDir.in(temporary)
            .settings("")
            .file("a/one.md", "+++\ntitle = \"One\"\n+++\n# One\n\n[two](@/a/two.md#two)\n")
            .file("a/two.md", "+++\ntitle = \"Two\"\n+++\n# Two\n\n[one](/a/one/)\n")
            .file("a/three/index.md", "---\ntitle: Three\n---\nSome text.\n");
  }

  @Test
  void anUnchangedSecondRunOpensAndParsesAndRendersNothing() throws Exception {
    assertEquals(new Work(3, 3, 3, 0), work());
    fill();
    assertEquals(NONE, work());
    assertSameWithAndWithout();
  }

  @Test
  void aBodyThatChangedIsRenderedAlone() throws Exception {
    fill();
    content.file("a/two.md", "+++\ntitle = \"Two\"\n+++\n# Two\n\nNo link.\n");
    assertEquals(new Work(1, 1, 1, 0), work());
    assertSameWithAndWithout();
  }

  @Test
  void aPageThatIsAddedRendersNoOther() throws Exception {
    fill();
    content.file("a/four.md", "+++\n+++\n[three](@/a/three/index.md)\n");
    assertEquals(new Work(1, 1, 1, 3), work());
    assertSameWithAndWithout();
    settle();
    work();
    assertEquals(NONE, work());
  }

  @Test
  void aPageThatIsRenamedRendersOnlyThoseThatLinkToIt() throws Exception {
    fill();
    Files.move(content.root().resolve("a/two.md"), content.root().resolve("a/zwei.md"));
    assertSameWithAndWithout();
    content.file("a/one.md", "+++\ntitle = \"One\"\n+++\n# One\n\n[two](@/a/zwei.md#two)\n");
    assertSameWithAndWithout();
  }

  @Test
  void anImageOfAnotherSizeIsNoticed() throws Exception {
    content.file("a/three/index.md", "+++\n+++\n![x](x.svg)\n");
    content.file("a/three/x.svg", "<svg width='3' height='4' xmlns='http://www.w3.org/2000/svg'/>");
    fill();
    content.file("a/three/x.svg", "<svg width='5' height='6' xmlns='http://www.w3.org/2000/svg'/>");
    assertSameWithAndWithout();
  }

  @Test
  void aFileThatIsTouchedIsReadAndFoundTheSame() throws Exception {
    fill();
    Path file = content.root().resolve("a/one.md");
    byte[] bytes = Files.readAllBytes(file);
    var time = Files.getLastModifiedTime(file);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    assertEquals(new Work(1, 0, 0, 0), work());
  }

  @Test
  void aFileWithOtherBytesButTheSameSizeAndTimeIsNoticed() throws Exception {
    fill();
    Path file = content.root().resolve("a/three/index.md");
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("Some", "Same"));
    Files.setLastModifiedTime(file, time);
    assertEquals(new Work(1, 1, 1, 0), work());
    assertSameWithAndWithout();
  }

  @Test
  void aSpoiledCacheCountsForNothing() throws Exception {
    fill();
    for (Path file : files()) {
      byte[] kept = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, 33, kept.length - 1}) {
        Files.write(file, Arrays.copyOf(kept, length));
        assertSameWithAndWithout();
        restore(file, kept);
      }
      for (int i = 0; i < kept.length; i += 37) {
        byte[] spoiled = kept.clone();
        spoiled[i] ^= (byte) 0x80;
        Files.write(file, spoiled);
        assertSameWithAndWithout();
        restore(file, kept);
      }
    }
  }

  /** The run has written another index, to other files. */
  private void restore(Path file, byte[] bytes) throws Exception {
    for (Path other : files()) {
      Files.delete(other);
    }
    fill();
    if (Files.exists(file)) {
      Files.write(file, bytes);
    }
  }

  @Test
  void bodiesThatGoAfterTheyWereFoundAreCompiledAgain() throws Exception {
    fill();
    Analysis analysis = Analysis.of(request(true));
    for (Path file : files()) {
      if (!file.endsWith("index.bin")) {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    }
    Run run = Pipeline.run(analysis);
    assertSame(run(false), run);
  }

  @Test
  void runsThatShareAFolderDoNotDisturbEachOther() throws Exception {
    Analysis one = Analysis.of(request(true));
    Analysis other = Analysis.of(request(true));
    Run first = Pipeline.run(one);
    Run second = Pipeline.run(other);
    assertSame(first, second);
    assertSameWithAndWithout();
    assertEquals(2, files().size());
  }

  @Test
  void aFolderThatCannotBeUsedHasNothing() throws Exception {
    for (String place : List.of("content/a/one.md", "content/a/one.md/below")) {
      cache = temporary.resolve(place);
      assertSameWithAndWithout();
    }
  }

  @Test
  void whatAKilledRunHasLeftIsDeleted() throws Exception {
    Files.createDirectory(cache);
    Files.writeString(cache.resolve("999999999999999999-a.tmp"), "half");
    Files.writeString(cache.resolve("other.tmp"), "of others");
    work();
    assertFalse(Files.exists(cache.resolve("999999999999999999-a.tmp")));
    assertTrue(Files.exists(cache.resolve("other.tmp")));
  }

  @Test
  void aCacheDoesNotGrowWithTheNumberOfRuns() throws Exception {
    work();
    long size = size();
    for (int i = 0; i < 60; i++) {
      content.file("a/two.md", "+++\ntitle = \"Two\"\n+++\n# Two\n\nText " + i + ".\n");
      work();
      assertTrue(files().size() <= 18, "files");
    }
    assertTrue(size() < 3 * size + 4096, size + " → " + size());
    Files.delete(content.root().resolve("a/two.md"));
    content.file("a/one.md", "+++\n+++\n# One\n");
    assertSameWithAndWithout();
  }

  @Test
  void manyRandomEditsGiveTheSameAsWithoutACache() throws Exception {
    Random random = new Random(13);
    List<String> names = new ArrayList<>(List.of("one", "two", "four"));
    for (int step = 0; step < 120; step++) {
      edit(random, names);
      assertSameWithAndWithout();
    }
  }

  private void edit(Random random, List<String> names) throws IOException {
    String name = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    Path file = content.root().resolve("a/" + name + ".md");
    switch (random.nextInt(7)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> {
        String added = "p" + random.nextInt(30);
        names.add(added);
        write(added, "[x](@/a/" + other + ".md) [y](/a/" + name + "/#id)\n\n## Id");
      }
      case 2 -> write(name, "# " + other + "\n\n[x](" + other + ".md#" + other + ") text");
      case 3 -> content.settings(random.nextBoolean() ? "" : "base_url = \"https://a.example\"");
      case 4 -> content.file("static/" + name + ".png", "");
      case 5 ->
          content.file("a/_index.md", "+++\nsort_by = \"weight\"\n+++\n[z](@/a/" + name + ".md)");
      default ->
          write(name, "![i](/" + other + ".png) <a href='/a/" + other + "/'>l</a> {{ no() }}");
    }
  }

  private void write(String name, String body) {
    content.file("a/" + name + ".md", "+++\ntitle = \"" + name + "\"\n+++\n" + body + "\n");
  }

  private void fill() throws Exception {
    work();
    settle();
    work();
  }

  /** Until a change would leave another time. */
  private static void settle() throws InterruptedException {
    Thread.sleep(120);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  private long size() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += Files.size(file);
    }
    return size;
  }

  private Work work() throws IOException {
    Analysis analysis = Analysis.of(request(true));
    Pipeline.run(analysis);
    return analysis.cache().work();
  }

  private void assertSameWithAndWithout() {
    assertSame(run(false), run(true));
  }

  private static void assertSame(Run without, Run with) {
    assertEquals(without.messages(), with.messages());
    assertEquals(without.files().keySet(), with.files().keySet());
    without
        .files()
        .forEach((path, bytes) -> assertArrayEquals(bytes, with.files().get(path), path));
  }

  private Run run(boolean cached) {
    return Pipeline.run(request(cached));
  }

  private Request request(boolean cached) {
    Request request = Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC);
    return Pipeline.withCache(request, cached ? Optional.of(cache) : Optional.empty());
  }
}
