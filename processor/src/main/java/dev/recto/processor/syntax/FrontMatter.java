package dev.recto.processor.syntax;

import java.util.List;

/**
 * What a reader makes of front matter.
 *
 * @param keys the keys that could be read
 * @param broken the keys of which only the name could be read
 */
record FrontMatter(Value.Table keys, List<BrokenKey> broken) {
  static final FrontMatter EMPTY = new FrontMatter(Value.Table.EMPTY, List.of());

  /** Keys of which all could be read. */
  static FrontMatter whole(Value.Table keys) {
    return new FrontMatter(keys, List.of());
  }
}
