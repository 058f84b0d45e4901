package dev.recto.processor.problem;

import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Place.InDeclaration;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mistake at its place.
 *
 * @param place where
 * @param problem what
 * @param severity its severity in this run
 */
public record Diagnostic(Place place, Problem problem, Severity severity) {
  private static final int AFTER_ANNOTATIONS = 1_000_000;

  /** Annotations, records, shortcodes, then content files by path, line and column. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> path(diagnostic.place()))
          .thenComparing(diagnostic -> position(diagnostic.place()))
          .thenComparing(Diagnostic::message);

  /** A mistake with its own severity. */
  public Diagnostic(Place place, Problem problem) {
    this(place, problem, problem.severity());
  }

  /** A mistake in a content file of which only the first character is known. */
  public static Diagnostic at(ContentFile file, Position at, Problem problem) {
    return new Diagnostic(new InContent(file, at), problem);
  }

  /** A mistake in a content file. */
  public static Diagnostic at(ContentFile file, Span span, Problem problem) {
    return new Diagnostic(new InContent(file, span), problem);
  }

  /** The same mistake with its severity in a run. */
  Diagnostic with(Severities severities) {
    return new Diagnostic(place, problem, severities.of(problem));
  }

  /** What to change in the content file, if that is certain and the wrong text is known. */
  public Optional<Edit> edit() {
    return place instanceof InContent in && !in.span().isEmpty()
        ? problem.replacement().map(text -> new Edit(in.span(), text))
        : Optional.empty();
  }

  /**
   * What is wrong and, after a semicolon, the cure, on one line that is fit for a terminal. Each is
   * cut by itself, so that long words of an author never hide the cure.
   */
  public String text() {
    String cure = problem.cure().isEmpty() ? "" : "; " + OneLine.of(problem.cure());
    return OneLine.of(problem.what()) + cure;
  }

  /** The whole message, one line: what is wrong, after a semicolon the cure, then the id. */
  public String message() {
    return text() + " [" + problem.id() + "]";
  }

  private static String path(Place place) {
    return place instanceof InContent in ? in.file().path() : "";
  }

  private static Position position(Place place) {
    if (place instanceof InAnnotation in) {
      return new Position(in.annotation() + 1, in.element() + 1);
    } else if (place instanceof InDeclaration in) {
      return new Position(AFTER_ANNOTATIONS + in.element(), in.ordinal() + 1);
    }
    return ((InContent) place).at();
  }
}
