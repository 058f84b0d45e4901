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
 * @param at where it is in the text
 */
public record MarkdownHeading(
    int level, String text, Optional<String> id, List<LostWord> lost, int at) {

  /** A word that is neither shown nor used, and where it is in the text. */
  public record LostWord(String text, int at) {}

  /** The same at another place. */
  public MarkdownHeading movedTo(int place) {
    List<LostWord> moved =
        lost.stream().map(word -> new LostWord(word.text(), word.at() + place - at)).toList();
    return new MarkdownHeading(level, text, id, moved, place);
  }
}
