package dev.recto.processor.problem;

/** How much a kind of mistake weighs; set by {@code -Arecto.severity=ID=LEVEL,…}. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown. */
  WARNING,
  /** Is not shown. */
  OFF
}
