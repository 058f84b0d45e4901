package dev.recto.processor.site;

import dev.recto.processor.content.ContentSection;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders of draft sections, which are left out as a whole.
 *
 * @param folders their paths, each with a slash at its end; empty for the content root
 */
record DraftFolders(Set<String> folders) {
  static final DraftFolders NONE = new DraftFolders(Set.of());

  static DraftFolders of(List<ContentSection> sections) {
    Set<String> folders = new HashSet<>();
    sections.stream().filter(ContentSection::draft).forEach(s -> folders.add(s.folder()));
    return new DraftFolders(folders);
  }

  /**
   * What is wrong elsewhere, or with the draft sections themselves: nothing else was to be read.
   */
  List<Diagnostic> withoutThoseBelow(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.place() instanceof InContent in && counts(in.file()))
        .toList();
  }

  private boolean counts(ContentFile section) {
    return folders.contains(section.folder()) || !contain(section.path());
  }

  /** Whether a file is in one of them, at any depth. */
  boolean contain(String path) {
    String folder = path;
    while (!folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      if (folders.contains(folder)) {
        return true;
      }
    }
    return false;
  }
}
