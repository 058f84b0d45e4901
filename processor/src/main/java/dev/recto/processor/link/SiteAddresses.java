package dev.recto.processor.link;

import dev.recto.processor.problem.LinkProblem.AliasLink;
import dev.recto.processor.problem.LinkProblem.DraftLink;
import dev.recto.processor.settings.LinkSettings;
import dev.recto.processor.site.Destination;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is at the addresses of the site: content, static files, and what its own code serves. */
final class SiteAddresses {
  private final LinkSettings settings;
  private final SiteIndex index;
  private final StaticFiles files;

  SiteAddresses(LinkSettings settings, SiteIndex index, StaticFiles files) {
    this.settings = settings;
    this.index = index;
    this.files = files;
  }

  /**
   * What is at an address.
   *
   * @param target the target of the link as written
   * @param address the address that it means, perhaps with a query and a fragment after it
   * @param kind what to say if nothing is there
   */
  Resolved resolve(String target, String address, Missing.Kind kind, Notation notation) {
    String written = Urls.path(address);
    Optional<String> resolved = Urls.resolved(Urls.decoded(written));
    if (resolved.isEmpty()) {
      return Resolved.missing(target, new Missing(Missing.Kind.ABOVE, written, notation));
    }
    String path = resolved.get();
    Optional<Destination> found = index.atPath(path);
    if (found.isPresent() && !(found.get() instanceof Destination.UnlistedTerm)) {
      Optional<String> fragment = Urls.fragment(address);
      return found.get() instanceof Destination.Alias alias
          ? Resolved.of(target, LinkTarget.of(alias.target(), fragment))
              .with(new AliasLink(target, alias.path(), notation.of(alias.path())))
          : Resolved.of(target, LinkTarget.of(found.get(), fragment));
    } else if (files.contain(path)
        || isServed(path)
        || isFeed(path)
        || index.mayBeOfFaultyFile(path)) {
      return Resolved.of(target, new LinkTarget.Local());
    }
    Missing.Kind reason = found.isPresent() ? Missing.Kind.TAXONOMY : kind;
    return index
        .draftAt(path)
        .map(draft -> Resolved.wrong(target, new DraftLink(target, draft, settings.level())))
        .orElseGet(() -> Resolved.missing(target, new Missing(reason, path, notation)));
  }

  /** Whether the site's own code serves a path, or makes an id, that begins with {@code #}. */
  boolean isServed(String path) {
    return settings.served().stream().anyMatch(path::startsWith);
  }

  private boolean isFeed(String path) {
    int name = path.lastIndexOf('/') + 1;
    return settings.feeds().contains(path.substring(name))
        && index.hasFeed(path.substring(0, name));
  }

  /** All addresses of content and static files. */
  List<String> all() {
    return Stream.concat(index.paths().stream(), files.all().stream().map("/"::concat)).toList();
  }
}
