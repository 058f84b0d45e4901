package dev.recto.support;

import dev.recto.Page;

/**
 * Makes the entries of one collection.
 *
 * @param <E> the record of the collection
 */
public interface EntryReader<E> {

  /** Makes a record that knows its page only; its other components are null, zero or false. */
  E shell(Page page);

  /** Makes a record of its page and the values of every other component, in their order. */
  E read(Page page, ValueReader values);
}
