package dev.recto;

import java.net.URI;
import java.util.Optional;

/**
 * A link in a body, by its target. Targets on the site were found there while the site was
 * compiled.
 *
 * @since 0.1
 */
public sealed interface Link {

  /** {@return the text of the link, without markup} */
  String text();

  /** {@return the address in the HTML} */
  String href();

  /**
   * A link to a page of the site.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @param page the page
   * @param fragment the id on it, if the link has one
   * @since 0.1
   */
  record ToPage(String text, String href, Page page, Optional<String> fragment) implements Link {}

  /**
   * A link to a section of the site.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @param section the section
   * @param fragment the id on its page, if the link has one
   * @since 0.1
   */
  record ToSection(String text, String href, Section section, Optional<String> fragment)
      implements Link {}

  /**
   * A link to a file of a page or section.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @param asset the file
   * @since 0.1
   */
  record ToAsset(String text, String href, Asset asset) implements Link {}

  /**
   * A link to a place on the same page, written as {@code #id}.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @param id the id there; empty for the top of the page
   * @since 0.1
   */
  record ToAnchor(String text, String href, String id) implements Link {}

  /**
   * A link to another site, or with another scheme such as {@code mailto}.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @param uri the address, percent-encoded where a URI needs it
   * @since 0.1
   */
  record External(String text, String href, URI uri) implements Link {}

  /**
   * A link to another address of the site: a term, a pager, a static file, or whatever the site's
   * own code serves.
   *
   * @param text the text of the link, without markup
   * @param href the address in the HTML
   * @since 0.1
   */
  record Local(String text, String href) implements Link {}
}
