package dev.recto.processor.link;

import dev.recto.processor.site.ContentAsset;
import java.util.Optional;

/** What a link leads to. Pages and sections by their numbers. */
public sealed interface LinkTarget {

  /**
   * A page.
   *
   * @param number the page
   * @param fragment the id on it
   */
  record ToPage(int number, Optional<String> fragment) implements LinkTarget {}

  /**
   * A section.
   *
   * @param number the section
   * @param fragment the id on it
   */
  record ToSection(int number, Optional<String> fragment) implements LinkTarget {}

  /**
   * A file of a page or section.
   *
   * @param asset the file
   * @param path its address
   */
  record ToAsset(ContentAsset asset, String path) implements LinkTarget {}

  /**
   * A place on the same page.
   *
   * @param id the id there; empty for the top of the page
   */
  record ToAnchor(String id) implements LinkTarget {}

  /**
   * Something out of the site.
   *
   * @param uri its address, fit for a URI
   */
  record External(String uri) implements LinkTarget {}

  /** Another address of the site. */
  record Local() implements LinkTarget {}
}
