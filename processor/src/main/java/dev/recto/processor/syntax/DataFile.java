package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.ContentFile;
import java.util.List;

/**
 * A file that is a table or a list from its first to its last line.
 *
 * @param file the file
 * @param format its format
 * @param root a table, or a list; what could be read of it
 * @param problems what is wrong with the file
 */
public record DataFile(ContentFile file, Format format, Value root, List<Diagnostic> problems) {

  /**
   * Whether no mistake hides a key or an entry, so that one that is absent is absent on purpose.
   */
  public boolean isSound() {
    return problems.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }
}
