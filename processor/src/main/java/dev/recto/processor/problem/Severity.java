package dev.recto.processor.problem;

/** How severe a kind of mistake is; set by {@code -Arecto.severity=ID=LEVEL,…}. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown. */
  WARNING,
  /** Is not shown. */
  OFF
}
