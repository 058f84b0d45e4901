package dev.recto.processor.type;

/** What a component is where its key is missing. */
public enum Presence {
  /** Nothing: the key must be there. */
  REQUIRED,
  /** An empty {@code Optional}. */
  OPTIONAL,
  /** An empty {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
  OPTIONAL_NUMBER,
  /** An empty list, set or map. */
  EMPTY,
  /** A value that the declaration says. */
  DEFAULT;

  /** Whether the component is a container of its value, which may be absent. */
  public boolean isOptional() {
    return this == OPTIONAL || this == OPTIONAL_NUMBER;
  }
}
