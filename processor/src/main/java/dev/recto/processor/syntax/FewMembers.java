package dev.recto.processor.syntax;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of a small table by key, in the order of the file. Nearly all tables are small, and
 * those of all pages are in memory at once; a hash map takes four times the room. Pages have the
 * same keys again and again, so each is there once; the JVM drops it with the last of them.
 */
final class FewMembers extends AbstractMap<String, Value.Member> {
  /** Up to so many keys are compared one after the other. */
  private static final int MOST = 16;

  private final String[] keys;
  private final Value.Member[] members;

  private FewMembers(String[] keys, Value.Member[] members) {
    this.keys = keys;
    this.members = members;
  }

  /** The members of a map that nobody changes any more, in its order. */
  static Map<String, Value.Member> of(Map<String, Value.Member> map) {
    if (map instanceof FewMembers) {
      return map;
    } else if (map.size() > MOST) {
      return Collections.unmodifiableMap(map);
    }
    String[] keys = new String[map.size()];
    Value.Member[] members = new Value.Member[keys.length];
    int size = 0;
    for (Map.Entry<String, Value.Member> entry : map.entrySet()) {
      keys[size] = entry.getKey().intern();
      members[size++] = entry.getValue();
    }
    return new FewMembers(keys, members);
  }

  @Override
  public Value.@Nullable Member get(@Nullable Object key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return members[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Value.Member> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], members[i]);
    }
  }

  @Override
  public Set<Entry<String, Value.Member>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Entry<String, Value.Member>> {
    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public Iterator<Entry<String, Value.Member>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < keys.length;
        }

        @Override
        public Entry<String, Value.Member> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          Entry<String, Value.Member> entry = Map.entry(keys[next], members[next]);
          next++;
          return entry;
        }
      };
    }
  }
}
