package dev.recto.processor.body;

import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.KeptBody;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.FollowedLink;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.link.LinkTrace;
import dev.recto.processor.store.EncodedBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies of an earlier run that would be the same if they were compiled now. */
final class KeptBodies {
  private final BodyCache cache;
  private final LinkResolver links;
  private final BodyEncoder encoder;

  KeptBodies(BodyCache cache, LinkResolver links, BodyEncoder encoder) {
    this.cache = cache;
    this.links = links;
    this.encoder = encoder;
  }

  Optional<KeptBody> get(BodyOwner owner) {
    Optional<KeptBody> kept = cache.get(owner);
    return cache.isOfThisSite() ? kept : kept.flatMap(body -> followedAgain(body, owner));
  }

  void put(BodyOwner owner, KeptBody body) {
    cache.put(owner, body);
  }

  /** The body of another site, if each of its links goes where it went. */
  private Optional<KeptBody> followedAgain(KeptBody body, BodyOwner owner) {
    try {
      List<FollowedLink> followed = new ArrayList<>();
      for (LinkTrace then : body.links().all()) {
        Optional<FollowedLink> now = links.followAgain(then, owner);
        if (now.isEmpty()) {
          return Optional.empty();
        }
        followed.add(now.get());
      }
      KeptBody renewed =
          new KeptBody(
              body.file(),
              renumbered(body.encoded(), followed, owner),
              body.anchors(),
              FollowedLink.fragments(followed),
              () -> followed.stream().map(FollowedLink::trace).toList());
      cache.renew(owner, renewed);
      return Optional.of(renewed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private EncodedBody renumbered(EncodedBody body, List<FollowedLink> followed, BodyOwner owner)
      throws IOException {
    return encoder.renumbered(
        body, FollowedLink.links(followed), FollowedLink.images(followed), owner);
  }
}
