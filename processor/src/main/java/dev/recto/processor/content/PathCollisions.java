package dev.recto.processor.content;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.problem.PageProblem.DuplicatePath;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.HashMap;
import java.util.Map;

/** Finds paths and aliases that stand for two pages (R14.3), compared with slashes at both ends. */
public final class PathCollisions {
  private final Map<String, Place.InContent> taken = new HashMap<>();
  private final Report report;

  private PathCollisions(Report report) {
    this.report = report;
  }

  /** Reports every path but the first; paths of pages and sections come before aliases. */
  public static void check(Site site, Report report) {
    PathCollisions collisions = new PathCollisions(report);
    for (ContentSection section : site.sections()) {
      collisions.claim(section.path(), section.document().file(), section.document().fence());
    }
    for (ContentPage page : site.pages()) {
      if (!page.slug().isEmpty()) {
        collisions.claim(page.path(), page.file(), page.pathAt());
      }
    }
    for (ContentSection section : site.sections()) {
      section.aliases().forEach(alias -> collisions.claim(alias, section.document().file()));
    }
    for (ContentPage page : site.pages()) {
      page.builtIns().aliases().forEach(alias -> collisions.claim(alias, page.file()));
    }
  }

  /** An alias as a path: a file if its name ends in {@code .html}, else a folder (R14.1). */
  public static String normalized(String alias) {
    String absolute = PageReader.absolute(alias);
    return absolute.endsWith(".html/") ? absolute.substring(0, absolute.length() - 1) : absolute;
  }

  private void claim(Alias alias, ContentFile file) {
    claim(normalized(alias.path()), file, alias.at());
  }

  private void claim(String path, ContentFile file, Position at) {
    Place.InContent place = new Place.InContent(file, at);
    Place.InContent first = taken.putIfAbsent(path, place);
    if (first != null) {
      report.add(file, at, new DuplicatePath(path, first));
    }
  }
}
