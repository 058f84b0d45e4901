package dev.recto.processor.emit;

import dev.recto.processor.body.LinkTarget.ToAnchor;
import dev.recto.processor.body.LinkTarget.ToPage;
import dev.recto.processor.body.LinkTarget.ToSection;
import dev.recto.processor.body.RenderedBody.BodyLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which pages or sections link to what (R18.9). */
final class Backlinks {
  private final Comparator<Integer> order;
  private final Map<Integer, Set<Integer>> toPages = new HashMap<>();
  private final Map<Integer, Set<Integer>> toSections = new HashMap<>();
  private final boolean fromPages;

  /**
   * The links of all pages, or of all sections.
   *
   * @param fromPages whether they are those of pages
   * @param paths the address of each, by which the result is sorted
   */
  Backlinks(boolean fromPages, List<String> paths) {
    this.fromPages = fromPages;
    this.order = Comparator.<Integer, String>comparing(paths::get).thenComparing(i -> i);
  }

  /** Notes the links of one of them; one to a place on itself counts too (R18.5). */
  void add(int from, List<BodyLink> links) {
    for (BodyLink link : links) {
      if (link.target() instanceof ToPage page) {
        add(toPages, page.number(), from);
      } else if (link.target() instanceof ToSection section) {
        add(toSections, section.number(), from);
      } else if (link.target() instanceof ToAnchor anchor && !anchor.id().isEmpty()) {
        add(fromPages ? toPages : toSections, from, from);
      }
    }
  }

  List<Integer> ofPage(int number) {
    return of(toPages, number);
  }

  List<Integer> ofSection(int number) {
    return of(toSections, number);
  }

  private void add(Map<Integer, Set<Integer>> links, int to, int from) {
    links.computeIfAbsent(to, number -> new TreeSet<>(order)).add(from);
  }

  private static List<Integer> of(Map<Integer, Set<Integer>> links, int number) {
    Set<Integer> from = links.get(number);
    return from == null ? List.of() : new ArrayList<>(from);
  }
}
