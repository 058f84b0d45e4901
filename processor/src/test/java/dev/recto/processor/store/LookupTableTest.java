package dev.recto.processor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Page;
import dev.recto.support.Entries;
import dev.recto.support.Format;
import dev.recto.support.Pages;
import dev.recto.support.ShellReader;
import dev.recto.support.ShortcodeCaller;
import dev.recto.support.ValueReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as a lookup table is found by the runtime, which reads a small part of it. */
class LookupTableTest {
  private static final String FOLDER = "META-INF/recto/site.Entries/";
  private static final long FINGERPRINT = 0x1122_3344_5566_7788L;
  private static final String VALUES = "value";

  private final Memory memory = new Memory();
  private final ResourceFolder folder = new ResourceFolder(FOLDER, FINGERPRINT, memory);

  /** Resources in memory; counts what is read of them. */
  private static final class Memory extends ClassLoader implements Output {
    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();
    private int filesRead;
    private int bytesRead;

    @Override
    public void source(String qualifiedName, String text) {
      throw new AssertionError();
    }

    @Override
    public OutputStream resource(String path) {
      return files.computeIfAbsent(path, p -> new ByteArrayOutputStream());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      byte[] bytes = files.get(name).toByteArray();
      filesRead++;
      bytesRead += bytes.length;
      return new ByteArrayInputStream(bytes);
    }

    /** A class whose resources these are. */
    Class<?> anchor() {
      String name = Anchor.class.getName();
      try (InputStream in =
          LookupTableTest.class.getResourceAsStream("LookupTableTest$Anchor.class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Anchor {}

  /** Entries that are their pages. */
  private static final class PageReader implements ShellReader<Page> {
    @Override
    public Page shell(Page page) {
      return page;
    }

    @Override
    public Page read(Page page, ValueReader values) {
      throw new AssertionError();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 50, 2_000, 20_000})
  void eachTextIsFoundAndNoOther(int size) throws IOException {
    Random random = new Random(size);
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      numbers.put(text(random), numbers(random, size));
    }
    folder.table(Format.by(VALUES), numbers);
    Opened opened = open(IntStream.range(0, size).boxed().toList());
    numbers.forEach((text, expected) -> assertEquals(expected, opened.by(text), text));
    for (int i = 0; i < 1_000; i++) {
      String text = text(random);
      assertEquals(numbers.getOrDefault(text, List.of()), opened.by(text), text);
    }
  }

  /** As texts that cannot be written are the same to the runtime, one of them is found. */
  @Test
  void halfACharacterIsFoundAsAQuestionMark() throws IOException {
    folder.table(Format.by(VALUES), Map.of("\ud800", List.of(0), "a", List.of(1)));
    Opened opened = open(List.of(0, 1));
    assertEquals(List.of(0), opened.by("\ud800"));
    assertEquals(List.of(0), opened.by("?"));
    assertEquals(List.of(1), opened.by("a"));
  }

  @Test
  void aValueThatEveryEntryHasIsReadAlone() throws IOException {
    List<Integer> all = IntStream.range(0, 100_000).boxed().toList();
    folder.table(Format.by(VALUES), Map.of("all", all, "one", List.of(7), "two", List.of(8, 9)));
    Opened opened = open(all);
    memory.bytesRead = 0;
    assertEquals(List.of(8, 9), opened.by("two"));
    assertTrue(memory.bytesRead < 20_000, () -> memory.bytesRead + " bytes");
    assertEquals(all, opened.by("all"));
  }

  @Test
  void oneOfAHundredThousandEntriesIsFoundInAFewSmallResources() throws IOException {
    int size = 100_000;
    List<Integer> pages = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(pages, new Random(1));
    Map<String, List<Integer>> keys = new HashMap<>();
    Map<String, List<Integer>> paths = new HashMap<>();
    for (int i = 0; i < size; i++) {
      keys.put("S" + i, List.of(i));
      paths.put("/podcast/s" + pages.get(i) + "/", List.of(pages.get(i)));
    }
    folder.table(Format.KEYS, keys);
    folder.table(Format.PAGE_PATHS, paths);
    Opened opened = open(pages);

    assertEquals(size, opened.entries.all().size());
    assertEquals(opened.page(pages.get(5)), opened.entries.at(5, pages.get(5)));
    assertRead(0, 0);
    assertEquals(opened.page(pages.get(4_711)), opened.entries.find("S4711").orElseThrow());
    assertRead(3, 40_000);
    assertEquals(Optional.empty(), opened.entries.find("S471x"));
    assertRead(1, 20_000);
    assertEquals(opened.page(42), opened.entries.atPath("podcast/s42").orElseThrow());
    assertRead(4, 45_000);
    assertEquals(opened.page(43), opened.entries.atPath("/podcast/s43/").orElseThrow());
    assertRead(2, 35_000);
  }

  /** Fails if more was read since the last call. */
  private void assertRead(int files, int bytes) {
    assertTrue(memory.filesRead <= files, () -> memory.filesRead + " files");
    assertTrue(memory.bytesRead <= bytes, () -> memory.bytesRead + " bytes");
    memory.filesRead = 0;
    memory.bytesRead = 0;
  }

  /** Entries, each of which is the page with a number, and all pages. */
  private record Opened(Entries<Page> entries, Pages all, Map<Page, Integer> numbers) {
    Page page(int number) {
      return all.pages().get(number);
    }

    List<Integer> by(String value) {
      return entries.by(VALUES, value).stream().map(numbers::get).toList();
    }
  }

  private Opened open(List<Integer> pageNumbers) throws IOException {
    PagePlaces.write(folder, pageNumbers);
    Class<?> anchor = memory.anchor();
    int size = pageNumbers.size();
    Pages pages = Pages.open(anchor, FOLDER, FINGERPRINT, ShortcodeCaller.NONE, size, 0, 0);
    Map<Page, Integer> numbers = new IdentityHashMap<>();
    pages.pages().forEach(page -> numbers.put(page, numbers.size()));
    Entries<Page> entries =
        Entries.open(anchor, FOLDER, FINGERPRINT, size, pages, new PageReader());
    return new Opened(entries, pages, numbers);
  }

  /** Short and long texts, many with the same beginning, of characters of each length in UTF-8. */
  private static String text(Random random) {
    int[] alphabet = {0, '-', '/', 'a', 'b', 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0xffff, 0x10000};
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "/podcast/");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return random.nextInt(500) > 0 ? text.toString() : text.toString().repeat(2_000);
  }

  private static List<Integer> numbers(Random random, int size) {
    int count = random.nextInt(50) > 0 ? 1 : Math.min(size, random.nextInt(3_000));
    return random.ints(count, 0, size).sorted().boxed().toList();
  }
}
