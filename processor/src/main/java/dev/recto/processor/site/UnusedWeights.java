package dev.recto.processor.site;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SortBy;
import dev.recto.processor.problem.KeyProblem.UnusedWeight;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Value;

/** Finds weights of pages whose section sorts by something else. */
public final class UnusedWeights {
  private UnusedWeights() {}

  /** Reports them, on a site where nothing but sections sorts by weight. */
  public static void check(Site site, Report report) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.sortBy() != SortBy.WEIGHT && section.sortBy() != SortBy.NONE) {
        for (int page : site.sectionPlaces().get(i).pages()) {
          check(section, site.pages().get(page), report);
        }
      }
    }
  }

  private static void check(ContentSection section, ContentPage page, Report report) {
    Value.Member weight = page.keys().members().get(BuiltInKey.WEIGHT.key());
    if (weight != null) {
      report.add(
          page.file(),
          weight.keySpan(),
          new UnusedWeight(section.source(), section.sortBy().word()));
    }
  }
}
