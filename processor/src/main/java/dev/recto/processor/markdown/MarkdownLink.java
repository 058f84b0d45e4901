package dev.recto.processor.markdown;

/**
 * A link or image in a text.
 *
 * @param kind what it is
 * @param target its target as written, escapes resolved
 * @param text the text of the link or image; empty for raw HTML
 * @param from where the whole is in the text
 * @param at where the target is in the text
 */
public record MarkdownLink(Kind kind, String target, String text, int from, int at) {

  /** The same with another target. */
  public MarkdownLink to(String otherTarget) {
    return new MarkdownLink(kind, otherTarget, text, from, at);
  }

  /** What kind of thing has the target. */
  public enum Kind {
    /** A link of Markdown, inline, by reference or in angle brackets. */
    LINK,
    /** A link whose target is a name, as in wikis. */
    WIKI_LINK,
    /** An image of Markdown. */
    IMAGE,
    /** An attribute {@code href} of a link in raw HTML. */
    RAW_LINK,
    /** An attribute {@code src} of an image in raw HTML. */
    RAW_IMAGE,
    /** Another attribute {@code src} or {@code href} in raw HTML. */
    RAW_SOURCE
  }

  /** Whether it is an attribute in raw HTML. */
  public boolean isRaw() {
    return kind == Kind.RAW_LINK || kind == Kind.RAW_IMAGE || kind == Kind.RAW_SOURCE;
  }
}
