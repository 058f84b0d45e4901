package dev.recto.processor.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which pages, or which sections, link to what. */
final class Backlinks {
  private final Comparator<Integer> order;
  private final Map<Integer, Set<Integer>> toPages = new HashMap<>();
  private final Map<Integer, Set<Integer>> toSections = new HashMap<>();

  /** The links of all pages, or of all sections; the address of each, by which they are sorted. */
  Backlinks(List<String> paths) {
    this.order = Comparator.<Integer, String>comparing(paths::get).thenComparing(i -> i);
  }

  /** Notes the links of one of them. */
  void add(int from, EncodedBody body) {
    body.linkedPages().forEach(page -> add(toPages, page, from));
    body.linkedSections().forEach(section -> add(toSections, section, from));
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
