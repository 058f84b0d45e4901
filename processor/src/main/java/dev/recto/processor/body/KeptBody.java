package dev.recto.processor.body;

import dev.recto.processor.body.CompiledBody.FragmentLink;
import java.util.List;

/**
 * What stays of a body once it is compiled.
 *
 * @param encoded as the runtime reads it
 * @param anchors its ids
 * @param fragments links to ids, which may lie in bodies that are not read yet
 */
record KeptBody(EncodedBody encoded, Anchors anchors, List<FragmentLink> fragments) {

  static KeptBody of(CompiledBody body, BodyOwner owner) {
    return new KeptBody(
        BodyEncoder.encode(body.rendered(), owner), Anchors.of(body.ids()), body.fragments());
  }
}
