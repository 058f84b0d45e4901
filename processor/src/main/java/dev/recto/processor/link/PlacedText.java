package dev.recto.processor.link;

import dev.recto.processor.problem.Place.InContent;

/** A text of Markdown, with the places that its characters have in a file. */
public interface PlacedText {

  /** The text as it is in the file. */
  String text();

  /** The place of the character at this index. */
  InContent at(int index);

  /** The place of a piece of the text. */
  InContent at(int from, int to);

  /** The text with {@code \n} at line ends. */
  default String markdown() {
    return text().replace("\r\n", "\n");
  }

  /** The place of a target that begins at an index; a point if it is written in another way. */
  default InContent target(int from, String target) {
    return text().startsWith(target, from) ? at(from, from + target.length()) : at(from);
  }
}
