package dev.recto.processor.link;

/**
 * How much work may still go into proposals. What is left depends on the content alone, so the same
 * content has the same proposals.
 */
final class Effort {
  /** Proposals for a whole site take a second or two at most. */
  static final int OF_A_RUN = 500_000;

  private int left;

  /** So many comparisons of names. */
  Effort(int comparisons) {
    this.left = comparisons;
  }

  /** Takes one comparison; false if none is left. */
  boolean take() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}
