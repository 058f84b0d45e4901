package dev.recto.processor.link;

import dev.recto.processor.content.Slugs;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.LinkProblem.DraftLink;
import dev.recto.processor.problem.LinkProblem.EmptyLink;
import dev.recto.processor.problem.LinkProblem.InvalidUrl;
import dev.recto.processor.problem.LinkProblem.UnsafeLink;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Destination;
import dev.recto.processor.source.Position;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the targets of links in bodies. Safe for use by several threads. */
public final class LinkResolver {
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data");

  /** What the HTML has in the place of a target that could run code. */
  static final String HARMLESS = "#";

  private final SiteSettings settings;
  private final SiteIndex index;
  private final SiteAddresses addresses;
  private final String ownHost;
  private final String basePath;

  /** A resolver for the links of a site. */
  public LinkResolver(SiteSettings settings, SiteIndex index, StaticFiles files) {
    this.settings = settings;
    this.index = index;
    this.addresses = new SiteAddresses(settings.links(), index, files);
    URI base = URI.create(settings.baseUrl().orElse(""));
    this.ownHost = base.getRawAuthority() == null ? "" : Urls.host(base.toString());
    this.basePath = base.getPath() == null ? "" : base.getPath();
  }

  /** Why the target of a link must not be in the HTML, where it could run code. */
  public Optional<Problem> unsafe(MarkdownLink link) {
    String target = link.target().strip();
    return Urls.scheme(target)
        .filter(scheme -> runs(target, scheme, isImage(link)))
        .map(scheme -> new UnsafeLink(target));
  }

  /** Pictures run nothing. */
  private boolean runs(String target, String scheme, boolean image) {
    boolean picture = image && lower(target).startsWith("data:image/");
    return RUNNING.contains(scheme) && !settings.markdown().rawHtml() && !picture;
  }

  /** The target of a link in the body of a page or section. */
  public Resolved resolve(MarkdownLink link, BodyOwner owner) {
    String target = link.target().strip();
    Optional<String> scheme = Urls.scheme(target);
    if (target.isEmpty()) {
      return link.isRaw()
          ? Resolved.of(target, new LinkTarget.Local())
          : Resolved.wrong(target, new EmptyLink(link.kind() == MarkdownLink.Kind.IMAGE));
    } else if (link.kind() == MarkdownLink.Kind.WIKI_LINK) {
      return wiki(target, owner);
    } else if (target.startsWith("@/") && !isImage(link)) {
      String source = Urls.decoded(withoutFragment(target).substring(2));
      return source(target, source, Notation.after("@/", target));
    } else if (target.startsWith("#")) {
      return anchor(target, owner, link.isRaw());
    } else if (scheme.isPresent() || target.startsWith("//")) {
      return absolute(target, scheme.orElse("https"), isImage(link));
    } else if (target.startsWith("/")) {
      return rooted(target);
    }
    return relative(link, target, owner);
  }

  /** A link that was resolved, with all that its body needs of it. */
  FollowedLink follow(
      MarkdownLink link, String href, LinkTarget target, Supplier<InContent> at, BodyOwner owner) {
    Optional<FragmentLink> fragment = fragment(link.target(), target, at, owner);
    return new FollowedLink(new LinkTrace(link, href, index.identity(target), fragment), target);
  }

  /** A link of an earlier run on this site; none if it does not go where it went. */
  public Optional<FollowedLink> followAgain(LinkTrace then, BodyOwner owner) {
    Resolved resolved = resolve(then.link(), owner);
    if (resolved.problem().isPresent() || !resolved.href().equals(then.href())) {
      return Optional.empty();
    }
    InContent at =
        then.fragment()
            .map(FragmentLink::at)
            .orElseGet(() -> new InContent(owner.document().file(), Position.START));
    return resolved
        .target()
        .map(target -> follow(then.link(), then.href(), target, () -> at, owner))
        .filter(now -> now.trace().identity().equals(then.identity()))
        .filter(now -> now.trace().fragment().isPresent() == then.fragment().isPresent());
  }

  /** The id that a link asks for, if it must be an id of the target's content. */
  public Optional<FragmentLink> fragment(
      String written, LinkTarget target, Supplier<InContent> at, BodyOwner owner) {
    return FragmentLink.of(written, target, at, owner).filter(link -> !isMadeElsewhere(link));
  }

  private boolean isMadeElsewhere(FragmentLink link) {
    String anchor = "#" + link.fragment();
    String permalink = index.baseUrl() + index.pathOf(link.destination()) + anchor;
    return isSkipped(anchor)
        || addresses.isServed(anchor)
        || settings.links().skippedAnchors().stream()
            .anyMatch(
                skipped -> permalink.startsWith(skipped) || link.target().startsWith(skipped));
  }

  /** The addresses that a link could have. */
  List<String> addresses() {
    return addresses.all();
  }

  /** The path of a page or section that a link names, with its fragment; else its target. */
  public String path(MarkdownLink link, BodyOwner owner) {
    LinkTarget target = resolve(link, owner).target().orElse(null);
    if (target instanceof LinkTarget.ToPage page) {
      return path(new Destination.OfPage(page.number()), page.fragment());
    } else if (target instanceof LinkTarget.ToSection section) {
      return path(new Destination.OfSection(section.number()), section.fragment());
    }
    return link.target();
  }

