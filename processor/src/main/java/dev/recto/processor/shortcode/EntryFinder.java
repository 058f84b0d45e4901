package dev.recto.processor.shortcode;

import java.util.Optional;

/** Finds the entries that arguments name. Asked by several threads at once. */
public interface EntryFinder {

  /** The path of the entry with this key, slug or content path. */
  Optional<String> pathOf(int collection, String words);

  /** Whether an entry with a broken page, whose key can't be read, may be what is named. */
  boolean hasUnreadable(int collection);

  /** The key of an entry that these words resemble. */
  Optional<String> nearest(int collection, String words);
}
