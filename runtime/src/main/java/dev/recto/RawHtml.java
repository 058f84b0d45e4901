package dev.recto;

/**
 * What happens to HTML in Markdown.
 *
 * @since 0.1
 */
public enum RawHtml {
  /** It is kept. */
  ALLOW,
  /**
   * It is an error, and so are link targets that run code. For sites with authors you don't trust.
   * Comments are allowed.
   */
  DENY
}
