package dev.recto.processor.cache;

import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.link.LinkTrace;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.store.EncodedBody;
import java.io.IOException;
import java.util.List;

/**
 * What stays of a body once it is compiled.
 *
 * @param file the file that it was compiled from
 * @param encoded as the runtime reads it
 * @param anchors its ids
 * @param fragments links to ids, which may be in bodies that are not read yet
 * @param links the links whose targets exist, which on another site must be followed again
 */
public record KeptBody(
    Checksum file,
    EncodedBody encoded,
    Anchors anchors,
    List<FragmentLink> fragments,
    Links links) {

  /** Links that may be in a file until somebody asks for them. */
  @FunctionalInterface
  public interface Links {
    /** All of them, in the order of the text. */
    List<LinkTrace> all() throws IOException;
  }
}
