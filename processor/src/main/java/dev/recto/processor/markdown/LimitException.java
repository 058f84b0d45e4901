package dev.recto.processor.markdown;

/** Thrown when a body asks for more than one body should have. */
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int at;
  private final String excess;
  private final String cure;

  /**
   * A limit that is exceeded.
   *
   * @param at where, in the original text
   * @param excess what there is too much of
   * @param cure what to do
   */
  public LimitException(int at, String excess, String cure) {
    super(excess, null, false, false);
    this.at = at;
    this.excess = excess;
    this.cure = cure;
  }

  /** The same at another place. */
  LimitException movedTo(int place) {
    return new LimitException(place, excess, cure);
  }

  /** Where the limit is exceeded. */
  public int at() {
    return at;
  }

  /** What there is too much of. */
  public String excess() {
    return excess;
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
