package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;

/**
 * A term of a taxonomy in one language (R21), such as the tag {@code Rust}.
 *
 * <p>Terms come from generated registries and from pages. Implement this interface in tests only:
 * it grows.
 */
public interface Term {

  /** The taxonomy: {@code tags}. */
  String taxonomy();

  /** The language (R10). */
  String lang();

  /** The name; of several spellings the first in the order of code points (R21.3). */
  String name();

  /** The spelling in the address. */
  String slug();

  /** The address on the site, with a slash at both ends (R21.5): {@code /tags/rust/}. */
  String path();

  /** The whole address (R9.1), as {@link Page#permalink()} has it. */
  URI permalink();

  /** Whether the taxonomy is rendered, so that the address leads somewhere (R21.6). */
  boolean render();

  /** Pages a pager, for {@link Pager#of(Term)}; none without {@code paginate_by}. */
  OptionalInt paginateBy();

  /** The word before a pager's number (R22.3): {@code page}; may be empty. */
  String paginatePath();

  /** Its pages, newest first, those without a date last (R21.4), unmodifiable. */
  List<Page> pages();
}
