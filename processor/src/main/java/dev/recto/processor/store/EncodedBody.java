package dev.recto.processor.store;

import java.util.List;

/**
 * A body as the runtime reads it.
 *
 * @param html the HTML, with what calls its shortcodes
 * @param summarized whether there is a summary
 * @param summary as the HTML; empty without one
 * @param details headings, links and images; nothing at all where there are none
 * @param calling whether shortcodes are called
 * @param words how many words it has, those in code left out
 * @param markdown the Markdown in UTF-8
 * @param linkedPages the pages that it links to, ascending
 * @param linkedSections the sections that it links to, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten
public record EncodedBody(
    byte[] html,
    boolean summarized,
    byte[] summary,
    byte[] details,
    boolean calling,
    int words,
    byte[] markdown,
    List<Integer> linkedPages,
    List<Integer> linkedSections) {
  private static final byte[] NOTHING = {};

  /** No body. */
  public static final EncodedBody EMPTY =
      new EncodedBody(NOTHING, false, NOTHING, NOTHING, false, 0, NOTHING, List.of(), List.of());
}
