package dev.recto.processor.problem;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the diagnostics of a run; the one thing that stages add to. Used by one thread. */
public final class Report {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();

  /** Adds a mistake in a content file. */
  public void add(ContentFile file, Position at, Problem problem) {
    add(Diagnostic.at(file, at, problem));
  }

  /** Adds a mistake. */
  public void add(Place place, Problem problem) {
    add(new Diagnostic(place, problem));
  }

  /** Adds a mistake that was found elsewhere. */
  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    places.add(diagnostic.place());
  }

  /** Adds mistakes that were found elsewhere. */
  public void addAll(List<Diagnostic> found) {
    found.forEach(this::add);
  }

  /** Whether something is wrong at this place already. */
  public boolean hasAt(ContentFile file, Position at) {
    return places.contains(new Place.InContent(file, at));
  }

  /** All of them, in the order of {@link Diagnostic#ORDER}, each once. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
