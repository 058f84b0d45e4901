package dev.recto.processor.cache;

import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.store.EncodedBody;
import java.util.List;

/**
 * What stays of a body once it is compiled.
 *
 * @param encoded as the runtime reads it
 * @param anchors its ids
 * @param fragments links to ids, which may be in bodies that are not read yet
 */
public record KeptBody(EncodedBody encoded, Anchors anchors, List<FragmentLink> fragments) {}
