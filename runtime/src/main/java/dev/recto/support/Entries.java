package dev.recto.support;

import dev.recto.Page;
import dev.recto.Ref;
import java.nio.IntBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one collection, in its order; each is made when it is first asked for, and there
 * is one instance of it whichever way one asks. Safe for use by several threads.
 *
 * <p>An entry of a generated record is handed out as a <em>shell</em> that knows its page only. The
 * first accessor called on it reads its values, so that a class full of constants costs no reading.
 * A record of the author's is made whole.
 *
 * @param <E> the record of the collection
 * @since 0.1
 */
public final class Entries<E> {
  private static final int NOWHERE = -1;
  private static final String EVERY_LANGUAGE = "";

  private final Resources resources;
  private final Blocks blocks;
  private final NumberedFiles pageNumbers;
  private final @Nullable Pages pages;
  private final String language;
  private final EntryReader<E> reader;
  private final Instances<E> entries;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();
  private volatile @Nullable List<String> names;
  private volatile @Nullable IdentityHashMap<E, Integer> indexes;

  private Entries(
      Resources resources,
      int size,
      @Nullable Pages pages,
      String language,
      EntryReader<E> reader) {
    this.resources = resources;
    this.blocks = new Blocks(resources, Format.ENTRIES, size);
    this.pageNumbers =
        NumberedFiles.of(resources, Format.ENTRY_PAGES, size, Format.NUMBERS_PER_FILE);
    this.pages = pages;
    this.language = language;
    this.reader = reader;
    this.entries =
        new Instances<>(size) {
          @Override
          E make(int index) {
            return Entries.this.make(index, NOWHERE);
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
   * The entries of a collection whose entries are not pages.
   *
   * @param anchor a class of the module that contains the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param fingerprint that of the resources
   * @param size how many entries there are
   * @param reader makes the records
   */
  public static <E> Entries<E> open(
      Class<?> anchor, String folder, long fingerprint, int size, EntryReader<E> reader) {
    Resources resources = new Resources(anchor, folder, fingerprint);
    return new Entries<>(resources, size, null, EVERY_LANGUAGE, reader);
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
    return known == null ? entries.keep(index, make(index, page)) : known;
  }

  /** All entries in the collection's order; of several languages those in the default one. */
  public List<E> all() {
    return isDivided() ? in(language) : entries.all();
  }

  /** The entry whose key or constant is this text. */
  public Optional<E> find(String key) {
    OptionalInt place = lookup(Format.KEYS).first(key);
    return place.isEmpty() ? Optional.empty() : Optional.of(at(place.getAsInt()));
  }

  /** The entry at this path or alias; a missing slash at either end is added. */
  public Optional<E> atPath(String path) {
    OptionalInt number = pages().numberAt(path);
    OptionalInt place = number.isEmpty() ? number : placeOf(number.getAsInt());
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(at(place.getAsInt(), number.getAsInt()));
  }

  /**
   * The entries whose component has this value, in the collection's order; of several languages
   * those in the default one.
   */
  public List<E> by(String component, String value) {
    IntBuffer found = lookup(Format.by(component)).get(value);
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

  /** The entries that refer to another one. */
  public List<E> by(String component, Ref<?> entry) {
    return by(component, entry.key());
  }

  /** The entries whose component is a constant. */
  public List<E> by(String component, Enum<?> constant) {
    return by(component, constant.name());
  }

  /** The entries in this language, in the collection's order. */
  public List<E> in(String lang) {
    return entries.some(placesIn(lang));
  }

  /** The entry before this page's in the collection's order, of its language. */
  public Optional<E> before(Page page) {
    return neighbor(indexOf(page), -1);
  }

  /** The entry after this page's in the collection's order, of its language. */
  public Optional<E> after(Page page) {
    return neighbor(indexOf(page), 1);
  }

  /**
   * The entry before another one in the collection's order, of its language.
   *
   * @throws IllegalArgumentException if it is not an entry of this collection
   */
  public Optional<E> beforeEntry(E entry) {
    return neighbor(indexOf(entry), -1);
  }

  /**
   * The entry after another one in the collection's order, of its language.
   *
   * @throws IllegalArgumentException if it is not an entry of this collection
   */
  public Optional<E> afterEntry(E entry) {
    return neighbor(indexOf(entry), 1);
  }

  /**
   * What references call an entry: the path of its page, or else its key.
   *
   * @throws IllegalArgumentException if it is not an entry of this collection
   */
  public String nameOf(E entry) {
    int index = indexOf(entry);
    return pages == null ? names().get(index) : pages.page(pageNumber(index)).path();
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
    return read(page, blocks.at(index));
  }

  private E read(@Nullable Page page, ValueReader values) {
    E entry = reader.read(page, values);
    values.finish();
    return entry;
  }

  @Nullable E made(int index) {
    return entries.known(index);
  }

  /** Makes an entry; its page's number may be known already. */
  private E make(int index, int page) {
    if (pages == null) {
      ValueReader values = blocks.at(index);
      return whole(values.text(), null, values);
    }
    StoredPage stored = pages.page(page == NOWHERE ? pageNumber(index) : page);
    if (reader instanceof ShellReader<E> shells) {
      stored.join(this, index);
      return shells.shell(stored);
    }
    return whole(stored, stored, blocks.at(index));
  }

  /** A record of the author's, whose constructor can refuse what it gets; its source is a text. */
  private E whole(Object source, @Nullable Page page, ValueReader values) {
    try {
      return read(page, values);
    } catch (RuntimeException | AssertionError | LinkageError e) {
      String message = e.getMessage();
      throw new IllegalStateException(source + ": " + (message == null ? e : message), e);
    }
  }

  private Pages pages() {
    return Objects.requireNonNull(pages);
  }

  private List<E> nonEmpty() {
    List<E> all = all();
    if (all.isEmpty()) {
      throw new NoSuchElementException(
          "the collection has no entries" + (isDivided() ? " in the language " + language : ""));
    }
    return all;
  }

  private Optional<E> neighbor(int place, int step) {
    if (!isDivided()) {
      int index = place + step;
      return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(at(index));
    }
    IntBuffer same = placesIn(pages().page(pageNumber(place)).lang());
    int index = Lookup.indexOf(same, place) + step;
    return index < 0 || index >= same.limit() ? Optional.empty() : Optional.of(at(same.get(index)));
  }

  /** Whether there is more than one language. */
  private boolean isDivided() {
    return !language.equals(EVERY_LANGUAGE);
  }

  private IntBuffer placesIn(String lang) {
    return lookup(Format.LANGUAGES).get(lang);
  }

  private static IntBuffer common(IntBuffer some, IntBuffer ascending) {
    IntBuffer common = IntBuffer.allocate(some.limit());
    for (int i = 0; i < some.limit(); i++) {
      if (Lookup.indexOf(ascending, some.get(i)) >= 0) {
        common.put(some.get(i));
      }
    }
    return common.flip();
  }

  private int indexOf(Page page) {
    OptionalInt place =
        page instanceof StoredPage stored && stored.pages() == pages
            ? placeOf(stored.number())
            : OptionalInt.empty();
    if (place.isEmpty()) {
      throw new IllegalArgumentException(page + " is not a page of this collection");
    }
    return place.getAsInt();
  }

  /** Equal entries are different ones, as their pages may be. */
  private int indexOf(E entry) {
    IdentityHashMap<E, Integer> known = indexes;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (int i = 0; i < entries.size(); i++) {
        known.put(at(i), i);
      }
      indexes = known;
    }
    Integer index = known.get(entry);
    if (index == null) {
      throw new IllegalArgumentException(entry + " is not an entry of this collection");
    }
    return index;
  }

  /** What references call the entries that are not pages. */
  private List<String> names() {
    List<String> known = names;
    if (known == null) {
      known = resources.values(Format.ENTRY_NAMES).list(Element.TEXT);
      names = known;
    }
    return known;
  }

  /** The number of an entry's page. */
  private int pageNumber(int index) {
    ValueReader numbers = pageNumbers.at(index / Format.NUMBERS_PER_FILE).block(0);
    return numbers.bitsAt(index % Format.NUMBERS_PER_FILE * Integer.BYTES);
  }

  /** The place of a page in the order. */
  private OptionalInt placeOf(int page) {
    return lookup(Format.PLACES).get(page);
  }

  private Lookup lookup(String name) {
    Lookup known = lookups.get(name);
    if (known == null) {
      known = Lookup.open(resources, name);
      lookups.put(name, known);
    }
    return known;
  }
}
