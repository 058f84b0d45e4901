package dev.recto;

/** What becomes of HTML in Markdown. */
public enum RawHtml {
  /** It is kept. */
  ALLOW,
  /**
   * It is a mistake, as are targets of links that run code: for sites whose authors are not all
   * trusted. Comments are welcome.
   */
  DENY
}
