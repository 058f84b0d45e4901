package dev.recto.processor.problem;

import java.util.Map;

/**
 * The severity of each kind of mistake: what the option says, else its own.
 *
 * @param byId what the option says, by id
 */
public record Severities(Map<String, Severity> byId) {
  /** Every mistake has its own severity. */
  public static final Severities DEFAULT = new Severities(Map.of());

  /** The severity of a mistake. */
  public Severity of(Problem problem) {
    return byId.isEmpty()
        ? problem.severity()
        : byId.getOrDefault(problem.id(), problem.severity());
  }
}
