package dev.recto.processor.link;

import dev.recto.processor.markdown.Holes;
import dev.recto.processor.markdown.MarkdownLink;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.shortcode.Calls.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Resolves the links of one body, and gathers their targets. */
public final class LinkCollector {
  private final LinkResolver resolver;
  private final BodyOwner owner;
  private final BodyText text;
  private final Holes holes;
  private final UnaryOperator<String> shown;
  private final List<Flaw> flaws;
  private final List<BodyLink> links = new ArrayList<>();
  private final List<BodyImage> images = new ArrayList<>();
  private final List<FragmentLink> fragments = new ArrayList<>();
  private final List<BrokenTarget> broken = new ArrayList<>();

  /**
   * A collector.
   *
   * @param holes the holes in targets
   * @param shown what is shown of a target with holes before any shortcode is called
   * @param flaws where mistakes go, but for those that other bodies must tell
   */
  public LinkCollector(
      LinkResolver resolver,
      BodyOwner owner,
      BodyText text,
      Holes holes,
      UnaryOperator<String> shown,
      List<Flaw> flaws) {
    this.resolver = resolver;
    this.owner = owner;
    this.text = text;
    this.holes = holes;
    this.shown = shown;
    this.flaws = flaws;
  }

  public List<BodyLink> links() {
    return links;
  }

  public List<BodyImage> images() {
    return images;
  }

  public List<FragmentLink> fragments() {
    return fragments;
  }

  public List<BrokenTarget> broken() {
    return broken;
  }

  /** What the HTML says for a link; what a call makes of a target is not known. */
  public String resolve(MarkdownLink link) {
    int at = link.at();
    if (holes.areIn(link.target())) {
      Optional<Problem> unsafe = resolver.unsafe(link.to(shown.apply(link.target())));
      unsafe.ifPresent(problem -> flaws.add(new Flaw(at, problem)));
      return unsafe.isPresent() ? LinkResolver.HARMLESS : link.target();
    }
    LinkResolver.Resolved resolved = resolver.resolve(link, owner);
    resolved.problem().ifPresent(problem -> flaws.add(new Flaw(at, problem)));
    resolved
        .missing()
        .ifPresent(missing -> broken.add(new BrokenTarget(text.at(at), link.target(), missing)));
    resolved.target().ifPresent(target -> add(link, resolved.href(), target, at));
    return holes.quoted(resolved.href());
  }

  private void add(MarkdownLink link, String href, LinkTarget target, int at) {
    FragmentLink.of(link.target(), target, () -> text.at(at), owner).ifPresent(fragments::add);
    switch (link.kind()) {
      case LINK, RAW_LINK -> links.add(new BodyLink(link.text(), href, target));
      case IMAGE, RAW_IMAGE -> images.add(new BodyImage(href, link.text(), asset(target)));
      case RAW_SOURCE -> {}
    }
  }

  private static Optional<LinkTarget.ToAsset> asset(LinkTarget target) {
    return target instanceof LinkTarget.ToAsset asset ? Optional.of(asset) : Optional.empty();
  }
}
