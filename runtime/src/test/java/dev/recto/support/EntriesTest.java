package dev.recto.support;

import static dev.recto.support.Bytes.lookup;
import static dev.recto.support.Bytes.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recto.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {
  @TempDir Path temporary;
  private ResourceFolder folder;
  private Class<?> anchor;
  private Pages pages;
  private final List<String> reads = new ArrayList<>();

  /** An entry as it would be generated. */
  private record Entry(Page page, String name) {
    @Override
    public String name() {
      return Entries.whole(page, this).name;
    }

    @Override
    public String toString() {
      return name();
    }
  }

  private final class Reader implements ShellReader<Entry> {
    @Override
    public Entry shell(Page page) {
      return new Entry(page, Entries.unread());
    }

    @Override
    public Entry read(Page page, ValueReader values) {
      Entry entry = new Entry(page, values.text());
      reads.add(entry.name);
      return entry;
    }
  }

  /** Five entries, whose pages have the numbers 4 to 0. */
  @BeforeEach
  void write() {
    folder =
        new ResourceFolder(temporary)
            .blocks(
                "entries-0.bin",
                new Bytes().text("a"),
                new Bytes().text("a fr"),
                new Bytes().text("b"),
                new Bytes().text("c"),
                new Bytes().text("c fr"))
            .blocks("page-numbers-0.bin", new Bytes().int32(4).int32(3).int32(2).int32(1).int32(0))
            .blocks(
                "places.bin", lookup(false, row(0, 4), row(1, 3), row(2, 2), row(3, 1), row(4, 0)))
            .blocks("keys.bin", lookup(false, row("B", 2)))
            .blocks("page-paths.bin", lookup(false, row("/b/", 2)))
            .blocks("in.bin", lookup(false, row("en", 0, 2, 3), row("fr", 1, 4)))
            .blocks("by-kind.bin", lookup(false, row("x", 1, 2, 3, 4)));
    folder.blocks("pages-0.bin", page("fr"), page("en"), page("en"), page("fr"), page("en"));
    anchor = ResourceFolder.anchor(folder.loader());
    pages =
        Pages.open(
            anchor,
            ResourceFolder.FOLDER,
            ResourceFolder.FINGERPRINT,
            ShortcodeCaller.NONE,
            5,
            0,
            0);
  }

  @Test
  void listingEntriesAndTouchingConstantsReadsNothing() {
    Entries<Entry> entries = everyLanguage();
    entries.all().forEach(entry -> {});
    entries.at(2, 2);
    assertEquals(List.of(), reads);
    assertEquals("b", entries.at(2, 2).name());
    assertEquals(List.of("b"), reads);
  }

  @Test
  void anEntryIsOneObjectWhicheverWayItIsReached() {
    Entries<Entry> entries = everyLanguage();
    Entry b = entries.at(2, 2);
    assertSame(b, entries.at(2));
    assertSame(b, entries.all().get(2));
    assertSame(b, entries.find("B").orElseThrow());
    assertSame(b, entries.atPath("b").orElseThrow());
    assertSame(b, entries.by("kind", "x").get(1));
    assertEquals(Optional.empty(), entries.find("nope"));
  }

  @Test
  void anEntryOfOtherComponentsIsNotMadeUp() {
    folder.blocks("entries-0.bin", new Bytes().text("a").bool(true));
    Entry entry = everyLanguage().at(0);
    assertThrows(IllegalStateException.class, entry::name);
  }

  /** A constants class of an author's record makes many of them at once. */
  @Test
  void aWholeRecordIsMadeWithoutReadingItsPage() throws IOException {
    Files.delete(temporary.resolve(ResourceFolder.FOLDER + "pages-0.bin"));
    EntryReader<String> reader = (page, values) -> values.text();
    Entries<String> entries =
        Entries.open(anchor, ResourceFolder.FOLDER, ResourceFolder.FINGERPRINT, 5, pages, reader);
    assertEquals("b", entries.at(2, 2));
  }

  @Test
  void aRefusedRecordIsNamedByItsPage() {
    EntryReader<String> reader =
        (page, values) -> {
          throw new IllegalArgumentException("too short");
        };
    Entries<String> entries =
        Entries.open(anchor, ResourceFolder.FOLDER, ResourceFolder.FINGERPRINT, 5, pages, reader);
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> entries.at(2, 2));
    assertEquals("x.md: too short", thrown.getMessage());
  }

  @Test
  void aRecordMadeByHandIsReadAsItIs() {
    Entry made = new Entry(everyLanguage().at(0).page(), "mine");
    assertEquals("mine", made.name());
    assertNotSame(made, everyLanguage().at(0));
  }

  @Test
  void listsHaveEveryEntryOfASiteWithOneLanguage() {
    Entries<Entry> entries = everyLanguage();
    assertEquals("[a, a fr, b, c, c fr]", entries.all().toString());
    assertEquals("c fr", entries.last().name());
    assertEquals("[a fr, b, c, c fr]", entries.by("kind", "x").toString());
    assertEquals("b", entries.before(entries.at(3).page()).orElseThrow().name());
    assertEquals(Optional.empty(), entries.after(entries.at(4).page()));
  }

  @Test
  void listsHaveOneLanguageOfASiteWithSeveral() {
    Entries<Entry> entries = in("en");
    assertEquals("[a, b, c]", entries.all().toString());
    assertEquals("a", entries.first().name());
    assertEquals("c", entries.last().name());
    assertEquals("[b, c]", entries.by("kind", "x").toString());
    assertEquals("[a fr, c fr]", entries.in("fr").toString());
    assertEquals("[]", entries.in("de").toString());
  }

  @Test
  void neighborsHaveTheLanguageOfTheirEntry() {
    Entries<Entry> entries = in("en");
    assertEquals("a", entries.before(entries.at(2).page()).orElseThrow().name());
    assertEquals("c", entries.after(entries.at(2).page()).orElseThrow().name());
    assertEquals("c fr", entries.after(entries.at(1).page()).orElseThrow().name());
    assertEquals(Optional.empty(), entries.before(entries.at(1).page()));
    assertEquals(Optional.empty(), entries.after(entries.at(4).page()));
  }

  @Test
  void aLanguageWithoutEntriesHasNeitherFirstNorLast() {
    Entries<Entry> entries = in("de");
    assertEquals(List.of(), entries.all());
    NoSuchElementException thrown = assertThrows(NoSuchElementException.class, entries::first);
    assertEquals("the collection has no entries in the language de", thrown.getMessage());
  }

  @Test
  void aPageOfAnotherCollectionHasNoNeighbors() {
    Page stranger =
        Pages.open(
                anchor,
                ResourceFolder.FOLDER,
                ResourceFolder.FINGERPRINT,
                ShortcodeCaller.NONE,
                5,
                0,
                0)
            .pages()
            .get(0);
    assertThrows(IllegalArgumentException.class, () -> everyLanguage().before(stranger));
  }

  private static Bytes page(String lang) {
    return SmallSite.page("x.md", "/x/", "X", lang);
  }

  private Entries<Entry> everyLanguage() {
    return Entries.open(
        anchor, ResourceFolder.FOLDER, ResourceFolder.FINGERPRINT, 5, pages, new Reader());
  }

  private Entries<Entry> in(String language) {
    return Entries.open(
        anchor,
        ResourceFolder.FOLDER,
        ResourceFolder.FINGERPRINT,
        5,
        pages,
        language,
        new Reader());
  }
}
