package dev.recto.processor.body;

import dev.recto.processor.body.BodyTemplate.TemplateCall;
import dev.recto.processor.body.CompiledBody.BrokenTarget;
import dev.recto.processor.body.CompiledBody.FragmentLink;
import dev.recto.processor.body.RenderedBody.BodyImage;
import dev.recto.processor.body.RenderedBody.BodyLink;
import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.MarkdownDocument.Range;
import dev.recto.processor.markdown.MarkdownHeading;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.markdown.RenderedMarkdown;
import dev.recto.processor.markdown.WordCounter;
import dev.recto.processor.problem.BodyProblem.DeniedHtml;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.ShortcodeProblem.UnsafeCall;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.CallReader;
import dev.recto.processor.shortcode.CallValue;
import dev.recto.processor.shortcode.Calls;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.CheckedCall;
import dev.recto.processor.shortcode.ParameterType.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Compiles bodies: calls, Markdown, headings, links, HTML. Safe for use by several threads. */
final class BodyCompiler {
  private final SiteSettings settings;
  private final CallReader callReader;
  private final CallChecker callChecker;
  private final MarkdownReader markdownReader;
  private final LinkResolver linkResolver;
  private final ThreadLocal<WordCounter> words = ThreadLocal.withInitial(WordCounter::new);

  BodyCompiler(
      SiteSettings settings,
      CallReader callReader,
      CallChecker callChecker,
      LinkResolver linkResolver) {
    this.settings = settings;
    this.callReader = callReader;
    this.callChecker = callChecker;
    this.markdownReader = new MarkdownReader(settings.markdown());
    this.linkResolver = linkResolver;
  }

  /** Compiles the body of a page or section. */
  CompiledBody compile(BodyOwner owner) throws IOException {
    return new Compilation(owner, BodyText.read(owner.document())).run();
  }

  /**
   * A text that is Markdown of its own: the whole body, or the body of a call.
   *
   * @param offset where it stands in the whole
   * @param document what was read
   */
  private record Part(int offset, MarkdownDocument document) {}

  /** Something of a part, by its place in the whole. */
  private record Placed<T>(int part, T value, int at) {}

  /** The compilation of one body. */
  private final class Compilation {
    private final BodyOwner owner;
    private final BodyText text;
    private final Calls calls;
    private final Holes holes;
    private final String filled;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<FragmentLink> fragments = new ArrayList<>();
    private final List<BrokenTarget> broken = new ArrayList<>();
    private final List<BodyLink> links = new ArrayList<>();
    private final List<BodyImage> images = new ArrayList<>();

    private final List<Call> written = new ArrayList<>();
    private final List<Optional<CheckedCall>> checked = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<Call, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Call, Integer> partOf = new IdentityHashMap<>();
    private final List<RenderedMarkdown> rendered = new ArrayList<>();

    Compilation(BodyOwner owner, BodyText text) {
      this.owner = owner;
      this.text = text;
      this.calls = callReader.read(text.text());
      this.holes = Holes.in(text.text());
      this.filled = escapesVanish();
    }

    CompiledBody run() {
      flaws.addAll(calls.flaws());
      readParts();
      List<Placed<MarkdownHeading>> headings = placed(MarkdownDocument::headings, h -> h.at());
      List<MarkdownHeading> inOrder =
          headings.stream().map(h -> movedTo(h.at(), h.value())).toList();
      List<String> ids = HeadingIds.of(inOrder, settings.anchors(), text, flaws);
      List<List<String>> targets = resolveLinks();
      render(headings, ids, targets);
      checkRest();
      BodyTemplate html = template(rendered.get(0).html());
      RenderedBody body =
          new RenderedBody(
              html,
              rendered.get(0).summary().map(this::template),
              text.text().replace("\r\n", "\n"),
              HeadingIds.tree(inOrder, ids),
              links,
              images,
              words.get().count(text.text()));
      return new CompiledBody(body, allIds(), diagnostics(), fragments, broken);
    }

    private String escapesVanish() {
      if (calls.escapes().isEmpty()) {
        return text.text();
      }
      StringBuilder filled = new StringBuilder(text.text());
      for (Calls.Escape escape : calls.escapes()) {
        filled.replace(
            escape.at(), escape.at() + escape.length(), holes.vanishing(escape.length()));
      }
      return filled.toString();
    }

