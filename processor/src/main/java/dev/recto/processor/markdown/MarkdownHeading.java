package dev.recto.processor.markdown;

import java.util.Optional;

/**
 * A heading in a text.
 *
 * @param level from 1 to 6
 * @param text its text without markup (R17.1)
 * @param id the id that it asks for (R17.2)
 * @param at where it stands in the text
 */
public record MarkdownHeading(int level, String text, Optional<String> id, int at) {

  /** The same at another place. */
  public MarkdownHeading movedTo(int place) {
    return new MarkdownHeading(level, text, id, place);
  }
}
