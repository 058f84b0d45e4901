package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A heading in the table of contents of a body.
 *
 * @param level from 1 to 6
 * @param text the text without markup
 * @param id the id of its element: the one in braces after the text, else made of the text; unique
 *     in the body
 * @param permalink the whole address: that of the page, then {@code #} and the id
 * @param children the deeper headings up to the next one of this level or a higher one,
 *     unmodifiable
 * @since 0.1
 */
public record Heading(int level, String text, String id, URI permalink, List<Heading> children) {

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param text the text without markup
   * @param id the id of its element
   * @param permalink the whole address
   * @param children the deeper headings below it, which are copied
   * @throws NullPointerException if one of the values is null
   */
  public Heading {
    Objects.requireNonNull(text);
    Objects.requireNonNull(id);
    Objects.requireNonNull(permalink);
    children = List.copyOf(children);
  }
}
