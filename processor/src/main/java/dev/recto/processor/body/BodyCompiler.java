package dev.recto.processor.body;

import dev.recto.processor.body.BodyParts.Placed;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.BodyText;
import dev.recto.processor.link.LinkCollector;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.MarkdownDocument.Range;
import dev.recto.processor.markdown.MarkdownHeading;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.markdown.MarkdownReader;
import dev.recto.processor.markdown.Pool;
import dev.recto.processor.markdown.WordCounter;
import dev.recto.processor.problem.BodyProblem.DeniedHtml;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.ShortcodeProblem.UnsafeCall;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.shortcode.Call;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.CallReader;
import dev.recto.processor.shortcode.Calls;
import dev.recto.processor.shortcode.Calls.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Compiles bodies: calls, Markdown, headings, links, HTML. Safe for use by several threads. */
final class BodyCompiler {
  private final SiteSettings settings;
  private final CallReader callReader;
  private final CallChecker callChecker;
  private final MarkdownReader markdownReader;
  private final LinkResolver linkResolver;
  private final Pool<WordCounter> words = new Pool<>(WordCounter::new);

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
  CompiledBody compile(BodyOwner owner, BodyText text) {
    Calls calls = callReader.read(text.text());
    List<Flaw> flaws = new ArrayList<>(calls.flaws());
    BodyParts parts =
        new BodyParts(
            text.text(),
            calls,
            markdownReader,
            call -> callChecker.check(call, owner.isPage(), text::at, flaws));
    List<Placed<MarkdownHeading>> placedHeadings =
        parts.placed(MarkdownDocument::headings, MarkdownHeading::at);
    List<MarkdownHeading> headings =
        placedHeadings.stream().map(placed -> placed.value().movedTo(placed.at())).toList();
    List<String> ids = HeadingIds.of(headings, settings.anchors(), text, flaws);
    LinkCollector links = new LinkCollector(linkResolver, owner, text, parts.holes(), flaws);
    List<Placed<MarkdownLink>> placedLinks =
        parts.placed(MarkdownDocument::links, MarkdownLink::from);
    List<String> targets =
        placedLinks.stream()
            .map(link -> links.resolve(link.value(), parts.at(link.part(), link.value().at())))
            .toList();
    parts.render(
        parts.byPart(placedHeadings, ids), parts.byPart(placedLinks, targets), owner.isPage());
    reportLookalikes(calls, parts, flaws);
    if (!settings.markdown().rawHtml()) {
      denyHtml(parts, flaws);
    }
    RenderedBody body =
        new RenderedBody(
            parts.html(),
            parts.summary(),
            text.markdown(),
            HeadingIds.tree(headings, ids),
            links.links(),
            links.images(),
            words.with(counter -> counter.count(text.text())));
    return new CompiledBody(
        body, parts.ids(), diagnostics(text, flaws), links.fragments(), links.broken());
  }

  /** In code, what looks like a call is there to be shown; in comments, it is not. */
  private static void reportLookalikes(Calls calls, BodyParts parts, List<Flaw> flaws) {
    if (calls.lookalikes().isEmpty()) {
      return;
    }
    List<Range> unread = parts.unread();
    int next = 0;
    int end = 0;
    for (Calls.Lookalike lookalike : calls.lookalikes()) {
      for (; next < unread.size() && unread.get(next).from() <= lookalike.at(); next++) {
        end = Math.max(end, unread.get(next).to());
      }
      if (lookalike.at() >= end) {
        flaws.add(lookalike.flaw());
      }
    }
  }

  /** What a call returns could end the attribute that it is in, or be a target that runs code. */
  private static void denyHtml(BodyParts parts, List<Flaw> flaws) {
    parts.rawHtml().forEach(at -> flaws.add(new Flaw(at, new DeniedHtml())));
    for (Call call : parts.refuseCallsInTags()) {
      flaws.add(new Flaw(call.nameAt(), new UnsafeCall(call.name())));
    }
  }

  private static List<Diagnostic> diagnostics(BodyText text, List<Flaw> flaws) {
    return flaws.stream().map(flaw -> new Diagnostic(text.at(flaw.at()), flaw.problem())).toList();
  }
}
