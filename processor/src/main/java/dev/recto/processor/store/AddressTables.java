package dev.recto.processor.store;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** The tables by which pages, sections and terms of a site are found. */
record AddressTables(Site site) {

  Map<String, List<Integer>> taxonomies() {
    Map<String, List<Integer>> taxonomies = new LinkedHashMap<>();
    for (int i = 0; i < site.terms().size(); i++) {
      String name = site.terms().get(i).taxonomy().name();
      taxonomies.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
    }
    return taxonomies;
  }

  Map<String, List<Integer>> pagePaths() {
    return paths(
        site.pages().size(),
        i -> site.pages().get(i).path(),
        i -> site.pages().get(i).builtIns().render(),
        i -> site.pages().get(i).builtIns().aliases());
  }

  Map<String, List<Integer>> sectionPaths() {
    return paths(
        site.sections().size(),
        i -> site.sections().get(i).path(),
        i -> site.sections().get(i).render(),
        i -> site.sections().get(i).aliases());
  }

  /**
   * Own addresses win over aliases; what has no output has no aliases, and its address only as long
   * as nothing else has it.
   */
  private static Map<String, List<Integer>> paths(
      int size, IntFunction<String> path, IntPredicate rendered, IntFunction<List<Alias>> aliases) {
    Map<String, List<Integer>> paths = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      if (!rendered.test(i)) {
        paths.put(path.apply(i), List.of(i));
      }
    }
    for (int i = 0; i < size; i++) {
      if (rendered.test(i)) {
        for (Alias alias : aliases.apply(i)) {
          paths.put(SitePaths.normalized(alias.path()), List.of(i));
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (rendered.test(i)) {
        paths.put(path.apply(i), List.of(i));
      }
    }
    return paths;
  }

  /** What has no output has no aliases; what has one wins over them. */
  Map<String, String> redirects() {
    Map<String, String> redirects = new LinkedHashMap<>();
    List<ContentSection> sections =
        site.sections().stream().filter(ContentSection::render).toList();
    List<ContentPage> pages =
        site.pages().stream().filter(page -> page.builtIns().render()).toList();
    for (ContentSection section : sections) {
      section
          .aliases()
          .forEach(a -> redirects.putIfAbsent(SitePaths.normalized(a.path()), section.path()));
    }
    for (ContentPage page : pages) {
      page.builtIns()
          .aliases()
          .forEach(a -> redirects.putIfAbsent(SitePaths.normalized(a.path()), page.path()));
    }
    sections.forEach(section -> redirects.remove(section.path()));
    pages.forEach(page -> redirects.remove(SitePaths.normalized(page.path())));
    return redirects;
  }
}
