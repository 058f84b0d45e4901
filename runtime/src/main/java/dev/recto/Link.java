package dev.recto;

import java.net.URI;
import java.util.Optional;

/**
 * A link in a body, by its target. Targets on the site were found there while the site was
 * compiled.
 */
public sealed interface Link {

  /** What is to be clicked on, without markup. */
  String text();

  /** The address as the HTML has it. */
  String href();

  /**
   * A link to a page of the site.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   * @param page the page
   * @param fragment the id on it, if the link has one
   */
  record ToPage(String text, String href, Page page, Optional<String> fragment) implements Link {}

  /**
   * A link to a section of the site.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   * @param section the section
   * @param fragment the id on its page, if the link has one
   */
  record ToSection(String text, String href, Section section, Optional<String> fragment)
      implements Link {}

  /**
   * A link to a file of a page or section.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   * @param asset the file
   */
  record ToAsset(String text, String href, Asset asset) implements Link {}

  /**
   * A link to a place on the same page, written as {@code #id}.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   * @param id the id there; empty for the top of the page
   */
  record ToAnchor(String text, String href, String id) implements Link {}

  /**
   * A link to another site, or with another scheme such as {@code mailto}.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   * @param uri the address, with what a URI can't hold percent-encoded
   */
  record External(String text, String href, URI uri) implements Link {}

  /**
   * A link to another address of the site: a term, a pager, a static file, or whatever the site's
   * own code serves.
   *
   * @param text what is to be clicked on
   * @param href the address as the HTML has it
   */
  record Local(String text, String href) implements Link {}
}
