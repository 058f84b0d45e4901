package dev.recto.support;

import dev.recto.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one collection, in its order; each is made when it is first asked for, and there
 * is one instance of it whichever way one asks. Safe for use by several threads.
 *
 * <p>An entry is handed out as a <em>shell</em>, a record that knows its page only. The first
 * accessor called on it reads its values, so that a class full of constants costs no reading.
 *
 * @param <E> the record of the collection
 */
public final class Entries<E> {
  private static final int NOWHERE = -1;

  private final Resources resources;
  private final Blocks blocks;
  private final Pages pages;
  private final EntryReader<E> reader;
  private final Instances<E> entries;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();
  private volatile byte @Nullable [] pageNumbers;
  private volatile int @Nullable [] places;

  private Entries(Resources resources, int size, Pages pages, EntryReader<E> reader) {
    this.resources = resources;
    this.blocks = new Blocks(resources, "entries", size);
    this.pages = pages;
    this.reader = reader;
    this.entries =
        new Instances<>(size) {
          @Override
          E make(int index) {
            return shell(index, pageNumber(index));
          }
        };
  }

  /**
   * The entries whose data are in a folder of resources.
   *
   * @param anchor a class of the module that contains the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param size how many entries there are
   * @param pages the pages that are the entries
   * @param reader makes the records
   */
  public static <E> Entries<E> open(
      Class<?> anchor, String folder, int size, Pages pages, EntryReader<E> reader) {
    return new Entries<>(new Resources(anchor, folder), size, pages, reader);
  }

  /**
   * The record to read a component from: the entry itself, or where it is a shell, the record with
   * its values.
   */
  // A page makes records of its own collections only.
  @SuppressWarnings("unchecked")
  public static <E> E whole(Page page, E entry) {
    return page instanceof StoredPage stored ? (E) stored.whole(entry) : entry;
  }

  /** The entry at this place of the order, from 0. */
  public E at(int index) {
    return entries.at(index);
  }

  /**
   * The entry at this place of the order. A constant gives the number of its page too, so that no
   * resource has to be read.
   */
  public E at(int index, int page) {
    E known = entries.known(index);
    return known == null ? entries.keep(index, shell(index, page)) : known;
  }

  /** All entries in the collection's order. */
  public List<E> all() {
    return entries.all();
  }

  /** The entry whose key or constant is this text. */
  public Optional<E> find(String key) {
    return single(lookup("keys"), key);
  }

  /** The entry at this path or alias; a missing slash at either end is added. */
  public Optional<E> atPath(String path) {
    OptionalInt number = pages.numberAt(path);
    int place = number.isEmpty() ? NOWHERE : places()[number.getAsInt()];
    return place == NOWHERE ? Optional.empty() : Optional.of(at(place));
  }

  /** The entries whose component has this value, in the collection's order. */
  public List<E> by(String component, String value) {
    return entries.some(lookup("by-" + component).get(value));
  }

  /** The entries in this language, in the collection's order. */
  public List<E> in(String lang) {
    return entries.some(lookup("in").get(lang));
  }

  /** The entry before this page's in the collection's order. */
  public Optional<E> before(Page page) {
    int index = indexOf(page) - 1;
    return index < 0 ? Optional.empty() : Optional.of(at(index));
  }

  /** The entry after this page's in the collection's order. */
  public Optional<E> after(Page page) {
    int index = indexOf(page) + 1;
    return index >= entries.size() ? Optional.empty() : Optional.of(at(index));
  }

  /**
   * The first entry.
   *
   * @throws NoSuchElementException if there is none, which the build reports as an error
   */
  public E first() {
    return nth(0);
  }

  /**
   * The last entry.
   *
   * @throws NoSuchElementException if there is none, which the build reports as an error
   */
  public E last() {
    return nth(entries.size() - 1);
  }

  /** The entry at a place, with its values. */
  Object decode(StoredPage page, int index) {
    return reader.read(page, blocks.at(index));
  }

  @Nullable E made(int index) {
    return entries.known(index);
  }

  private E shell(int index, int number) {
    StoredPage page = pages.page(number);
    page.join(this, index);
    return reader.shell(page);
  }

  private E nth(int index) {
    if (entries.size() == 0) {
      throw new NoSuchElementException("the collection has no entries");
    }
    return at(index);
  }

  private int indexOf(Page page) {
    int place =
        page instanceof StoredPage stored && stored.pages() == pages
            ? places()[stored.number()]
            : NOWHERE;
    if (place == NOWHERE) {
      throw new IllegalArgumentException(page + " is no page of this collection");
    }
    return place;
  }

  /** The number of an entry's page. */
  private int pageNumber(int index) {
    byte[] known = pageNumbers;
    if (known == null) {
      known = resources.whole("pages.bin");
      pageNumbers = known;
    }
    return ValueReader.intAt(known, 1 + index * Integer.BYTES);
  }

  /** The places of all pages in the order, by their numbers. */
  private int[] places() {
    int[] known = places;
    if (known == null) {
      known = new int[pages.size()];
      Arrays.fill(known, NOWHERE);
      for (int i = 0; i < entries.size(); i++) {
        known[pageNumber(i)] = i;
      }
      places = known;
    }
    return known;
  }

  private Optional<E> single(Lookup lookup, String text) {
    int[] indexes = lookup.get(text);
    return indexes.length == 0 ? Optional.empty() : Optional.of(at(indexes[0]));
  }

  private Lookup lookup(String name) {
    Lookup known = lookups.get(name);
    if (known == null) {
      known = Lookup.read(resources.whole(name + ".bin"));
      lookups.put(name, known);
    }
    return known;
  }
}
