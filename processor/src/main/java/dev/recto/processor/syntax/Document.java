package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.List;

/**
 * The front matter of one file, and where its body is. The text itself is not kept: a hundred
 * thousand of them would not fit.
 *
 * @param file the file
 * @param format the format of its front matter
 * @param fence where the opening fence is, or the file begins
 * @param frontMatter the keys that could be read, first as written, then as meant
 * @param broken the keys whose values could not be read
 * @param bodyOffset the byte at which the body begins; {@link #NO_BODY} if that is unknown
 * @param problems what is wrong with the file
 */
public record Document(
    ContentFile file,
    Format format,
    Position fence,
    Value.Table frontMatter,
    List<BrokenKey> broken,
    int bodyOffset,
    List<Diagnostic> problems) {
  /** The offset of a body that could not be found. */
  public static final int NO_BODY = -1;

  /** The same file, its front matter as it was meant. */
  public Document withFrontMatter(Value.Table meant) {
    return new Document(file, format, fence, meant, broken, bodyOffset, problems);
  }

  /** The same keys, known but without anything to say of them, and no body, for one problem. */
  Document unreadable(Diagnostic problem) {
    return new Document(file, format, fence, frontMatter, broken, NO_BODY, List.of(problem));
  }

  /** What is wrong with values, those left out in which a mistake of the file itself is. */
  public List<Diagnostic> unexplained(List<Diagnostic> ofValues) {
    return ofValues.stream().filter(found -> !explains(found.place())).toList();
  }

  /** Whether a mistake of the file itself is in a value, which is not what its author wrote. */
  public boolean explains(Place value) {
    return problems.stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .anyMatch(found -> found.place() instanceof InContent in && contains(value, in.at()));
  }

  /** What is wrong with the file, without warnings at values that are wrong themselves. */
  public List<Diagnostic> problemsBeside(List<Diagnostic> ofValues) {
    return problems.stream()
        .filter(
            found ->
                found.severity() == Severity.ERROR
                    || !(found.place() instanceof InContent in)
                    || ofValues.stream().noneMatch(value -> contains(value.place(), in.at())))
        .toList();
  }

  private static boolean contains(Place place, Position at) {
    return place instanceof InContent in
        && in.at().compareTo(at) <= 0
        && in.span().end().compareTo(at) > 0;
  }

  /** Whether no mistake hides a key, so that one that is absent is absent on purpose. */
  public boolean isSound() {
    return problems.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }
}
