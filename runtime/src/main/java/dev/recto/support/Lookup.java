package dev.recto.support;

import java.util.HashMap;
import java.util.Map;

/** Indexes of entries by a text: a key, a path, or the value of one component. */
final class Lookup {
  private static final int[] NONE = {};

  private final Map<String, int[]> indexes;

  private Lookup(Map<String, int[]> indexes) {
    this.indexes = indexes;
  }

  /** Reads the whole table: how many texts, then each with its indexes, ascending. */
  static Lookup read(byte[] bytes) {
    ValueReader in = new ValueReader(bytes, 1);
    int size = in.size();
    Map<String, int[]> indexes = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String text = in.text();
      int[] entries = new int[in.size()];
      for (int j = 0; j < entries.length; j++) {
        entries[j] = in.size();
      }
      indexes.put(text, entries);
    }
    return new Lookup(indexes);
  }

  int[] get(String text) {
    return indexes.getOrDefault(text, NONE);
  }
}
