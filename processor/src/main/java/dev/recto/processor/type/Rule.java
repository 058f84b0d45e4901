package dev.recto.processor.type;

/** How the values of a component go together over the entries of a collection. */
public sealed interface Rule {
  /** No two entries have the same value. */
  record Unique() implements Rule {}

  /**
   * The values are 1, 2, 3 and so on, without gaps.
   *
   * @param per the component whose values divide the entries into groups; empty for one group
   */
  record Contiguous(String per) implements Rule {}

  /**
   * The value comes after that of another component of the same entry.
   *
   * @param component the other one
   */
  record After(String component) implements Rule {}
}