    /** Reads the whole as Markdown, then the bodies of calls, outer ones first. */
    private void readParts() {
      parts.add(part(0, filled.length(), calls.calls()));
      for (int i = 0; i < written.size(); i++) {
        Call call = written.get(i);
        Optional<CheckedCall> fitting = callChecker.check(call, owner.isPage(), text::at, flaws);
        checked.add(fitting);
        boolean asWritten =
            fitting
                .flatMap(c -> c.signature().body())
                .filter(parameter -> parameter.type() == Given.RAW_BODY)
                .isPresent();
        if (call.body().isPresent() && asWritten) {
          number(call.body().get().calls());
        } else if (call.body().isPresent()) {
          Call.Body body = call.body().get();
          partOf.put(call, parts.size());
          parts.add(part(body.from(), body.to(), body.calls()));
        }
      }
    }

    private Part part(int from, int to, List<Call> inside) {
      number(inside);
      return new Part(from, markdownReader.read(withHoles(from, to, inside), holes));
    }

    private void number(List<Call> inside) {
      for (Call call : inside) {
        numbers.put(call, written.size());
        written.add(call);
      }
    }

    private int numberOf(Call call) {
      return Objects.requireNonNull(numbers.get(call));
    }

    /** The text with holes in the place of calls. */
    private String withHoles(int from, int to, List<Call> inside) {
      if (inside.isEmpty()) {
        return filled.substring(from, to);
      }
      StringBuilder out = new StringBuilder(to - from);
      int at = from;
      for (Call call : inside) {
        out.append(filled, at, call.from());
        out.append(holes.hole(numberOf(call), call.to() - call.from()));
        at = call.to();
      }
      return out.append(filled, at, to).toString();
    }

    private <T> List<Placed<T>> placed(
        Function<MarkdownDocument, List<T>> things, ToIntFunction<T> offset) {
      List<Placed<T>> placed = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        for (T thing : things.apply(part.document())) {
          placed.add(new Placed<>(i, thing, part.offset() + offset.applyAsInt(thing)));
        }
      }
      if (parts.size() > 1) {
        placed.sort(Comparator.comparingInt(Placed::at));
      }
      return placed;
    }

    private static MarkdownHeading movedTo(int at, MarkdownHeading heading) {
      return new MarkdownHeading(heading.level(), heading.text(), heading.id(), at);
    }

    /** Where the links of each part lead, in the order of the part. */
    private List<List<String>> resolveLinks() {
      List<List<String>> targets = new ArrayList<>();
      parts.forEach(part -> targets.add(new ArrayList<>()));
      for (Placed<MarkdownLink> link : placed(MarkdownDocument::links, l -> l.at())) {
        targets.get(link.part()).add(resolve(link.value(), link.at()));
      }
      return targets;
    }

    private String resolve(MarkdownLink written, int at) {
      if (holes.areIn(written.target())) {
        return written.target();
      }
      MarkdownLink link =
          new MarkdownLink(
              written.kind(), holes.without(written.target()), written.text(), written.at());
      LinkResolver.Resolved resolved = linkResolver.resolve(link, owner);
      resolved.problem().ifPresent(problem -> flaws.add(new Flaw(at, problem)));
      resolved
          .missing()
          .ifPresent(missing -> broken.add(new BrokenTarget(text.at(at), link.target(), missing)));
      resolved.target().ifPresent(target -> add(link, resolved.href(), target, at));
      return resolved.href();
    }

    private void add(MarkdownLink link, String href, LinkTarget target, int at) {
      FragmentLink.of(link.target(), target, () -> text.at(at), owner).ifPresent(fragments::add);
      switch (link.kind()) {
        case LINK, RAW_LINK -> links.add(new BodyLink(link.text(), href, target));
        case IMAGE, RAW_IMAGE ->
            images.add(
                new BodyImage(
                    href,
                    link.text(),
                    Optional.of(target)
                        .filter(LinkTarget.ToAsset.class::isInstance)
                        .map(LinkTarget.ToAsset.class::cast)));
        case RAW_SOURCE -> {}
      }
    }

