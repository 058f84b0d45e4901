package dev.recto.support;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list of entries that makes them when they are asked for.
 *
 * @param <E> the record of the collection
 */
final class EntryList<E> extends AbstractList<E> implements RandomAccess {
  private final Entries<E> entries;
  private final int @Nullable [] places;

  /** All entries. */
  EntryList(Entries<E> entries) {
    this.entries = entries;
    this.places = null;
  }

  /** The entries at some places of the order. */
  EntryList(Entries<E> entries, int[] places) {
    this.entries = entries;
    this.places = places;
  }

  @Override
  public E get(int index) {
    return entries.at(places == null ? index : places[index]);
  }

  @Override
  public int size() {
    return places == null ? entries.size() : places.length;
  }
}
