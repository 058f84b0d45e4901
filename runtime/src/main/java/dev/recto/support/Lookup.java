package dev.recto.support;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers by a text: of entries by key or value, of pages by path. */
final class Lookup {
  private static final int[] NONE = {};

  private final Map<String, int[]> indexes;

  private Lookup(Map<String, int[]> indexes) {
    this.indexes = indexes;
  }

  /** Reads the whole table: how many texts, then each with its indexes, ascending. */
  static Lookup read(ValueReader in) {
    int size = in.size();
    Map<String, int[]> indexes = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String text = in.text();
      indexes.put(text, in.sizes());
    }
    in.finish();
    return new Lookup(indexes);
  }

  /** The number of a path; a missing slash at either end is added. */
  OptionalInt atPath(String path) {
    String absolute = path.startsWith("/") ? path : "/" + path;
    int[] exact = get(absolute);
    int[] found = exact.length > 0 || absolute.endsWith("/") ? exact : get(absolute + "/");
    return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0]);
  }

  int[] get(String text) {
    return indexes.getOrDefault(text, NONE);
  }
}
