package dev.recto.processor.markdown;

/** Counts what the HTML of a body grows to, since what is written once can be shown many times. */
public final class HtmlLimit {
  private static final long FREE = 16L << 20;
  private static final int FACTOR = 32;

  private long left;

  /** What the HTML of a text of so many characters may have. */
  public HtmlLimit(int length) {
    this.left = FREE + (long) FACTOR * length;
  }

  /**
   * Counts so many characters.
   *
   * @throws LimitException if these are too many
   */
  public void add(int characters) {
    left -= characters;
    if (left < 0) {
      throw exceeded();
    }
  }

  /** What is said if there is too much. */
  static LimitException exceeded() {
    return new LimitException(
        0,
        "the HTML of this body is too large, because something long is shown many times",
        "use its reference definitions less often");
  }
}
