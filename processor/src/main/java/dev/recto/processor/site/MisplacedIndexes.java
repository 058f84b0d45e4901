package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.MisplacedIndex;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds each {@code index.md} that would take the address of the section of its folder, or is in
 * the content root.
 *
 * @param sections the addresses of sections by the content paths of their files
 */
record MisplacedIndexes(Map<String, String> sections) {

  static MisplacedIndexes of(List<ContentSection> sections) {
    Map<String, String> paths = new HashMap<>();
    for (ContentSection section : sections) {
      if (section.document().isPresent()) {
        paths.put(section.source(), section.path());
      }
    }
    return new MisplacedIndexes(paths);
  }

  void report(List<ContentPage> pages, Report report) {
    for (ContentPage page : pages) {
      if (contains(page)) {
        ContentFile file = page.file();
        report.add(file, Position.START, new MisplacedIndex(file.folder().isEmpty(), file.name()));
      }
    }
  }

  boolean contains(ContentPage page) {
    ContentFile file = page.file();
    String folder = file.folder();
    if (folder.isEmpty() || !page.colocated()) {
      return folder.isEmpty() && page.name().equals("index");
    }
    String section = sections.get(folder + "_" + file.name());
    return section != null && section.equals(SitePaths.normalized(page.path()));
  }
}