    private void render(
        List<Placed<MarkdownHeading>> headings, List<String> ids, List<List<String>> targets) {
      List<List<String>> idsOfParts = new ArrayList<>();
      parts.forEach(part -> idsOfParts.add(new ArrayList<>()));
      for (int i = 0; i < ids.size(); i++) {
        idsOfParts.get(headings.get(i).part()).add(ids.get(i));
      }
      for (int i = 0; i < parts.size(); i++) {
        boolean summarized = i == 0 && owner.isPage();
        MarkdownDocument document = parts.get(i).document();
        rendered.add(document.render(idsOfParts.get(i), targets.get(i), summarized));
      }
    }

    private void checkRest() {
      checkLookalikes();
      if (!settings.markdown().rawHtml()) {
        rendered.forEach(markdown -> refuseCallsInTags(markdown.html()));
        for (Part part : parts) {
          part.document()
              .rawHtml()
              .forEach(at -> flaws.add(new Flaw(part.offset() + at, new DeniedHtml())));
        }
      }
    }

    /** In code they are meant to be shown. */
    private void checkLookalikes() {
      if (calls.lookalikes().isEmpty()) {
        return;
      }
      List<Placed<Range>> code = placed(MarkdownDocument::code, range -> range.from());
      int next = 0;
      int end = 0;
      for (Calls.Lookalike lookalike : calls.lookalikes()) {
        for (; next < code.size() && code.get(next).at() <= lookalike.at(); next++) {
          Range range = code.get(next).value();
          end = Math.max(end, code.get(next).at() + range.to() - range.from());
        }
        if (lookalike.at() >= end) {
          flaws.add(lookalike.flaw());
        }
      }
    }

    /** What a call gives could leave the attribute that it stands in, or be a target that runs. */
    private void refuseCallsInTags(String html) {
      boolean inTag = false;
      for (Holes.Piece piece : holes.split(html)) {
        int open = piece.text().lastIndexOf('<');
        int close = piece.text().lastIndexOf('>');
        inTag = open == close ? inTag : open > close;
        if (inTag && piece.hole() >= 0 && checked.get(piece.hole()).isPresent()) {
          Call call = written.get(piece.hole());
          flaws.add(new Flaw(call.nameAt(), new UnsafeCall(call.name())));
          checked.set(piece.hole(), Optional.empty());
        }
      }
    }

    /** Calls that do not fit leave nothing behind. */
    private BodyTemplate template(String html) {
      List<String> pieces = new ArrayList<>();
      List<TemplateCall> fitting = new ArrayList<>();
      StringBuilder piece = new StringBuilder();
      for (Holes.Piece next : holes.split(html)) {
        piece.append(next.text());
        Optional<CheckedCall> call = next.hole() < 0 ? Optional.empty() : checked.get(next.hole());
        if (call.isPresent()) {
          fitting.add(new TemplateCall(call.get(), body(written.get(next.hole()))));
          pieces.add(piece.toString());
          piece.setLength(0);
        }
      }
      pieces.add(piece.toString());
      return new BodyTemplate(pieces, fitting);
    }

    private Optional<BodyTemplate> body(Call call) {
      Integer part = partOf.get(call);
      return part != null
          ? Optional.of(template(rendered.get(part).html()))
          : call.body().map(this::asWritten);
    }

    private BodyTemplate asWritten(Call.Body body) {
      return template(withHoles(body.from(), body.to(), body.calls()));
    }

    /** Whatever is an id in the HTML, and what calls say of one. */
    private Set<String> allIds() {
      Set<String> ids = Anchors.idsIn(rendered.get(0).html());
      for (int i = 0; i < parts.size(); i++) {
        ids.addAll(i == 0 ? Set.of() : Anchors.idsIn(rendered.get(i).html()));
        ids.addAll(parts.get(i).document().rawIds());
      }
      for (Call call : written) {
        for (Call.Argument argument : call.arguments()) {
          boolean id = argument.name().equals("id") || argument.name().equals("name");
          if (id && argument.value() instanceof CallValue.Text words) {
            ids.add(words.text());
          }
        }
      }
      return ids;
    }

    private List<Diagnostic> diagnostics() {
      return flaws.stream()
          .map(flaw -> new Diagnostic(text.at(flaw.at()), flaw.problem()))
          .toList();
    }
  }
}
