package dev.recto.processor.syntax;

import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the keys that a text names and that could not be read. */
final class BrokenKeys {
  /** Far more than a record can have components. */
  private static final int MAX = 1_000;

  private final Names read = new Names(new HashMap<>());
  private final SourceText text;
  private final List<BrokenKey> broken = new ArrayList<>();

  /** The keys of a table and of the tables in it, by name; a list is as the tables in it. */
  private record Names(Map<String, Names> members) {
    void addAll(Value value) {
      if (value instanceof Value.Array array) {
        array.elements().forEach(this::addAll);
      } else if (value instanceof Value.Table table) {
        table.members().forEach((key, member) -> below(key).addAll(member.value()));
      }
    }

    Names below(String key) {
      return members.computeIfAbsent(key, name -> new Names(new HashMap<>()));
    }
  }

  /**
   * Begins without any.
   *
   * @param text the text that names them
   * @param read the keys that could be read
   */
  BrokenKeys(SourceText text, Value.Table read) {
    this.text = text;
    this.read.addAll(read);
  }

  /** Adds a key, unless it could be read, is among them, or is deeper than keys can be. */
  void add(List<String> path, int from, int to) {
    if (path.size() > TomlReader.MAX_NESTING) {
      return;
    }
    Names names = read;
    boolean known = true;
    for (String key : path) {
      known &= names.members.containsKey(key);
      names = known || broken.size() < MAX ? names.below(key) : names;
    }
    if (!known && broken.size() < MAX) {
      broken.add(new BrokenKey(List.copyOf(path), text.span(from, to)));
    }
  }

  /** All of them, in the order of the text. */
  List<BrokenKey> list() {
    return List.copyOf(broken);
  }
}
