package dev.recto.support;

import dev.recto.Page;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of one collection.
 *
 * @param <E> the record of the collection
 * @since 0.1
 */
@FunctionalInterface
public interface EntryReader<E> {

  /**
   * Makes a record of its page and the values of every other component, in their order.
   *
   * @param page the page; null if entries of the collection are not pages
   * @param values the values
   */
  E read(@Nullable Page page, ValueReader values);
}
