package dev.recto.processor.problem;

import java.util.Map;

/**
 * How much each kind of mistake weighs: what the option says, else what the mistake says itself.
 *
 * @param byId what the option says, by id
 */
public record Severities(Map<String, Severity> byId) {
  /** Every mistake weighs what it says itself. */
  public static final Severities DEFAULT = new Severities(Map.of());

  /** How much a mistake weighs. */
  public Severity of(Problem problem) {
    return byId.getOrDefault(problem.id(), problem.severity());
  }
}
