package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.MisplacedIndex;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds each {@code index.md} that would take the address of the section of its folder, or is in
 * the content root.
 *
 * @param sections the addresses of sections by the content paths of their files
 */
record MisplacedIndexes(Map<String, String> sections) {

  static MisplacedIndexes of(List<ContentSection> sections) {
    return new MisplacedIndexes(
        sections.stream()
            .filter(section -> section.document().isPresent())
            .collect(Collectors.toMap(ContentSection::source, ContentSection::path)));
  }

  void report(List<ContentPage> pages, Report report) {
    pages.stream()
        .filter(this::contains)
        .map(ContentPage::file)
        .forEach(
            file ->
                report.add(
                    file,
                    Position.START,
                    new MisplacedIndex(file.folder().isEmpty(), file.name())));
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
