package dev.recto;

/**
 * Where the headings of a body have links to themselves.
 *
 * @since 0.1
 */
public enum AnchorLinks {
  /** Before the text of the heading. */
  LEFT,
  /** After the text of the heading. */
  RIGHT,
  /** The whole heading is the link. */
  HEADING,
  /** Nowhere. */
  NONE
}
