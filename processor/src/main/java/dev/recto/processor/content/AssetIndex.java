package dev.recto.processor.content;

import dev.recto.processor.problem.PageProblem.AssetWithoutExtension;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whose assets the files of the content tree are (R15). */
final class AssetIndex {
  private static final Set<String> TEMPORARY = Set.of("swp", "swx", "tmp", "bck");

  private static final Comparator<ContentAsset> ORDER =
      Comparator.comparing((ContentAsset asset) -> asset.file().path().toLowerCase(Locale.ROOT))
          .thenComparing(asset -> asset.file().path());

  private final Map<String, List<ContentAsset>> ofPages = new HashMap<>();
  private final Map<String, List<ContentAsset>> ofSections = new HashMap<>();

  private AssetIndex() {}

  static AssetIndex of(
      List<ContentFile> files,
      List<ContentPage> pages,
      List<ContentSection> sections,
      Report report) {
    AssetIndex index = new AssetIndex();
    pages.stream()
        .filter(ContentPage::colocated)
        .forEach(page -> index.ofPages.put(page.file().folder(), new ArrayList<>()));
    sections.forEach(section -> index.ofSections.put(section.folder(), new ArrayList<>()));
    for (ContentFile file : files) {
      if (!isTemporary(file.name())) {
        index.add(file);
      }
    }
    index.reportNameless(pages, sections, report);
    Stream.of(index.ofPages, index.ofSections)
        .flatMap(owners -> owners.values().stream())
        .forEach(assets -> assets.removeIf(asset -> !hasExtension(asset.file())));
    return index;
  }

  /** The assets of a page. */
  List<ContentAsset> of(ContentPage page) {
    return page.colocated()
        ? ofPages.get(page.file().folder()).stream().sorted(ORDER).toList()
        : List.of();
  }

  /** The assets of a section. */
  List<ContentAsset> of(ContentSection section) {
    return section.document().isPresent()
        ? ofSections.get(section.folder()).stream().sorted(ORDER).toList()
        : List.of();
  }

  private void add(ContentFile file) {
    String folder = file.folder();
    List<ContentAsset> ofSection = ofSections.get(folder);
    if (ofSection != null) {
      ofSection.add(new ContentAsset(file, file.name()));
    }
    for (int end = folder.length(); end > 0; end = folder.lastIndexOf('/', end - 2) + 1) {
      List<ContentAsset> ofPage = ofPages.get(folder.substring(0, end));
      if (ofPage != null) {
        ofPage.add(new ContentAsset(file, file.path().substring(end)));
      }
    }
  }

  /** At the page or section, since the file itself may hold anything. */
  private void reportNameless(
      List<ContentPage> pages, List<ContentSection> sections, Report report) {
    for (ContentPage page : pages) {
      ofPages.getOrDefault(page.colocated() ? page.file().folder() : "", List.of()).stream()
          .filter(asset -> !hasExtension(asset.file()))
          .forEach(
              asset ->
                  report.add(
                      page.file(),
                      page.document().fence(),
                      new AssetWithoutExtension(asset.file().path())));
    }
    for (ContentSection section : sections) {
      section
          .document()
          .ifPresent(
              document ->
                  ofSections.get(section.folder()).stream()
                      .filter(asset -> !hasExtension(asset.file()))
                      .forEach(
                          asset ->
                              report.add(
                                  document.file(),
                                  document.fence(),
                                  new AssetWithoutExtension(asset.file().path()))));
    }
  }

  private static boolean hasExtension(ContentFile file) {
    return file.name().indexOf('.') > 0;
  }

  /** Files that editors leave behind (R15.4). */
  private static boolean isTemporary(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TEMPORARY.contains(extension)
        || name.endsWith("~")
        || name.startsWith("#")
        || name.endsWith("___jb_tmp___")
        || name.endsWith("___jb_old___");
  }
}
