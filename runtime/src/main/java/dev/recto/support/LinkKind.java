package dev.recto.support;

/** The kinds of links. A link in a data resource begins with its kind's place here. */
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

  private static final LinkKind[] ALL = values();

  /** The kind with a number. */
  static LinkKind of(int number) {
    return ALL[number];
  }
}
