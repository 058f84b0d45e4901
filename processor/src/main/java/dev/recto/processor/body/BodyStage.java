package dev.recto.processor.body;

import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.Fingerprint;
import dev.recto.processor.cache.KeptBody;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.link.BrokenTarget;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.link.FrontMatterLinks;
import dev.recto.processor.link.LinkAudit;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.EntryFinder;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.shortcode.ZolaCalls;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.Position;
import dev.recto.processor.store.BodySource;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.syntax.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Compiles bodies when they are to be written, by several threads at once, and keeps of each only
 * what the links of others need.
 */
public final class BodyStage implements BodySource {
  /** A body of so many characters is not read again for the sake of a cure. */
  private static final int MAX_READ_AGAIN = 1 << 18;

  private final Site site;
  private final SiteIndex index;
  private final LinkResolver links;
  private final BodyCompiler compiler;
  private final BodyCache cache;
  private final AtomicReferenceArray<Anchors> anchorsOfPages;
  private final AtomicReferenceArray<Anchors> anchorsOfSections;
  private final Queue<Diagnostic> problems = new ConcurrentLinkedQueue<>();
  private final Queue<FragmentLink> fragments = new ConcurrentLinkedQueue<>();
  private final Queue<BrokenTarget> broken = new ConcurrentLinkedQueue<>();

  /**
   * The bodies of a site.
   *
   * @param addresses what stands where
   * @param shortcodes what calls can call
   * @param entries what calls can refer to
   * @param contentRoot the content root, beside which the static files lie
   * @param cacheFolder where bodies are kept for the next run; none to keep none
   */
  public BodyStage(
      Site site,
      Addresses addresses,
      List<Signature> shortcodes,
      EntryFinder entries,
      Optional<Path> contentRoot,
      Optional<Path> cacheFolder) {
    this.site = site;
    this.index = new SiteIndex(site, addresses);
    String staticFolder = site.settings().links().staticFolder();
    StaticFiles files = new StaticFiles(contentRoot.map(root -> root.resolveSibling(staticFolder)));
    CallChecker calls = new CallChecker(shortcodes, entries);
    this.links = new LinkResolver(site.settings(), index, files);
    this.compiler = new BodyCompiler(site.settings(), new ZolaCalls(), calls, links);
    this.cache =
        cacheFolder
            .map(
                folder ->
                    BodyCache.open(folder, Fingerprint.of(site, addresses, shortcodes, files)))
            .orElse(BodyCache.NONE);
    this.anchorsOfPages = new AtomicReferenceArray<>(site.pages().size());
    this.anchorsOfSections = new AtomicReferenceArray<>(site.sections().size());
  }

  @Override
  public EncodedBody ofPage(int number) {
    return body(BodyOwner.of(number, site.pages().get(number)));
  }

  @Override
  public EncodedBody ofSection(int number) {
    ContentSection section = site.sections().get(number);
    return section.document().isEmpty() ? EncodedBody.EMPTY : body(BodyOwner.of(number, section));
  }

  @Override
  public Optional<String> redirectOf(int section) {
    return FrontMatterLinks.redirectOf(site.sections().get(section))
        .map(link -> links.path(link, sectionOwner(section)));
  }

  /** What is wrong with the bodies, once all of them were given; keeps them for the next run. */
  public List<Diagnostic> problems() {
    new FrontMatterLinks(this::resolve).visit(site);
    LinkAudit audit = new LinkAudit(index, site.settings().links().level());
    audit.report(List.copyOf(broken));
    audit.reportAnchors(fragments.stream().filter(this::isUnknown).toList(), this::idsOf);
    cache.close();
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(audit.problems());
    return all;
  }

  private EncodedBody body(BodyOwner owner) {
    Document document = owner.document();
    if (document.bodyOffset() == Document.NO_BODY) {
      return EncodedBody.EMPTY;
    }
    try {
      BodyText text = BodyText.read(document);
      BodyCache.Key key = cache.key(owner, text);
      KeptBody body = cache.get(key, text);
      if (body == null) {
        CompiledBody compiled = compile(owner, text);
        body = kept(compiled, owner);
        if (compiled.canBeKept()) {
          cache.put(key, body);
        }
      }
      note(owner, body);
      return body.encoded();
    } catch (IOException e) {
      return failed(document, new UnreadableFile());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(document, RectoBug.of("rendering the body", e));
    }
  }

  static KeptBody kept(CompiledBody body, BodyOwner owner) {
    return new KeptBody(
        BodyEncoder.encode(body.rendered(), owner), Anchors.of(body.ids()), body.fragments());
  }

  /** Compiles a body and notes what is wrong with it. */
  CompiledBody compile(BodyOwner owner, BodyText text) {
    CompiledBody body = compiler.compile(owner, text);
    problems.addAll(body.problems());
    broken.addAll(body.broken());
    return body;
  }

  /** Notes what the links of other bodies need. */
  void note(BodyOwner owner, KeptBody body) {
    anchorsOf(owner.isPage()).set(owner.number(), body.anchors());
    fragments.addAll(body.fragments());
  }

  private AtomicReferenceArray<Anchors> anchorsOf(boolean pages) {
    return pages ? anchorsOfPages : anchorsOfSections;
  }

  /** A link in front matter. */
  private void resolve(MarkdownLink link, InContent at, BodyOwner owner) {
    LinkResolver.Resolved resolved = links.resolve(link, owner);
    resolved.problem().ifPresent(problem -> problems.add(new Diagnostic(at, problem)));
    resolved
        .missing()
        .ifPresent(missing -> broken.add(new BrokenTarget(at, link.target(), missing)));
    resolved
        .target()
        .flatMap(target -> FragmentLink.of(link.target(), target, () -> at, owner))
        .ifPresent(fragments::add);
  }

  private EncodedBody failed(Document document, Problem problem) {
    problems.add(Diagnostic.at(document.file(), Position.START, problem));
    return EncodedBody.EMPTY;
  }

  /** Of a body that could not be read nothing is known. */
  private boolean isUnknown(FragmentLink link) {
    Anchors anchors = anchorsOf(link.page()).get(link.number());
    return anchors != null && !anchors.contain(link.fragment());
  }

  private Set<String> idsOf(Destination target) {
    BodyOwner owner =
        target instanceof Destination.OfPage page
            ? BodyOwner.of(page.number(), site.pages().get(page.number()))
            : sectionOwner(((Destination.OfSection) target).number());
    try {
      BodyText text = BodyText.read(owner.document());
      return text.text().length() > MAX_READ_AGAIN ? Set.of() : compiler.compile(owner, text).ids();
    } catch (IOException e) {
      return Set.of();
    }
  }

  private BodyOwner sectionOwner(int number) {
    return BodyOwner.of(number, site.sections().get(number));
  }
}
