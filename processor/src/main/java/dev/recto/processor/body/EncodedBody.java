package dev.recto.processor.body;

import java.util.List;

/**
 * A body as the runtime reads it.
 *
 * @param html the HTML, with what calls its shortcodes
 * @param summary likewise; {@link #NO_SUMMARY} without one
 * @param details headings, links and images; nothing at all where there are none
 * @param calling whether shortcodes are called
 * @param words R16.3
 * @param markdown the Markdown in UTF-8
 * @param linkedPages the pages that it links to, ascending
 * @param linkedSections the sections that it links to, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten
public record EncodedBody(
    byte[] html,
    byte[] summary,
    byte[] details,
    boolean calling,
    int words,
    byte[] markdown,
    List<Integer> linkedPages,
    List<Integer> linkedSections) {
  /** What stands for a summary that is not there; one that is empty is another array. */
  public static final byte[] NO_SUMMARY = {};

  /** No body. */
  public static final EncodedBody EMPTY =
      new EncodedBody(
          new byte[0], NO_SUMMARY, new byte[0], false, 0, new byte[0], List.of(), List.of());

  /** Whether there is a summary. */
  @SuppressWarnings("ArrayEquals") // one object
  public boolean hasSummary() {
    return summary != NO_SUMMARY;
  }
}
