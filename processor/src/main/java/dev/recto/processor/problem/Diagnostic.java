package dev.recto.processor.problem;

import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Place.InShortcode;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.Comparator;

/**
 * A mistake at its place.
 *
 * @param place where
 * @param problem what
 */
public record Diagnostic(Place place, Problem problem) {
  private static final int BEHIND_ANNOTATIONS = 1_000_000;

  /** Annotations first, then shortcodes, then content files by path, line and column. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic diagnostic) -> path(diagnostic.place()))
          .thenComparing(diagnostic -> position(diagnostic.place()))
          .thenComparing(Diagnostic::message);

  /** A mistake in a content file. */
  public static Diagnostic at(ContentFile file, Position at, Problem problem) {
    return new Diagnostic(new InContent(file, at), problem);
  }

  /** The whole message, one line: what is wrong, after a semicolon the cure, then the id. */
  public String message() {
    return OneLine.of(problem.message()) + " [" + problem.id() + "]";
  }

  private static String path(Place place) {
    return place instanceof InContent in ? in.file().path() : "";
  }

  private static Position position(Place place) {
    if (place instanceof InAnnotation in) {
      return new Position(in.annotation() + 1, in.element() + 1);
    } else if (place instanceof InShortcode in) {
      return new Position(BEHIND_ANNOTATIONS + in.shortcode(), in.parameter() + 1);
    }
    return ((InContent) place).at();
  }
}
