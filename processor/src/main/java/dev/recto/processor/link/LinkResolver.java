package dev.recto.processor.link;

import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.LinkProblem.AliasLink;
import dev.recto.processor.problem.LinkProblem.DraftLink;
import dev.recto.processor.problem.LinkProblem.EmptyLink;
import dev.recto.processor.problem.LinkProblem.InvalidUrl;
import dev.recto.processor.problem.LinkProblem.UnsafeLink;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Destination;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the targets of links in bodies. Safe for use by several threads. */
public final class LinkResolver {
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data");

  /** What the HTML has in the place of a target that could run code. */
  static final String HARMLESS = "#";

  private final SiteSettings settings;
  private final SiteIndex index;
  private final StaticFiles files;
  private final String ownHost;
  private final String basePath;

  public LinkResolver(SiteSettings settings, SiteIndex index, StaticFiles files) {
    this.settings = settings;
    this.index = index;
    this.files = files;
    URI base = URI.create(settings.baseUrl().orElse(""));
    this.ownHost = base.getRawAuthority() == null ? "" : lower(base.getRawAuthority());
    this.basePath = base.getPath() == null ? "" : base.getPath();
  }

  /**
   * The target of a link.
   *
   * @param href what the HTML says; the target as written unless a rule has it otherwise
   * @param target the target; none if it is not known
   * @param problem what is wrong with it
   * @param missing what does not exist, if it is broken
   */
  public record Resolved(
      String href,
      Optional<LinkTarget> target,
      Optional<Problem> problem,
      Optional<Missing> missing) {

    private static Resolved of(String href, LinkTarget target) {
      return new Resolved(href, Optional.of(target), Optional.empty(), Optional.empty());
    }

    private static Resolved wrong(String href, Problem problem) {
      return new Resolved(href, Optional.empty(), Optional.of(problem), Optional.empty());
    }

    private static Resolved missing(String href, Missing missing) {
      return new Resolved(href, Optional.empty(), Optional.empty(), Optional.of(missing));
    }

    private Resolved with(Problem also) {
      return new Resolved(href, target, Optional.of(also), missing);
    }

    /** The same with another text in the HTML. */
    private Resolved as(String otherHref) {
      return new Resolved(otherHref, target, problem, missing);
    }
  }

  /**
   * What a broken link asks for.
   *
   * @param name the content path of a page or section, or an address
   * @param source whether it is a content path
   */
  public record Missing(String name, boolean source) {}

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
    } else if (target.startsWith("@/") && !isImage(link)) {
      return internal(target);
    } else if (target.startsWith("#")) {
      return anchor(target, owner, link.isRaw());
    } else if (scheme.isPresent() || target.startsWith("//")) {
      return absolute(target, scheme.orElse("https"), isImage(link));
    } else if (target.startsWith("/")) {
      return rooted(target);
    }
    boolean rewritten = !link.isRaw() && !target.startsWith("..") && !target.startsWith("?");
    String href = rewritten ? index.baseUrl() + owner.path() + target : link.target();
    String path = target.startsWith("?") ? owner.path() : owner.path() + target;
    return isSkipped(href)
        ? Resolved.of(href, new LinkTarget.Local())
        : local(target, path).as(href);
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

  /** {@code @/} and a content path. */
  private Resolved internal(String target) {
    String source = Urls.decoded(withoutFragment(target).substring(2));
    Optional<Destination> found = index.atSource(source);
    if (found.isPresent()) {
      Optional<String> fragment = fragment(target);
      String href = index.baseUrl() + index.pathOf(found.get());
      return Resolved.of(
          href + fragment.map(f -> "#" + f).orElse(""), target(found.get(), fragment));
    }
    return index.isDraft(source)
        ? Resolved.wrong(target, new DraftLink(target, source, settings.links().level()))
        : Resolved.missing(target, new Missing(source, true));
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
    boolean own = web && !ownHost.isEmpty() && lower(Urls.authority(uri.get())).equals(ownHost);
    if (!own || isSkipped(target)) {
      return Resolved.of(target, new LinkTarget.External(uri.get()));
    }
    int path = target.indexOf('/', target.indexOf("//") + 2);
    String rest = path < 0 ? "/" : target.substring(path);
    if (!rest.startsWith(basePath + "/") && !rest.equals(basePath)) {
      return Resolved.of(target, new LinkTarget.External(uri.get()));
    }
    String inSite = rest.substring(basePath.length());
    return local(target, inSite.startsWith("/") ? inSite : "/" + inSite);
  }

  /** An address from the root of the site; Zola does not check it. */
  private Resolved rooted(String target) {
    boolean below = target.startsWith(basePath + "/");
    return below && !isSkipped(target)
        ? local(target, target.substring(basePath.length()))
        : Resolved.of(target, new LinkTarget.Local());
  }

  /** What is at an address of the site, perhaps with a query and a fragment after it. */
  private Resolved local(String target, String address) {
    String written = withoutFragment(address);
    int query = written.indexOf('?');
    Optional<String> resolved =
        Urls.resolved(Urls.decoded(query < 0 ? written : written.substring(0, query)));
    if (resolved.isEmpty()) {
      return Resolved.missing(target, new Missing(written, false));
    }
    String path = resolved.get();
    Optional<Destination> found = index.atPath(path);
    if (found.isPresent()) {
      Optional<String> fragment = fragment(address);
      return found.get() instanceof Destination.Alias alias
          ? Resolved.of(target, target(alias.target(), fragment))
              .with(new AliasLink(target, alias.path()))
          : Resolved.of(target, target(found.get(), fragment));
    } else if (files.contain(path) || isServed(path) || isFeed(path)) {
      return Resolved.of(target, new LinkTarget.Local());
    }
    return index
        .draftAt(path)
        .map(
            draft -> Resolved.wrong(target, new DraftLink(target, draft, settings.links().level())))
        .orElseGet(() -> Resolved.missing(target, new Missing(path, false)));
  }

  private static LinkTarget target(Destination destination, Optional<String> fragment) {
    if (destination instanceof Destination.OfPage page) {
      return new LinkTarget.ToPage(page.number(), fragment);
    } else if (destination instanceof Destination.OfSection section) {
      return new LinkTarget.ToSection(section.number(), fragment);
    } else if (destination instanceof Destination.OfAsset asset) {
      return new LinkTarget.ToAsset(asset.asset(), asset.path());
    }
    return new LinkTarget.Local();
  }

  private boolean isServed(String path) {
    return settings.links().served().stream().anyMatch(path::startsWith);
  }

  /** Sections and terms have feeds beside them. */
  private boolean isFeed(String path) {
    int name = path.lastIndexOf('/') + 1;
    return settings.links().feeds().contains(path.substring(name))
        && index.atPath(path.substring(0, name)).isPresent();
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

  private static Optional<String> fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
