package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.source.Checksum;

/**
 * What is known of a kept body, and where the rest is: the rendered body, its Markdown and its
 * links, one after the other.
 *
 * @param file the content file
 * @param place what else of its own it depends on: where it is on the site
 * @param data the name of the file with the rest
 * @param offset where the rest begins
 * @param rendered the rendered body
 * @param markdown its Markdown
 * @param links its links
 * @param facts all other facts
 */
record BodySlot(
    Checksum file,
    String place,
    String data,
    long offset,
    Checksum rendered,
    Checksum markdown,
    Checksum links,
    Packed facts) {

  long end() {
    return offset + rendered.length() + markdown.length() + links.length();
  }

  /** The same in another place. */
  BodySlot at(String otherData, long otherOffset) {
    return new BodySlot(file, place, otherData, otherOffset, rendered, markdown, links, facts);
  }

  void writeTo(PackedWriter out) {
    out.checksum(file);
    out.text(place);
    out.text(data);
    out.integer(offset);
    out.checksum(rendered);
    out.checksum(markdown);
    out.checksum(links);
    out.packed(facts);
  }

  static BodySlot read(PackedReader in) {
    return new BodySlot(
        in.checksum(),
        in.text(),
        in.text(),
        in.integer(),
        in.checksum(),
        in.checksum(),
        in.checksum(),
        in.packed());
  }
}
