package dev.recto.support;

import dev.recto.Page;

/**
 * Makes an entry of its page and its values.
 *
 * @param <E> the record of the collection
 */
@FunctionalInterface
public interface EntryReader<E> {

  /** Reads every component but the page, in the order of the record. */
  E read(Page page, ValueReader values);
}
