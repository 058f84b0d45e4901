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
  private final List<FollowedLink> followed = new ArrayList<>();
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

  /** The links and images whose targets exist. */
  public List<FollowedLink> followed() {
    return followed;
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
    resolved
        .target()
        .map(
            target ->
                resolver.follow(link, resolved.href(), target, () -> placeOf(link, at), owner))
        .ifPresent(followed::add);
    return holes.quoted(resolved.href());
  }

  private InContent placeOf(MarkdownLink link, int at) {
    return text.target(at, link.target());
  }
}
