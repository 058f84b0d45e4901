package dev.recto.processor.slip;

import java.util.Optional;

/** What a key was meant to be. */
sealed interface Slip {

  /**
   * Another key of the same table.
   *
   * @param meant that key
   */
  record Misspelt(String meant) implements Slip {}

  /**
   * Another key of the top level, where keys of the site's own may be.
   *
   * @param meant that key
   */
  record MisspeltOwn(String meant) implements Slip {}

  /**
   * The same key of another table.
   *
   * @param home that table
   * @param pages how many pages have it there
   */
  record Misplaced(Home home, int pages) implements Slip {}

  /** A key that means nothing at the top level. */
  record Unknown() implements Slip {}

  /**
   * A key that no component of a declared record takes.
   *
   * @param meant the key below {@code extra} that was probably meant
   */
  record Strange(Optional<String> meant) implements Slip {}

  /** Tables that keys belong to. */
  enum Home {
    /** The keys before all tables. */
    TOP,
    /** The table {@code extra}. */
    EXTRA
  }
}
