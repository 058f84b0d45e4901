package dev.recto.processor.link;

/**
 * What a broken link asks for.
 *
 * @param kind why it is broken
 * @param name the content path of a page or section, or an address
 * @param notation how the link is written
 */
public record Missing(Kind kind, String name, Notation notation) {

  /** Why a link is broken. */
  public enum Kind {
    /** No file has the content path. */
    SOURCE,
    /** Nothing has the address. */
    ADDRESS,
    /** Nothing has the address, which is written with the site's own host. */
    OWN_HOST,
    /** The address is above the root of the site. */
    ABOVE,
    /** The address is outside of the path that the base URL has. */
    OUTSIDE,
    /** No settings name the taxonomy whose address it is. */
    TAXONOMY,
    /** The target begins with a host, so it lacks a scheme. */
    HOST
  }
}
