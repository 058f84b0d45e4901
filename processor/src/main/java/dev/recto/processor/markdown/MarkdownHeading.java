package dev.recto.processor.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A heading in a text.
 *
 * @param level from 1 to 6
 * @param text its text without markup
 * @param id the id in the braces at its end
 * @param lost the words among its attributes that are neither its id nor a class
 * @param at where it is in the original text
 */
public record MarkdownHeading(
    int level, String text, Optional<String> id, List<LostWords> lost, int at) {

  /** Words in a row that are neither shown nor used, and where they are in the text. */
  public record LostWords(String text, int at) {
    LostWords movedTo(int place) {
      return new LostWords(text, place);
    }
  }
}
