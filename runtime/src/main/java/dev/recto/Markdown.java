package dev.recto;

/**
 * Extensions of Markdown that are off by default.
 *
 * @since 0.1
 */
public enum Markdown {
  /** Curly quotes, dashes and ellipses for {@code "}, {@code '}, {@code --} and {@code ...}. */
  SMART_PUNCTUATION,
  /** A line that begins with a colon is a definition of the line before it. */
  DEFINITION_LISTS,
  /** A quotation that begins with {@code [!NOTE]} is a note; there are tips and warnings too. */
  ALERTS,
  /**
   * {@code [[page]]} and {@code [[page|text]]} are links to the page with this file name, title or
   * content path, and {@code ![[pic.png]]} is an image.
   */
  WIKI_LINKS,
  /**
   * Fenced code and code spans are shown as they are written, also where they look like calls of
   * shortcodes.
   */
  LITERAL_CODE
}
