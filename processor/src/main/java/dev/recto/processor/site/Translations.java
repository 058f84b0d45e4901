package dev.recto.processor.site;

import dev.recto.processor.problem.PageProblem.MissingTranslation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.settings.SiteSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pages, or sections, are one thing in several languages.
 *
 * @param groups the numbers of each with those of its translations and its own, by language
 */
record Translations(Map<Integer, List<Integer>> groups) {

  /**
   * A page or section in one language.
   *
   * @param number its number
   * @param name what its translations share: folder and name
   * @param lang the language
   * @param at where it is reported that others lack it
   */
  record Version(int number, String name, String lang, InContent at) {}

  /** Groups versions by name; a site with one language has none. */
  static Translations of(SiteSettings settings, List<Version> versions, Report report) {
    Map<String, List<Version>> byName = new LinkedHashMap<>();
    if (settings.isMultilingual()) {
      versions.forEach(v -> byName.computeIfAbsent(v.name(), name -> new ArrayList<>(2)).add(v));
    }
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (List<Version> group : byName.values()) {
      group.sort(Comparator.comparing(Version::lang));
      reportMissing(settings, group, report);
      List<Integer> numbers = group.stream().map(Version::number).toList();
      numbers.forEach(number -> groups.put(number, numbers));
    }
    return new Translations(groups);
  }

  /** A page or section in all its languages. */
  List<Integer> of(int number) {
    return groups.getOrDefault(number, List.of());
  }

  private static void reportMissing(SiteSettings settings, List<Version> group, Report report) {
    List<String> present = group.stream().map(Version::lang).toList();
    List<String> missing =
        settings.languages().stream().filter(lang -> !present.contains(lang)).toList();
    if (!missing.isEmpty()) {
      InContent at = group.get(0).at();
      report.add(at, new MissingTranslation(missing));
    }
  }
}
