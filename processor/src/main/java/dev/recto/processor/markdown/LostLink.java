package dev.recto.processor.markdown;

/**
 * Brackets that were plainly meant to be a link, an image or a footnote, but are text.
 *
 * @param kind why they are
 * @param target the label or target
 * @param image whether an image was meant
 * @param at what is wrong
 */
public record LostLink(Kind kind, String target, boolean image, TextRange at) {

  /** Why brackets are text. */
  public enum Kind {
    /** {@code [text][label]}: nothing defines the label. */
    REFERENCE,
    /** {@code [^label]}: nothing defines the footnote. */
    FOOTNOTE,
    /** {@code [text](a b)}: a space ends the target. */
    SPACED_TARGET,
    /** {@code [text] (a)}: the parenthesis does not follow the bracket. */
    SPACE_BEFORE_TARGET,
    /** {@code [text](a}: the parenthesis is never closed. */
    UNCLOSED_TARGET,
    /** {@code [[page]]}: Markdown has no such links. */
    WIKI_LINK
  }

  /** The same at another place. */
  LostLink movedTo(TextRange place) {
    return new LostLink(kind, target, image, place);
  }
}
