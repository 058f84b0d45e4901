package dev.recto.support;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * An unmodifiable list that makes its entries when they are asked for.
 *
 * @param <E> the record of the collection
 */
final class EntryList<E> extends AbstractList<E> implements RandomAccess {
  private final int size;
  private final IntFunction<E> entries;

  EntryList(int size, IntFunction<E> entries) {
    this.size = size;
    this.entries = entries;
  }

  @Override
  public E get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("entry " + index + " of " + size);
    }
    return entries.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
