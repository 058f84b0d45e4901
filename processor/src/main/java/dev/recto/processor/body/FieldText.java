package dev.recto.processor.body;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.Optional;

/**
 * A value of an entry that is Markdown.
 *
 * @param page the number of the page that has it; none of an entry in a data file
 * @param file the file
 * @param format its format
 * @param words the value
 */
public record FieldText(Optional<Integer> page, ContentFile file, Format format, Value.Text words) {

  /** Where it is, which no two values have in common. */
  public InContent place() {
    return new InContent(file, words.span());
  }
}
