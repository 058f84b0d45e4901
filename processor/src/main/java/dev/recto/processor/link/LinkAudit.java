package dev.recto.processor.link;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.LinkProblem.BrokenLink;
import dev.recto.processor.problem.LinkProblem.UnknownAnchor;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Destination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What can be said of links only once all bodies are read: ids that are not there, cures. */
public final class LinkAudit {
  /** More mistakes than are shown need no cure. */
  private static final int MAX_CURES = 100;

  private static final Comparator<InContent> ORDER =
      Comparator.comparing(InContent::file).thenComparing(InContent::at);

  private final SiteIndex index;
  private final LinkResolver resolver;
  private final SiteSettings settings;
  private final Effort effort = new Effort(Effort.OF_A_RUN);
  private final List<Diagnostic> problems = new ArrayList<>();

  /** An audit of links that a resolver has resolved. */
  public LinkAudit(SiteIndex index, LinkResolver resolver, SiteSettings settings) {
    this.index = index;
    this.resolver = resolver;
    this.settings = settings;
  }

  /** What was found so far. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** Reports links without a target. */
  public void report(List<BrokenTarget> broken) {
    if (broken.isEmpty()) {
      return;
    }
    BrokenLinkCures cures = new BrokenLinkCures(index.sources(), resolver.addresses(), effort);
    List<BrokenTarget> sorted = new ArrayList<>(broken);
    sorted.sort(Comparator.comparing(BrokenTarget::at, ORDER));
    for (int i = 0; i < sorted.size(); i++) {
      BrokenTarget link = sorted.get(i);
      BrokenLink problem =
          new BrokenLink(
              link.target(),
              reason(link.missing()),
              cures.of(link, i < MAX_CURES),
              settings.links().level());
      problems.add(new Diagnostic(link.at(), problem));
    }
  }

  private static String reason(Missing missing) {
    return switch (missing.kind()) {
      case SOURCE -> "there is no page `%s`".formatted(missing.name());
      case ADDRESS, OWN_HOST -> "there is nothing at `%s`".formatted(missing.name());
      case ABOVE -> "`%s` is above the root of the site".formatted(missing.name());
      case OUTSIDE -> "the site is below `%s/`".formatted(missing.notation().before());
      case TAXONOMY -> "no settings name the taxonomy of `%s`".formatted(missing.name());
      case HOST -> "the target has no scheme";
    };
  }

  /**
   * Reports links to ids that are not there.
   *
   * @param ids the ids of a page or section, to be read again
   */
  public void reportAnchors(List<FragmentLink> unknown, Function<Destination, Set<String>> ids) {
    AnchorCures cures = new AnchorCures(settings.anchors(), ids, effort);
    List<FragmentLink> sorted = new ArrayList<>(unknown);
    sorted.sort(Comparator.comparing(FragmentLink::at, ORDER));
    for (int i = 0; i < sorted.size(); i++) {
      FragmentLink link = sorted.get(i);
      String source = index.sourceOf(link.destination());
      UnknownAnchor problem =
          new UnknownAnchor(
              link.target(),
              link.fragment(),
              source,
              i < MAX_CURES ? cures.of(link, source) : AnchorCures.UNKNOWN,
              settings.links().level());
      problems.add(new Diagnostic(link.at(), problem));
    }
  }
}
