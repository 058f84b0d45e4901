package dev.recto.processor.store;

import java.util.List;
import java.util.function.Supplier;

/**
 * A body as the runtime reads it.
 *
 * @param rendered its HTML, with what calls its shortcodes, then its summary, then its details:
 *     headings, links and images, or nothing at all where there are none
 * @param html how many bytes its HTML has
 * @param summarized whether there is a summary
 * @param summary how many bytes its summary has
 * @param headings how many bytes of its details are headings
 * @param calling whether shortcodes are called
 * @param words how many words it has, those in code left out
 * @param markdown the Markdown in UTF-8
 * @param linkedPages the pages that it links to, ascending
 * @param linkedSections the sections that it links to, ascending
 */
public record EncodedBody(
    Chunk rendered,
    int html,
    boolean summarized,
    int summary,
    int headings,
    boolean calling,
    int words,
    Chunk markdown,
    List<Integer> linkedPages,
    List<Integer> linkedSections) {
  /** No body. */
  public static final EncodedBody EMPTY =
      new EncodedBody(Chunk.EMPTY, 0, false, 0, 0, false, 0, Chunk.EMPTY, List.of(), List.of());

  /** The same body, whose bytes come from another one if they can't be read. */
  public EncodedBody orElse(Supplier<EncodedBody> other) {
    return new EncodedBody(
        rendered.orElse(() -> other.get().rendered),
        html,
        summarized,
        summary,
        headings,
        calling,
        words,
        markdown.orElse(() -> other.get().markdown),
        linkedPages,
        linkedSections);
  }
}
