package dev.recto.processor.link;

import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Resolves the links of one body, and gathers their targets. */
public final class LinkCollector {
  private final LinkResolver resolver;
  private final BodyOwner owner;
  private final PlacedText text;
  private final Holes holes;
  private final UnaryOperator<String> shown;
  private final List<BodyLink> links = new ArrayList<>();
  private final List<BodyImage> images = new ArrayList<>();
  private final List<FragmentLink> fragments = new ArrayList<>();
  private final List<BrokenTarget> broken = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * A collector.
   *
   * @param holes the holes in targets
   * @param shown what is shown of a target with holes before any shortcode is called
   */
  public LinkCollector(
      LinkResolver resolver,
      BodyOwner owner,
      PlacedText text,
      Holes holes,
      UnaryOperator<String> shown) {
    this.resolver = resolver;
    this.owner = owner;
    this.text = text;
    this.holes = holes;
    this.shown = shown;
  }

  /** The links whose targets exist. */
  public List<BodyLink> links() {
    return links;
  }

  /** The images. */
  public List<BodyImage> images() {
    return images;
  }

  /** The links to ids, which are checked when all bodies are rendered. */
  public List<FragmentLink> fragments() {
    return fragments;
  }

  /** The targets that are broken. */
  public List<BrokenTarget> broken() {
    return broken;
  }

  /** What is wrong with links, whatever is in other bodies. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** What the HTML says for a link; what a call makes of a target is not known. */
  public String resolve(MarkdownLink link) {
    int at = link.at();
    if (holes.areIn(link.target())) {
      Optional<Problem> unsafe = resolver.unsafe(link.to(shown.apply(link.target())));
      unsafe.ifPresent(problem -> problems.add(new Diagnostic(text.at(at), problem)));
      return unsafe.isPresent() ? LinkResolver.HARMLESS : link.target();
    }
    Resolved resolved = resolver.resolve(link, owner);
    resolved
        .problem()
        .ifPresent(problem -> problems.add(new Diagnostic(placeOf(link, at), problem)));
    resolved
        .missing()
        .ifPresent(
            missing -> broken.add(new BrokenTarget(placeOf(link, at), link.target(), missing)));
    resolved.target().ifPresent(target -> add(link, resolved.href(), target, at));
    return holes.quoted(resolved.href());
  }

  private void add(MarkdownLink link, String href, LinkTarget target, int at) {
    resolver
        .fragment(link.target(), target, () -> placeOf(link, at), owner)
        .ifPresent(fragments::add);
    switch (link.kind()) {
      case LINK, WIKI_LINK, RAW_LINK -> links.add(new BodyLink(link.text(), href, target));
      case IMAGE, RAW_IMAGE -> images.add(new BodyImage(href, link.text(), asset(target)));
      case RAW_SOURCE -> {}
    }
  }

  private InContent placeOf(MarkdownLink link, int at) {
    return text.target(at, link.target());
  }

  private static Optional<LinkTarget.ToAsset> asset(LinkTarget target) {
    return target instanceof LinkTarget.ToAsset asset ? Optional.of(asset) : Optional.empty();
  }
}