  private String path(Destination destination, Optional<String> fragment) {
    return index.pathOf(destination) + fragment.map(id -> "#" + id).orElse("");
  }

  /** The page or section in a file. */
  private Resolved source(String target, String source, Notation notation) {
    Optional<Destination> found = index.atSource(source);
    if (found.isPresent()) {
      Optional<String> fragment = Urls.fragment(target);
      String href = index.baseUrl() + path(found.get(), fragment);
      return Resolved.of(href, LinkTarget.of(found.get(), fragment));
    }
    return index.isDraft(source)
        ? Resolved.wrong(target, new DraftLink(target, source, settings.links().level()))
        : Resolved.missing(target, new Missing(Missing.Kind.SOURCE, source, notation));
  }

  /** A name of a page, perhaps with a heading after it, as in wikis. */
  private Resolved wiki(String target, BodyOwner owner) {
    String name = Urls.path(target);
    String heading =
        Urls.fragment(target).map(text -> "#" + Slugs.anchor(settings.anchors(), text)).orElse("");
    return name.isEmpty()
        ? anchor(heading, owner, false)
        : source(name + heading, index.wikiSource(name).orElse(name), Notation.after("", target));
  }

  /** {@code #} and an id of the same page. */
  private Resolved anchor(String target, BodyOwner owner, boolean raw) {
    String id = target.substring(1);
    boolean kept = raw || id.isEmpty();
    String href = kept ? target : index.baseUrl() + owner.path() + target;
    return Resolved.of(href, new LinkTarget.ToAnchor(id));
  }

  private Resolved absolute(String target, String scheme, boolean image) {
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (runs(target, scheme, image)) {
      return Resolved.wrong(HARMLESS, new UnsafeLink(target));
    }
    Optional<String> uri = Urls.uri(target);
    if (uri.isEmpty()) {
      return web && !isSkipped(target)
          ? Resolved.wrong(target, new InvalidUrl(target))
          : Resolved.of(target, new LinkTarget.Local());
    }
    boolean own = web && !ownHost.isEmpty() && Urls.host(uri.get()).equals(ownHost);
    if (!own || isSkipped(target)) {
      return Resolved.of(target, new LinkTarget.External(uri.get()));
    }
    int path = Urls.endOfHost(target);
    String rest =
        target.startsWith("/", path) ? target.substring(path) : "/" + target.substring(path);
    if (!isBelowBase(rest)) {
      return Resolved.of(target, new LinkTarget.External(uri.get()));
    }
    Notation notation = Notation.after(target.substring(0, path) + basePath, target);
    return addresses.resolve(target, inSite(rest), Missing.Kind.OWN_HOST, notation);
  }

  /** An address from the root of the host; Zola does not check it. */
  private Resolved rooted(String target) {
    if (isSkipped(target)) {
      return Resolved.of(target, new LinkTarget.Local());
    }
    Notation notation = Notation.after(basePath, target);
    if (isBelowBase(target)) {
      return addresses.resolve(target, inSite(target), Missing.Kind.ADDRESS, notation);
    }
    String path = Urls.decoded(Urls.path(target));
    return addresses.isServed(path)
        ? Resolved.of(target, new LinkTarget.Local())
        : Resolved.missing(target, new Missing(Missing.Kind.OUTSIDE, path, notation));
  }

  private boolean isBelowBase(String path) {
    return path.startsWith(basePath + "/") || Urls.path(path).equals(basePath);
  }

  private String inSite(String path) {
    String rest = path.substring(basePath.length());
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  /** A content file beside the one with the link, or an address below that of its page. */
  private Resolved relative(MarkdownLink link, String target, BodyOwner owner) {
    boolean rewritten = !link.isRaw() && !target.startsWith("..") && !target.startsWith("?");
    String href = rewritten ? index.baseUrl() + owner.path() + target : link.target();
    if (isSkipped(target) || isSkipped(href)) {
      return Resolved.of(href, new LinkTarget.Local());
    }
    String folder = owner.folder();
    Optional<Resolved> file =
        sourceOf(target, folder)
            .filter(source -> !isImage(link))
            .map(source -> source(target, source, Notation.relativeTo(folder, target)));
    if (file.isPresent() && file.get().missing().isEmpty()) {
      return file.get();
    }
    String path = target.startsWith("?") ? owner.path() : owner.path() + target;
    Notation notation = Notation.relativeTo(owner.path(), target);
    Resolved found = addresses.resolve(target, path, Missing.Kind.ADDRESS, notation).as(href);
    if (found.missing().isEmpty()) {
      return found;
    } else if (Urls.beginsWithHost(target)) {
      return Resolved.missing(href, new Missing(Missing.Kind.HOST, target, notation));
    }
    return file.map(missing -> missing.as(href)).orElse(found);
  }

  /** The content path that a relative target means, if it names a Markdown file. */
  private static Optional<String> sourceOf(String target, String folder) {
    String file = Urls.decoded(Urls.path(target));
    return file.endsWith(".md")
        ? Urls.resolved("/" + folder + file).map(path -> path.substring(1))
        : Optional.empty();
  }

  private boolean isSkipped(String target) {
    return settings.links().skipped().stream().anyMatch(target::startsWith);
  }

  private static boolean isImage(MarkdownLink link) {
    return link.kind() == MarkdownLink.Kind.IMAGE || link.kind() == MarkdownLink.Kind.RAW_IMAGE;
  }

  private static String withoutFragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
