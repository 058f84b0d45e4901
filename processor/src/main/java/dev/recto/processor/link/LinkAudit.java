package dev.recto.processor.link;

import dev.recto.processor.keys.Nearest;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.LinkProblem.BrokenLink;
import dev.recto.processor.problem.LinkProblem.UnknownAnchor;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.site.Destination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What can be said of links only once all bodies are read: ids that are not there, cures. */
public final class LinkAudit {
  /** More mistakes than are shown need no cure. */
  private static final int MAX_CURES = 100;

  private final SiteIndex index;
  private final Severity level;
  private final List<Diagnostic> problems = new ArrayList<>();

  public LinkAudit(SiteIndex index, Severity level) {
    this.index = index;
    this.level = level;
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  /** Reports links without a target. */
  public void report(List<BrokenTarget> broken) {
    if (broken.isEmpty()) {
      return;
    }
    NearestAddress sources = new NearestAddress(index.sources());
    NearestAddress paths = new NearestAddress(index.paths());
    List<BrokenTarget> sorted = new ArrayList<>(broken);
    sorted.sort(
        Comparator.comparing((BrokenTarget link) -> link.at().file())
            .thenComparing(link -> link.at().at()));
    for (int i = 0; i < sorted.size(); i++) {
      BrokenTarget link = sorted.get(i);
      LinkResolver.Missing missing = link.missing();
      Optional<String> nearest =
          i >= MAX_CURES
              ? Optional.empty()
              : missing.source()
                  ? sources.to(missing.name()).map("@/"::concat)
                  : paths.to(missing.name());
      String what = (missing.source() ? "no page `" : "nothing at `") + missing.name() + "`";
      problems.add(new Diagnostic(link.at(), new BrokenLink(link.target(), what, nearest, level)));
    }
  }

  /**
   * Reports links to ids that are not there.
   *
   * @param ids the ids of a page or section, to be read again
   */
  public void reportAnchors(List<FragmentLink> unknown, Function<Destination, Set<String>> ids) {
    Map<Destination, Set<String>> known = new HashMap<>();
    List<FragmentLink> sorted = new ArrayList<>(unknown);
    sorted.sort(
        Comparator.comparing((FragmentLink link) -> link.at().file())
            .thenComparing(link -> link.at().at()));
    for (int i = 0; i < sorted.size(); i++) {
      FragmentLink link = sorted.get(i);
      Destination target =
          link.page()
              ? new Destination.OfPage(link.number())
              : new Destination.OfSection(link.number());
      Optional<String> nearest =
          i < MAX_CURES
              ? Nearest.of(link.fragment(), known.computeIfAbsent(target, ids))
              : Optional.empty();
      problems.add(
          new Diagnostic(
              link.at(),
              new UnknownAnchor(
                  link.target(), link.fragment(), index.sourceOf(target), nearest, level)));
    }
  }
}
