package dev.recto.processor.body;

import dev.recto.processor.link.BodyImage;
import dev.recto.processor.link.BodyLink;
import java.util.List;
import java.util.Optional;

/**
 * A body as sites show it.
 *
 * @param html all of it
 * @param summary the part before the first {@code <!-- more -->}
 * @param markdown as it is in the file, line ends as {@code \n}
 * @param headings the table of contents
 * @param links the links, in the order of the text
 * @param images the images, in the order of the text
 * @param words how many words it has, those in code left out
 */
public record RenderedBody(
    BodyTemplate html,
    Optional<BodyTemplate> summary,
    String markdown,
    List<BodyHeading> headings,
    List<BodyLink> links,
    List<BodyImage> images,
    int words) {
  /** No body. */
  public static final RenderedBody EMPTY =
      new RenderedBody(
          BodyTemplate.EMPTY, Optional.empty(), "", List.of(), List.of(), List.of(), 0);

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param text its text
   * @param id its id, unique in the body
   * @param children the headings below it
   */
  public record BodyHeading(int level, String text, String id, List<BodyHeading> children) {}
}
