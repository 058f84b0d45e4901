package dev.recto.processor.site;

/** What is at an address of the site. Pages and sections by their numbers. */
public sealed interface Destination {

  /**
   * A page.
   *
   * @param number the page
   */
  record OfPage(int number) implements Destination {}

  /**
   * A section.
   *
   * @param number the section
   */
  record OfSection(int number) implements Destination {}

  /**
   * A file of a page or section.
   *
   * @param asset the file
   * @param path its address
   */
  record OfAsset(ContentAsset asset, String path) implements Destination {}

  /**
   * An old address.
   *
   * @param path the new one
   * @param target what is there
   */
  record Alias(String path, Destination target) implements Destination {}

  /** A pager, a term or the list of a taxonomy's terms. */
  record Listing() implements Destination {}

  /**
   * A term, or the list of terms, of a taxonomy that no settings name: nothing says that the site
   * shows it.
   */
  record UnlistedTerm() implements Destination {}
}
