package dev.recto.processor.link;

import dev.recto.processor.keys.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the name that somebody meant among very many. */
final class Nearest {
  private static final int MAX_DIFFERENT = 4;

  private final List<String> names;
  private final long[] characters;
  private final Map<String, String> byLastPart = new HashMap<>();

  Nearest(Collection<String> all) {
    this.names = all.stream().sorted().toList();
    this.characters = names.stream().mapToLong(Nearest::charactersOf).toArray();
    for (String name : names) {
      byLastPart.merge(lastPart(name), name, (one, other) -> "");
    }
  }

  /** The name that differs by a slip, else the only one that ends in the same part. */
  Optional<String> to(String name) {
    List<String> similar = new ArrayList<>();
    long wanted = charactersOf(name);
    for (int i = 0; i < characters.length; i++) {
      if (Long.bitCount(characters[i] ^ wanted) <= MAX_DIFFERENT) {
        similar.add(names.get(i));
      }
    }
    return similar.stream()
        .filter(other -> EditDistance.isNear(bare(name), bare(other)))
        .min(Comparator.comparingInt(other -> EditDistance.of(name, other)))
        .or(() -> Optional.ofNullable(byLastPart.get(lastPart(name))))
        .filter(found -> !found.isEmpty());
  }

  /** Names that differ by two characters differ by four bits at most. */
  private static long charactersOf(String name) {
    long bits = 0;
    for (int i = 0; i < name.length(); i++) {
      bits |= 1L << (Character.toLowerCase(name.charAt(i)) & 63);
    }
    return bits;
  }

  private static String lastPart(String name) {
    String bare = bare(name);
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  /** Without what many names have in common; a page that stands for its folder is called so. */
  private static String bare(String name) {
    for (String ending : List.of("/index.md", ".md", "/")) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
