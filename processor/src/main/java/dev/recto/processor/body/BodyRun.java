package dev.recto.processor.body;

import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.KeptBody;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.Anchors;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.link.BrokenTarget;
import dev.recto.processor.link.FollowedLink;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.link.FrontMatterLinks;
import dev.recto.processor.link.LinkAudit;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.link.Resolved;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.link.ValueSource;
import dev.recto.processor.link.ValueText;
import dev.recto.processor.markdown.LimitException;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.BodyProblem.BodyLimit;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.Position;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.syntax.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One run through the bodies of a site, by several threads at once; keeps of each body only what
 * the links of others need.
 */
final class BodyRun {
  /** A body of so many characters is not read again for the sake of a cure. */
  private static final int MAX_READ_AGAIN = 1 << 18;

  private final Site site;
  private final SiteIndex index;
  private final LinkResolver links;
  private final BodyCompiler compiler;
  private final BodyEncoder encoder;
  private final KeptBodies keptBodies;
  private final Set<InContent> named;
  private final AtomicReferenceArray<Anchors> anchorsOfPages;
  private final AtomicReferenceArray<Anchors> anchorsOfSections;
  private final Map<Integer, Collection<Anchors>> anchorsOfFields = new ConcurrentHashMap<>();
  private final Queue<Diagnostic> problems = new ConcurrentLinkedQueue<>();
  private final Queue<FragmentLink> fragments = new ConcurrentLinkedQueue<>();
  private final Queue<BrokenTarget> broken = new ConcurrentLinkedQueue<>();

  BodyRun(
      Site site,
      SiteIndex index,
      LinkResolver links,
      BodyCompiler compiler,
      BodyEncoder encoder,
      BodyCache cache,
      Set<InContent> named) {
    this.named = named;
    this.site = site;
    this.index = index;
    this.links = links;
    this.compiler = compiler;
    this.encoder = encoder;
    this.keptBodies = new KeptBodies(cache, links, encoder);
    this.anchorsOfPages = new AtomicReferenceArray<>(site.pages().size());
    this.anchorsOfSections = new AtomicReferenceArray<>(site.sections().size());
  }

  /** The body of the page with this number. */
  EncodedBody ofPage(int number) {
    return body(BodyOwner.ofPage(site, number));
  }

  /** The body of the section with this number. */
  EncodedBody ofSection(int number) {
    ContentSection section = site.sections().get(number);
    return section.document().isEmpty()
        ? EncodedBody.EMPTY
        : body(BodyOwner.ofSection(site, number));
  }

