package dev.recto.processor.body;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.body.BodyLayout.PlacedCall;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.FollowedLink;
import dev.recto.processor.link.LinkCollector;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.link.PlacedText;
import dev.recto.processor.link.ReferenceAudit;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.LimitException;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.MarkdownHeading;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.markdown.WordCounter;
import dev.recto.processor.problem.BodyProblem.DeniedHtml;
import dev.recto.processor.problem.BodyProblem.SpacedHeadingId;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.ShortcodeProblem.UnknownShortcode;
import dev.recto.processor.problem.ShortcodeProblem.UnsafeCall;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.CallPlace;
import dev.recto.processor.shortcode.CallReader;
import dev.recto.processor.shortcode.Caller;
import dev.recto.processor.shortcode.Calls;
import dev.recto.processor.shortcode.Calls.Flaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles bodies: calls, Markdown, headings, links, HTML. Safe for use by several threads. */
final class BodyCompiler {
  /** Longer bodies take more memory than compilers usually have. */
  private static final int MAX_LENGTH = 3_000_000;

  private final SiteSettings settings;
  private final CallReader callReader;
  private final CallChecker callChecker;
  private final CallContexts callContexts;
  private final MarkdownReader markdownReader;
  private final LinkResolver linkResolver;
  private final SiteIndex index;
  private final WordCounter words = new WordCounter();

  BodyCompiler(
      SiteSettings settings,
      CallReader callReader,
      CallChecker callChecker,
      CallContexts callContexts,
      LinkResolver linkResolver,
      SiteIndex index) {
    this.settings = settings;
    this.callReader = callReader;
    this.callChecker = callChecker;
    this.callContexts = callContexts;
    this.markdownReader = new MarkdownReader(settings.markdown());
    this.linkResolver = linkResolver;
    this.index = index;
  }

  /**
   * Compiles the body of a page or section.
   *
   * @throws LimitException if it asks for more than one body should have
   */
  CompiledBody compile(BodyOwner owner, PlacedText text) {
    return compile(owner, text, Optional.empty());
  }

  /**
   * Compiles a value. Its headings only have the ids that they ask for, it has no summary, and a
   * single paragraph comes without its element.
   *
   * @param mark what tells its footnotes from others of its page
   * @throws LimitException if it asks for more than one text should have
   */
  CompiledBody compileField(BodyOwner owner, PlacedText text, String mark) {
    return compile(owner, text, Optional.of(mark));
  }

  private CompiledBody compile(BodyOwner owner, PlacedText text, Optional<String> field) {
    if (text.text().length() > MAX_LENGTH) {
      throw new LimitException(
          0, "the body has more than 3,000,000 characters", "divide it into several pages");
    }
    Calls calls =
        callReader.read(
            text.text(), (from, to) -> text.at(from, to).span(), literalCodeOf(text.text()));
    List<Flaw> flaws = new ArrayList<>(calls.flaws());
    List<Diagnostic> problems = new ArrayList<>();
    Caller caller =
        new Caller(placeIn(owner), callContexts.of(owner, problems::add), text::at, flaws);
    Holes holes = holesIn(text.text());
    BodyLayout layout =
        BodyLayout.of(text.text(), calls, holes, call -> callChecker.check(call, caller));
    List<MarkdownDocument> documents = markdownReader.read(layout.parts(), holes);
    List<MarkdownHeading> headings =
        all(documents, MarkdownDocument::headings, Comparator.comparingInt(MarkdownHeading::at));
    List<String> ids =
        HeadingIds.of(
            headings,
            field.isPresent() ? Optional.empty() : Optional.of(settings.anchors()),
            text,
            flaws);
    LinkCollector links =
        new LinkCollector(
            linkResolver, owner, text, holes, target -> shown(target, text.text(), layout, holes));
    List<MarkdownLink> found =
        all(documents, MarkdownDocument::links, Comparator.comparingInt(MarkdownLink::from));
    List<String> targets = found.stream().map(links::resolve).toList();
    RenderedParts parts =
        RenderedParts.of(
            documents,
            textsOf(documents, headings, ids),
            textsOf(documents, found, targets),
            owner,
            field);
    reportLookalikes(calls, documents, flaws);
    tellToEscape(text, layout, documents, flaws);
    Set<Integer> refused = settings.markdown().rawHtml() ? Set.of() : parts.holesInTags(holes);
    if (!settings.markdown().rawHtml()) {
      documents.forEach(
          part -> part.rawHtml().forEach(at -> flaws.add(new Flaw(at, new DeniedHtml()))));
      refuse(refused, layout, flaws);
    }
    TemplateBuilder templates =
        new TemplateBuilder(text.text(), holes, layout, parts.rendered(), refused);
    RenderedBody body =
        new RenderedBody(
            templates.ofHtml(parts.whole().html()),
            parts.whole().summary().map(templates::ofHtml),
            text.markdown(),
            HeadingIds.tree(headings, ids),
            FollowedLink.links(links.followed()),
            FollowedLink.images(links.followed()),
            words.count(text.text()));
    problems.addAll(links.problems());
    problems.addAll(ReferenceAudit.of(documents, text, index));
    flaws.forEach(
        flaw -> problems.add(new Diagnostic(text.at(flaw.from(), flaw.to()), flaw.problem())));
    Set<String> known = parts.ids(documents, layout.calls());
    known.addAll(meantIds(flaws));
    return new CompiledBody(body, known, problems, links.followed(), links.broken());
  }

