package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A heading in the table of contents of a body (R17.5, R17.6).
 *
 * @param level from 1 to 6
 * @param text the text without markup (R17.1)
 * @param id the id of its element, unique in the body (R17.2, R17.3)
 * @param permalink the whole address: that of the page, then {@code #} and the id
 * @param children the headings below it, unmodifiable
 */
public record Heading(int level, String text, String id, URI permalink, List<Heading> children) {

  /**
   * A heading.
   *
   * @throws NullPointerException if one of the values is null
   */
  public Heading {
    Objects.requireNonNull(text);
    Objects.requireNonNull(id);
    Objects.requireNonNull(permalink);
    children = List.copyOf(children);
  }
}
