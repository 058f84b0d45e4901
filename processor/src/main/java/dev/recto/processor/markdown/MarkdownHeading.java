package dev.recto.processor.markdown;

import java.util.Optional;

/**
 * A heading in a text.
 *
 * @param level from 1 to 6
 * @param text its text without markup
 * @param id the id in the braces at its end
 * @param at where it is in the text
 */
public record MarkdownHeading(int level, String text, Optional<String> id, int at) {

  /** The same at another place. */
  public MarkdownHeading movedTo(int place) {
    return new MarkdownHeading(level, text, id, place);
  }
}