  /** Reads a text for its code only if there is something in it to look at. */
  private IntUnaryOperator literalCodeOf(String text) {
    if (!settings.markdown().literalCode()) {
      return at -> at;
    }
    AtomicReference<@Nullable Unread> code = new AtomicReference<>();
    return at ->
        requireNonNull(
                code.updateAndGet(
                    known -> known == null ? Unread.of(markdownReader.code(text)) : known))
            .after(at);
  }

  /** Links to ids that a reported slip keeps from their headings are right. */
  private static List<String> meantIds(List<Flaw> flaws) {
    return flaws.stream()
        .flatMap(
            flaw ->
                flaw.problem() instanceof SpacedHeadingId spaced
                    ? Stream.of(spaced.anchor())
                    : Stream.empty())
        .toList();
  }

  private static CallPlace placeIn(BodyOwner owner) {
    return owner.isPage()
        ? CallPlace.PAGE
        : owner.self().isPresent() ? CallPlace.SECTION : CallPlace.ENTRY;
  }

  private Holes holesIn(String text) {
    return Holes.in(text, settings.markdown().attributes().linkClass())
        .orElseThrow(
            () ->
                new LimitException(
                    0,
                    "the body has every character that could take the place of a call",
                    "leave out some of the characters for private use"));
  }

  /** Things of all parts, in the order of the body; those of copied definitions once. */
  private static <T> List<T> all(
      List<MarkdownDocument> documents,
      Function<MarkdownDocument, List<T>> things,
      Comparator<T> order) {
    Stream<T> all = documents.stream().flatMap(part -> things.apply(part).stream());
    return (documents.size() > 1 ? all.distinct() : all).sorted(order).toList();
  }

  /** Only the things of several parts can have copies. */
  private static <T> Function<T, String> textsOf(
      List<MarkdownDocument> documents, List<T> things, List<String> texts) {
    Map<T, String> map = documents.size() > 1 ? new HashMap<>() : new IdentityHashMap<>();
    for (int i = 0; i < things.size(); i++) {
      map.put(things.get(i), texts.get(i));
    }
    return thing -> Objects.requireNonNull(map.get(thing));
  }

  /** A text with what is known of its calls: unknown ones are shown as they are written. */
  private static String shown(String target, String text, BodyLayout layout, Holes holes) {
    StringBuilder shown = new StringBuilder();
    for (Holes.Piece piece : holes.split(target)) {
      shown.append(piece.text());
      if (piece.hole() >= 0 && layout.calls().get(piece.hole()).check().isUnknown()) {
        Call call = layout.calls().get(piece.hole()).call();
        shown.append(text, call.from(), call.to());
      }
    }
    return shown.toString();
  }

  /** In code, what looks like a call is there to be shown; in comments, it is not. */
  private void reportLookalikes(Calls calls, List<MarkdownDocument> documents, List<Flaw> flaws) {
    if (calls.lookalikes().isEmpty()) {
      return;
    }
    Unread unread = Unread.in(documents, MarkdownDocument::unread);
    calls.lookalikes().stream()
        .filter(lookalike -> !unread.contains(lookalike.from()))
        .flatMap(lookalike -> callChecker.check(lookalike).stream())
        .forEach(flaws::add);
  }

  /** In code, a call of a shortcode that does not exist is probably there to be shown. */
  private static void tellToEscape(
      PlacedText text, BodyLayout layout, List<MarkdownDocument> documents, List<Flaw> flaws) {
    Map<Integer, Call> unknown = new HashMap<>();
    layout.calls().stream()
        .filter(placed -> placed.check().isUnknown())
        .forEach(placed -> unknown.put(placed.call().nameAt(), placed.call()));
    if (unknown.isEmpty()) {
      return;
    }
    Unread unread = Unread.in(documents, MarkdownDocument::unread);
    flaws.replaceAll(
        flaw ->
            flaw.problem() instanceof UnknownShortcode problem && unread.contains(flaw.from())
                ? new Flaw(
                    flaw.from(),
                    flaw.to(),
                    problem.shownAs(escaped(text.text(), requireNonNull(unknown.get(flaw.from())))))
                : flaw);
  }

  private static String escaped(String text, Call call) {
    boolean block = text.charAt(call.from() + 1) == '%';
    int open = text.indexOf('(', call.nameAt());
    String arguments = text.startsWith(")", open + 1) ? "()" : "(\u2026)";
    return block
        ? "{%/* " + call.name() + arguments + " */%}"
        : "{{/* " + call.name() + arguments + " */}}";
  }

  /** What a call returns could end the attribute that it is in, or be a target that runs code. */
  private static void refuse(Set<Integer> refused, BodyLayout layout, List<Flaw> flaws) {
    for (int number : refused) {
      PlacedCall placed = layout.calls().get(number);
      if (placed.check().fitting().isPresent()) {
        Call call = placed.call();
        int end = call.nameAt() + call.name().length();
        flaws.add(new Flaw(call.nameAt(), end, new UnsafeCall(call.name())));
      }
    }
  }
}
