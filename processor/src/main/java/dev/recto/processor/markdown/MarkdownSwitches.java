package dev.recto.processor.markdown;

/**
 * What of Markdown is on, besides tables, strikethrough, task lists and footnotes.
 *
 * @param smartPunctuation curly quotes, dashes and ellipses
 * @param definitionLists lines that begin with a colon
 * @param alerts quotations that begin with {@code [!NOTE]}
 * @param wikiLinks links such as {@code [[page]]}
 * @param literalCode whether fenced code and code spans are shown as they are written, calls in
 *     them too
 * @param rawHtml whether HTML is kept, and shown as text otherwise
 * @param attributes what links and images have besides their targets
 */
public record MarkdownSwitches(
    boolean smartPunctuation,
    boolean definitionLists,
    boolean alerts,
    boolean wikiLinks,
    boolean literalCode,
    boolean rawHtml,
    ExtraAttributes attributes) {
  /** What CommonMark says, and no more. */
  public static final MarkdownSwitches DEFAULT =
      new MarkdownSwitches(false, false, false, false, false, true, ExtraAttributes.NONE);
}
