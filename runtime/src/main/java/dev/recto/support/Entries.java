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
  private static final String EVERY_LANGUAGE = "";

  private final Resources resources;
  private final Blocks blocks;
  private final Pages pages;
  private final String language;
  private final EntryReader<E> reader;
  private final Instances<E> entries;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();
  private volatile int @Nullable [] pageNumbers;
  private volatile int @Nullable [] places;

  private Entries(
      Resources resources, int size, Pages pages, String language, EntryReader<E> reader) {
    this.resources = resources;
    this.blocks = new Blocks(resources, Format.ENTRIES, size);
    this.pages = pages;
    this.language = language;
    this.reader = reader;
    this.entries =
        new Instances<>(size) {
          @Override
          E make(int index) {
            return shell(index, pageNumbers()[index]);
          }
        };
  }

  /**
   * The entries whose data is in a folder of resources.
   *
   * @param anchor a class of the module that contains the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param fingerprint its upper half is that of the pages, its lower half that of the entries
   * @param size how many entries there are
   * @param pages the pages that are the entries
   * @param reader makes the records
   * @throws IllegalStateException if the pages are those of another compilation
   */
  public static <E> Entries<E> open(
      Class<?> anchor,
      String folder,
      long fingerprint,
      int size,
      Pages pages,
      EntryReader<E> reader) {
    return open(anchor, folder, fingerprint, size, pages, EVERY_LANGUAGE, reader);
  }

  /**
   * The entries of a site with several languages: lists have those of one language, unless another
   * one is named.
   *
   * @param anchor a class of the module that holds the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param fingerprint its upper half is that of the pages, its lower half that of the entries
   * @param size how many entries there are
   * @param pages the pages that are the entries
   * @param language the code of the default language
   * @param reader makes the records
   * @throws IllegalStateException if the pages are those of another compilation
   */
  public static <E> Entries<E> open(
      Class<?> anchor,
      String folder,
      long fingerprint,
      int size,
      Pages pages,
      String language,
      EntryReader<E> reader) {
    pages.check(anchor, fingerprint);
    return new Entries<>(new Resources(anchor, folder, fingerprint), size, pages, language, reader);
  }

  /**
   * What a shell has in the place of a component that was not read yet. Nobody sees it, since every
   * accessor reads the values first.
   */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  public static <T> T unread() {
    return null;
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

  /** All entries in the collection's order; of several languages those in the default one. */
  public List<E> all() {
    return isDivided() ? in(language) : entries.all();
  }

  /** The entry whose key or constant is this text. */
  public Optional<E> find(String key) {
    return single(lookup(Format.KEYS), key);
  }

  /** The entry at this path or alias; a missing slash at either end is added. */
  public Optional<E> atPath(String path) {
    OptionalInt number = pages.numberAt(path);
    int place = number.isEmpty() ? NOWHERE : places()[number.getAsInt()];
    return place == NOWHERE ? Optional.empty() : Optional.of(at(place));
  }

  /**
   * The entries whose component has this value, in the collection's order; of several languages
   * those in the default one.
   */
  public List<E> by(String component, String value) {
    int[] found = lookup(Format.by(component)).get(value);
    return entries.some(isDivided() ? common(found, placesIn(language)) : found);
  }

  /** The entries whose component has this value. */
  public List<E> by(String component, boolean value) {
    return by(component, Boolean.toString(value));
  }

  /** The entries whose date is in this year. */
  public List<E> by(String component, int year) {
    return by(component, Integer.toString(year));
  }

  /** The entries in this language, in the collection's order. */
  public List<E> in(String lang) {
    return entries.some(placesIn(lang));
  }

  /** The entry before this page's in the collection's order, of its language. */
  public Optional<E> before(Page page) {
    return neighbor(page, -1);
  }

  /** The entry after this page's in the collection's order, of its language. */
  public Optional<E> after(Page page) {
    return neighbor(page, 1);
  }

  /**
   * The first entry of {@link #all()}.
   *
   * @throws NoSuchElementException if there is none
   */
  public E first() {
    return nonEmpty().get(0);
  }

  /**
   * The last entry of {@link #all()}.
   *
   * @throws NoSuchElementException if there is none
   */
  public E last() {
    List<E> all = nonEmpty();
    return all.get(all.size() - 1);
  }

  /** The entry at a place, with its values. */
  Object decode(StoredPage page, int index) {
    ValueReader values = blocks.at(index);
    E entry = reader.read(page, values);
    values.finish();
    return entry;
  }

  @Nullable E made(int index) {
    return entries.known(index);
  }

  private E shell(int index, int number) {
    StoredPage page = pages.page(number);
    page.join(this, index);
    return reader.shell(page);
  }

  private List<E> nonEmpty() {
    List<E> all = all();
    if (all.isEmpty()) {
      throw new NoSuchElementException(
          "the collection has no entries" + (isDivided() ? " in the language " + language : ""));
    }
    return all;
  }

  private Optional<E> neighbor(Page page, int step) {
    int place = indexOf(page);
    if (!isDivided()) {
      int index = place + step;
      return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(at(index));
    }
    int[] same = placesIn(page.lang());
    int index = Arrays.binarySearch(same, place) + step;
    return index < 0 || index >= same.length ? Optional.empty() : Optional.of(at(same[index]));
  }

  /** Whether there is more than one language. */
  private boolean isDivided() {
    return !language.equals(EVERY_LANGUAGE);
  }

  private int[] placesIn(String lang) {
    return lookup(Format.LANGUAGES).get(lang);
  }

  private static int[] common(int[] some, int[] sorted) {
    return Arrays.stream(some).filter(i -> Arrays.binarySearch(sorted, i) >= 0).toArray();
  }

  private int indexOf(Page page) {
    int place =
        page instanceof StoredPage stored && stored.pages() == pages
            ? places()[stored.number()]
            : NOWHERE;
    if (place == NOWHERE) {
      throw new IllegalArgumentException(page + " is not a page of this collection");
    }
    return place;
  }

  /** The numbers of the entries' pages. */
  private int[] pageNumbers() {
    int[] known = pageNumbers;
    if (known == null) {
      known = resources.values(Format.ENTRY_PAGES).sizes();
      pageNumbers = known;
    }
    return known;
  }

  /** The places of all pages in the order, by their numbers. */
  private int[] places() {
    int[] known = places;
    if (known == null) {
      known = new int[pages.size()];
      Arrays.fill(known, NOWHERE);
      int[] numbers = pageNumbers();
      for (int i = 0; i < numbers.length; i++) {
        known[numbers[i]] = i;
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
      known = Lookup.read(resources.values(name));
      lookups.put(name, known);
    }
    return known;
  }
}
