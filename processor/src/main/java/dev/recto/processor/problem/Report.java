package dev.recto.processor.problem;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the diagnostics of a run, each with the severity that it has in it; the one thing that
 * stages add to. Used by one thread.
 */
public final class Report {
  private final Severities severities;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** A report of a run in which every mistake has its own severity. */
  public Report() {
    this(Severities.DEFAULT);
  }

  /** A report of a run with these severities. */
  public Report(Severities severities) {
    this.severities = severities;
  }

  /** Adds a mistake in a content file of which only the first character is known. */
  public Severity add(ContentFile file, Position at, Problem problem) {
    return add(Diagnostic.at(file, at, problem));
  }

  /** Adds a mistake in a content file. */
  public Severity add(ContentFile file, Span span, Problem problem) {
    return add(Diagnostic.at(file, span, problem));
  }

  /** Adds a mistake. */
  public Severity add(Place place, Problem problem) {
    return add(new Diagnostic(place, problem));
  }

  /**
   * Adds a mistake that was found elsewhere.
   *
   * @return its severity; one that is off is not shown, but known
   */
  public Severity add(Diagnostic diagnostic) {
    Diagnostic settled = diagnostic.with(severities);
    if (settled.severity() != Severity.OFF) {
      diagnostics.add(settled);
    }
    return settled.severity();
  }

  /** Adds mistakes that were found elsewhere. */
  public void addAll(List<Diagnostic> found) {
    found.forEach(this::add);
  }

  /** Whether any of them fails the build. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }

  /** All of them that are not off, in the order of {@link Diagnostic#ORDER}, each once. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
