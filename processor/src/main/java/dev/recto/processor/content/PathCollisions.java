package dev.recto.processor.content;

import dev.recto.processor.problem.PageProblem.DuplicatePath;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds addresses that stand for two things (R14.3), in whatever spelling (R14.4). */
public final class PathCollisions {
  private final Map<String, InContent> taken = new HashMap<>();
  private final Report report;

  private PathCollisions(Report report) {
    this.report = report;
  }

  /**
   * Reports every claim of an address but the first: sections and pages come first, then pagers,
   * terms, assets and aliases.
   */
  public static void check(Site site, Report report) {
    PathCollisions collisions = new PathCollisions(report);
    List<ContentSection> sections =
        site.sections().stream()
            .filter(section -> section.render() && section.document().isPresent())
            .toList();
    List<ContentPage> pages =
        site.pages().stream().filter(page -> page.builtIns().render()).toList();
    for (ContentSection section : sections) {
      collisions.claim(section.path(), section.placeOf("").orElseThrow());
    }
    MisplacedIndexes misplaced = MisplacedIndexes.of(sections);
    for (ContentPage page : pages) {
      if (!page.slug().isBlank() && !misplaced.contains(page)) {
        collisions.claim(page.path(), page.file(), page.pathAt());
      }
    }
    collisions.claimPagers(site);
    collisions.claimTerms(site);
    collisions.claimAssets(site);
    for (ContentSection section : sections) {
      ContentFile file = section.document().orElseThrow().file();
      section.aliases().forEach(alias -> collisions.claim(alias.path(), file, alias.at()));
    }
    for (ContentPage page : pages) {
      page.builtIns()
          .aliases()
          .forEach(alias -> collisions.claim(alias.path(), page.file(), alias.at()));
    }
  }

  private void claimPagers(Site site) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.paginateBy() > 0 && section.render()) {
        InContent place = section.placeOf(SectionKey.PAGINATE_BY.key()).orElseThrow();
        int items = site.sectionPlaces().get(i).pages().size();
        SitePaths.pagers(section.path(), items, section.paginateBy(), section.paginatePath())
            .forEach(path -> claim(path, place));
      }
    }
  }

  private void claimTerms(Site site) {
    Set<List<String>> taxonomies = new HashSet<>();
    for (ContentTerm term : site.terms()) {
      if (term.taxonomy().render()) {
        if (taxonomies.add(List.of(term.lang(), term.taxonomy().name()))) {
          claim(term.taxonomyPath(), term.first());
        }
        claim(term.path(), term.first());
        long size = term.taxonomy().paginateBy();
        if (size > 0) {
          long items = term.pages().stream().filter(page -> isRendered(site, page)).count();
          SitePaths.pagers(term.path(), items, size, term.taxonomy().paginatePath())
              .forEach(path -> claim(path, term.first()));
        }
      }
    }
  }

  private static boolean isRendered(Site site, int page) {
    return site.pages().get(page).builtIns().render();
  }

  private void claimAssets(Site site) {
    Map<String, String> claimed = new HashMap<>();
    for (int i = 0; i < site.pages().size(); i++) {
      ContentPage page = site.pages().get(i);
      if (page.builtIns().render()) {
        for (ContentAsset asset : site.pagePlaces().get(i).assets()) {
          claimAsset(page.path() + asset.name(), page.file(), page.pathAt(), asset, claimed);
        }
      }
    }
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      for (ContentAsset asset : site.sectionPlaces().get(i).assets()) {
        ContentFile file = section.document().orElseThrow().file();
        claimAsset(section.path() + asset.name(), file, section.fence(), asset, claimed);
      }
    }
  }

  /** A file may be the asset of a section and of a page below it, at one and the same address. */
  private void claimAsset(
      String path,
      ContentFile owner,
      Position at,
      ContentAsset asset,
      Map<String, String> claimed) {
    String file = asset.file().path();
    if (!file.equals(claimed.putIfAbsent(path, file))) {
      String normalized = SitePaths.normalized(path);
      boolean folder = normalized.endsWith("/") && !path.endsWith("index.html");
      claimNormalized(
          folder ? normalized.substring(0, normalized.length() - 1) : normalized,
          new InContent(owner, at));
    }
  }

  private void claim(String path, ContentFile file, Position at) {
    claim(path, new InContent(file, at));
  }

  private void claim(String path, InContent place) {
    claimNormalized(SitePaths.normalized(path), place);
  }

  /** A file and a folder can't have one name. */
  private void claimNormalized(String path, InContent place) {
    String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    InContent first = taken.putIfAbsent(name, place);
    if (first != null) {
      report.add(place.file(), place.at(), new DuplicatePath(path, first));
    }
  }
}
