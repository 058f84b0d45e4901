package dev.recto;

/** What Markdown can have besides tables, strikethrough, task lists and footnotes. */
public enum Markdown {
  /** Curly quotes, dashes and ellipses for {@code "}, {@code '}, {@code --} and {@code ...}. */
  SMART_PUNCTUATION,
  /** A line that begins with a colon is a definition of the line before it. */
  DEFINITION_LISTS,
  /** A quotation that begins with {@code [!NOTE]} is a note; likewise tips and warnings. */
  ALERTS
}