  /**
   * The template of a value, as entries have it.
   *
   * @param number which one of its file it is
   */
  byte[] ofField(FieldText field, ValueSource source, int number) {
    BodyOwner owner =
        field
            .page()
            .map(page -> BodyOwner.ofPage(site, page))
            .orElseGet(() -> BodyOwner.ofData(field.file(), field.format()));
    ValueText text = new ValueText(source, field.words());
    try {
      CompiledBody compiled = noted(compiler.compileField(owner, text, "v" + number));
      fragments.addAll(compiled.fragments());
      if (owner.isPage() && !compiled.ids().isEmpty()) {
        anchorsOfFields
            .computeIfAbsent(owner.number(), page -> new ConcurrentLinkedQueue<>())
            .add(Anchors.of(compiled.ids()));
      }
      return encoder.encode(compiled.rendered().html(), field.page());
    } catch (LimitException e) {
      problems.add(new Diagnostic(text.at(e.at()), new BodyLimit(e.excess(), e.cure())));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Diagnostic(field.place(), RectoBug.of("rendering a value", e)));
    }
    return encoder.encode(BodyTemplate.EMPTY, field.page());
  }

  /** Reads the bodies that others link into, as far as they are not read yet. */
  void readTargets() {
    for (FragmentLink link : List.copyOf(fragments)) {
      if (anchorsOf(link.page()).get(link.number()) == null) {
        if (link.page()) {
          ofPage(link.number());
        } else {
          ofSection(link.number());
        }
      }
    }
  }

  /** Looks at the links that need all bodies, and tells all that is wrong. */
  List<Diagnostic> finish() {
    new FrontMatterLinks(named, this::resolve).visit(site);
    LinkAudit audit = new LinkAudit(index, links, site.settings());
    audit.report(List.copyOf(broken));
    audit.reportAnchors(fragments.stream().filter(this::isUnknown).toList(), this::idsOf);
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
      Optional<KeptBody> kept = keptBodies.get(owner);
      if (kept.isPresent()) {
        note(owner, kept.get());
        return kept.get().encoded().orElse(() -> compiledAgain(owner));
      }
      return body(owner, BodyText.read(document));
    } catch (IOException e) {
      return failed(document, new UnreadableFile());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(document, RectoBug.of("rendering the body", e));
    }
  }

  private EncodedBody body(BodyOwner owner, BodyText text) {
    try {
      CompiledBody compiled = compile(owner, text);
      KeptBody body = kept(compiled, owner, text);
      if (compiled.canBeKept()) {
        keptBodies.put(owner, body);
      }
      note(owner, body);
      return body.encoded();
    } catch (LimitException e) {
      problems.add(new Diagnostic(text.at(e.at()), new BodyLimit(e.excess(), e.cure())));
      return EncodedBody.EMPTY;
    }
  }

  /** A body that was kept, and whose bytes got lost since. */
  private EncodedBody compiledAgain(BodyOwner owner) {
    try {
      BodyText text = BodyText.read(owner.document());
      return encoder.encode(compiler.compile(owner, text).rendered(), owner);
    } catch (IOException | LimitException e) {
      return failed(owner.document(), new UnreadableFile());
    }
  }

  KeptBody kept(CompiledBody body, BodyOwner owner, BodyText text) {
    return new KeptBody(
        text.checksum(),
        encoder.encode(body.rendered(), owner),
        Anchors.of(body.ids()),
        body.fragments(),
        () -> body.followed().stream().map(FollowedLink::trace).toList());
  }

  /** Compiles a body and notes what is wrong with it. */
  CompiledBody compile(BodyOwner owner, BodyText text) {
    return noted(compiler.compile(owner, text));
  }

  private CompiledBody noted(CompiledBody body) {
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
    if (owner.document().explains(at)) {
      return;
    }
    Resolved resolved = links.resolve(link, owner);
    resolved.problem().ifPresent(problem -> problems.add(new Diagnostic(at, problem)));
    resolved
        .missing()
        .ifPresent(missing -> broken.add(new BrokenTarget(at, link.target(), missing)));
    resolved
        .target()
        .flatMap(target -> links.fragment(link.target(), target, () -> at, owner))
        .ifPresent(fragments::add);
  }

  private EncodedBody failed(Document document, Problem problem) {
    problems.add(Diagnostic.at(document.file(), Position.START, problem));
    return EncodedBody.EMPTY;
  }

  /** Of a body that could not be read nothing is known. */
  private boolean isUnknown(FragmentLink link) {
    Anchors anchors = anchorsOf(link.page()).get(link.number());
    return anchors != null
        && !anchors.contain(link.fragment())
        && !isInField(link)
        && index.isSound(link.destination());
  }

  /** The values of a page are probably shown with its body. */
  private boolean isInField(FragmentLink link) {
    Collection<Anchors> fields = link.page() ? anchorsOfFields.get(link.number()) : null;
    return fields != null && fields.stream().anyMatch(ids -> ids.contain(link.fragment()));
  }

  private Set<String> idsOf(Destination target) {
    BodyOwner owner =
        target instanceof Destination.OfPage page
            ? BodyOwner.ofPage(site, page.number())
            : BodyOwner.ofSection(site, ((Destination.OfSection) target).number());
    try {
      BodyText text = BodyText.read(owner.document());
      return text.text().length() > MAX_READ_AGAIN ? Set.of() : compiler.compile(owner, text).ids();
    } catch (IOException | LimitException e) {
      return Set.of();
    }
  }
}
