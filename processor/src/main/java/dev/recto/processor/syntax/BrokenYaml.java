package dev.recto.processor.syntax;

/** Ends the reading of YAML at a mistake after which nothing can be read. */
final class BrokenYaml extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Mistake mistake;
  private final boolean limit;

  BrokenYaml(Mistake mistake) {
    this(mistake, false);
  }

  /** A mistake that is, or is not, about a limit that other entries would exceed as well. */
  BrokenYaml(Mistake mistake, boolean limit) {
    super(null, null, false, false);
    this.mistake = mistake;
    this.limit = limit;
  }

  /** Whether it is of no use to read the other entries. */
  boolean isLimit() {
    return limit;
  }

  Mistake mistake() {
    return mistake;
  }
}
