package dev.recto.support;

import java.util.List;

/**
 * The kinds of links. A link in a data resource begins with its kind's place here.
 *
 * @since 0.1
 */
public enum LinkKind {
  /** To a page: its number, then perhaps an id. */
  PAGE,
  /** To a section: its number, then perhaps an id. */
  SECTION,
  /** To a file beside a page or section. */
  ASSET,
  /** To a place on the same page: its id. */
  ANCHOR,
  /** Out of the site: the address as a URI. */
  EXTERNAL,
  /** To another address of the site. */
  LOCAL;

  private static final List<LinkKind> ALL = List.of(values());

  /** The number of the kind in data resources. */
  public int number() {
    return ALL.indexOf(this);
  }

  /** The kind with a number. */
  static LinkKind of(int number) {
    return ALL.get(number);
  }
}
