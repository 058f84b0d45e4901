package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;

/**
 * A term of a taxonomy in one language, such as the tag {@code Rust}.
 *
 * <p>Terms come from generated registries and from pages. Implement this interface in tests only:
 * it grows.
 *
 * @since 0.1
 */
public interface Term {

  /** {@return the taxonomy: {@code tags}} */
  String taxonomy();

  /** {@return the language of its pages} */
  String lang();

  /**
   * {@return the name} Spellings with one slug, such as {@code Rust} and {@code rust}, are one
   * term; its name is the first of them in the order of code points.
   */
  String name();

  /** {@return the spelling in the address} */
  String slug();

  /** {@return the address on the site, with a slash at both ends: {@code /tags/rust/}} */
  String path();

  /** {@return the whole address, as {@link Page#permalink()} has it} */
  URI permalink();

  /**
   * {@return whether the terms of the taxonomy have pages of their own, by its setting {@code
   * render}}
   */
  boolean render();

  /**
   * {@return the setting {@code paginate_by}: how many pages {@link Pager#of(Term)} puts into a
   * pager}
   */
  OptionalInt paginateBy();

  /** {@return the word before a pager's number in its address: {@code page}; may be empty} */
  String paginatePath();

  /** {@return its pages, newest first, those without a date last, unmodifiable} */
  List<Page> pages();
}
