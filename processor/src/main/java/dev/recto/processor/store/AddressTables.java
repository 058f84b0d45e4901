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
    for (ContentSection section : site.sections()) {
      if (section.render()) {
        redirect(section.aliases(), section.path(), redirects);
      }
    }
    for (ContentPage page : site.pages()) {
      if (page.builtIns().render()) {
        redirect(page.builtIns().aliases(), page.path(), redirects);
      }
    }
    for (ContentSection section : site.sections()) {
      if (section.render()) {
        redirects.remove(section.path());
      }
    }
    for (ContentPage page : site.pages()) {
      if (page.builtIns().render()) {
        redirects.remove(SitePaths.normalized(page.path()));
      }
    }
    return redirects;
  }

  private static void redirect(List<Alias> aliases, String target, Map<String, String> redirects) {
    for (Alias alias : aliases) {
      redirects.putIfAbsent(SitePaths.normalized(alias.path()), target);
    }
  }
}
