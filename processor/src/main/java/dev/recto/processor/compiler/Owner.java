package dev.recto.processor.compiler;

/**
 * What a constant of generated code is for.
 *
 * @param kind what kind of thing it is
 * @param path the content path of the page or section, or the data file; for a term, that of the
 *     page that names it first
 */
public record Owner(Kind kind, String path) {

  /** What has constants. */
  public enum Kind {
    /** A page of a collection. */
    PAGE("page"),
    /** An entry of a data file. */
    ENTRY("entry"),
    /** A section of the site. */
    SECTION("section"),
    /** A term of a taxonomy. */
    TERM("term");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it. */
    String word() {
      return word;
    }
  }
}
