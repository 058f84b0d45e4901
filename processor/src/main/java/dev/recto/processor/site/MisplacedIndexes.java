package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.MisplacedIndex;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds each {@code index.md} in a folder that has a section, or in the content root.
 *
 * @param sections the content paths of all sections
 */
record MisplacedIndexes(Set<String> sections) {

  static MisplacedIndexes of(List<ContentSection> sections) {
    return new MisplacedIndexes(
        sections.stream()
            .flatMap(section -> section.document().stream())
            .map(document -> document.file().path())
            .collect(Collectors.toSet()));
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
    return file.folder().isEmpty()
        ? page.name().equals("index")
        : page.colocated() && sections.contains(file.folder() + "_" + file.name());
  }
}
