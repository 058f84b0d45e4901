package dev.recto.support;

import dev.recto.Page;

/**
 * Makes the entries of one collection whose record is generated, so that its values can be read
 * when they are asked for.
 *
 * @param <E> the record of the collection
 * @since 0.1
 */
public interface ShellReader<E> extends EntryReader<E> {

  /** Makes a record that knows its page only; its other components are null, zero or false. */
  E shell(Page page);
}
