package dev.recto.support;

import dev.recto.Page;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
  private final Resources resources;
  private final EntryReader<E> reader;
  private final AtomicReferenceArray<@Nullable E> made;
  private final List<E> all;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();

  private Entries(Resources resources, int size, EntryReader<E> reader) {
    this.resources = resources;
    this.reader = reader;
    this.made = new AtomicReferenceArray<>(size);
    this.all = new EntryList<>(this);
  }

  /**
   * The entries whose data lie in a folder of resources.
   *
   * @param anchor a class of the module that holds the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param size how many entries there are
   * @param reader makes the records
   */
  public static <E> Entries<E> open(
      Class<?> anchor, String folder, int size, EntryReader<E> reader) {
    return new Entries<>(new Resources(anchor, folder, size), size, reader);
  }

  /**
   * The record to read a component from: the entry itself, or where it is a shell, the record with
   * its values.
   */
  // A page makes records of its own collection only, and its shell is one object.
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  public static <E> E whole(Page page, E entry) {
    return page instanceof StoredPage stored && stored.entries().made(stored.index()) == entry
        ? (E) stored.whole()
        : entry;
  }

  /** The entry at this place of the order, from 0. */
  public E at(int index) {
    E known = made.get(index);
    if (known != null) {
      return known;
    }
    E mine = reader.shell(new StoredPage(this, index));
    E first = made.compareAndExchange(index, null, mine);
    return first == null ? mine : first;
  }

  /** All entries in the collection's order. */
  public List<E> all() {
    return all;
  }

  /** The entry whose key or constant is this text. */
  public Optional<E> find(String key) {
    return single(lookup("keys"), key);
  }

  /** The entry at this path or alias; a missing slash at either end is added. */
  public Optional<E> atPath(String path) {
    Lookup paths = lookup("paths");
    String absolute = path.startsWith("/") ? path : "/" + path;
    Optional<E> exact = single(paths, absolute);
    return exact.isPresent() || absolute.endsWith("/") ? exact : single(paths, absolute + "/");
  }

  /** The entries whose component has this value, in the collection's order. */
  public List<E> by(String component, String value) {
    return new EntryList<>(this, lookup("by-" + component).get(value));
  }

  /** The entry before this page's in the collection's order. */
  public Optional<E> before(Page page) {
    int index = indexOf(page) - 1;
    return index < 0 ? Optional.empty() : Optional.of(at(index));
  }

  /** The entry after this page's in the collection's order. */
  public Optional<E> after(Page page) {
    int index = indexOf(page) + 1;
    return index >= made.length() ? Optional.empty() : Optional.of(at(index));
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
    return nth(made.length() - 1);
  }

  int size() {
    return made.length();
  }

  Resources resources() {
    return resources;
  }

  /** The entry of a page, with its values. */
  Object decode(StoredPage page) {
    ValueReader values = resources.entry(page.index());
    values.skip(values.size());
    return reader.read(page, values);
  }

  private @Nullable E made(int index) {
    return made.get(index);
  }

  private E nth(int index) {
    if (made.length() == 0) {
      throw new NoSuchElementException("the collection has no entries");
    }
    return at(index);
  }

  private int indexOf(Page page) {
    if (page instanceof StoredPage stored && stored.entries() == this) {
      return stored.index();
    }
    throw new IllegalArgumentException(page + " is no page of this collection");
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
