package dev.recto.processor.slip;

import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** On which pages a key is, with what kinds of values, and likewise the keys of its tables. */
final class KeyTally {
  private final String path;
  private final boolean isData;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Map<String, KeyTally> members = new HashMap<>();
  private int[] pages = new int[1];
  private int count;
  private boolean inList;

  private KeyTally(String path, boolean isData) {
    this.path = path;
    this.isData = isData;
  }

  /** Counts the keys of some pages; the tally is that of all top-level keys. */
  static KeyTally of(List<Value.Table> pages, KeyScope scope) {
    KeyTally root = new KeyTally("", false);
    for (int page = 0; page < pages.size(); page++) {
      root.add(pages.get(page), page, scope);
    }
    return root;
  }

  private void add(Value.Table table, int page, KeyScope scope) {
    for (Map.Entry<String, Value.Member> entry : table.members().entrySet()) {
      KeyTally member = members.get(entry.getKey());
      if (member == null) {
        String memberPath = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        if (scope.ignores(memberPath)) {
          continue;
        }
        member = new KeyTally(memberPath, scope.isMap(memberPath));
        members.put(entry.getKey(), member);
      }
      member.seen(page);
      member.value(entry.getValue().value(), page, scope);
    }
  }

  private void seen(int page) {
    if (count == 0 || pages[count - 1] != page) {
      if (count == pages.length) {
        pages = Arrays.copyOf(pages, count * 2);
      }
      pages[count++] = page;
    }
  }

  private void value(Value value, int page, KeyScope scope) {
    kinds.add(value.kind());
    if (value instanceof Value.Array array) {
      inList = true;
      array.elements().stream()
          .filter(Value.Table.class::isInstance)
          .forEach(element -> add((Value.Table) element, page, scope));
    } else if (value instanceof Value.Table table && !isData) {
      add(table, page, scope);
    }
  }

  /** The keys of its tables and of the tables in its lists. */
  SortedMap<String, KeyTally> members() {
    return new TreeMap<>(members);
  }

  /** On how many pages the key is. */
  int pages() {
    return count;
  }

  /** Whether some page has a list here. */
  boolean inList() {
    return inList;
  }

  /** Whether no page has both this key and the other. */
  boolean sharesNoPageWith(KeyTally other) {
    int[] theirs = Arrays.copyOf(other.pages, other.count);
    return Arrays.stream(pages, 0, count).noneMatch(page -> Arrays.binarySearch(theirs, page) >= 0);
  }

  /** Whether every page holds a kind of value that a type takes. */
  boolean fits(Type type) {
    return kinds.stream().allMatch(type::takes);
  }

  /** Whether both hold a kind of value that the other holds too. */
  boolean resembles(KeyTally other) {
    return kinds.stream().anyMatch(other.kinds::contains);
  }
}
