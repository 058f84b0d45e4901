package dev.recto.processor.link;

import dev.recto.processor.keys.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the address that somebody meant among very many. */
final class NearestAddress {
  private static final int MAX_DIFFERENT = 4;

  private final List<String> names;
  private final long[] characters;
  private final Map<String, String> byLastPart = new HashMap<>();

  NearestAddress(Collection<String> all) {
    this.names = all.stream().sorted().toList();
    this.characters = names.stream().mapToLong(NearestAddress::charactersOf).toArray();
    for (String name : names) {
      byLastPart.merge(lastPart(name), name, (one, other) -> "");
    }
  }

  /** The address that differs by a slip, else the only one that ends in the same part. */
  Optional<String> to(String name) {
    String wanted = bare(name);
    long wantedCharacters = charactersOf(name);
    return IntStream.range(0, characters.length)
        .filter(i -> Long.bitCount(characters[i] ^ wantedCharacters) <= MAX_DIFFERENT)
        .mapToObj(names::get)
        .filter(other -> Nearest.isNear(wanted, bare(other)))
        .min(Comparator.comparingInt(other -> Nearest.slips(wanted, bare(other))))
        .or(() -> Optional.ofNullable(byLastPart.get(lastPart(name))))
        .filter(found -> !found.isEmpty());
  }

  /** Names that differ by two letters differ by four bits at most, not counting {@code -_}. */
  private static long charactersOf(String name) {
    long bits = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (c != '-' && c != '_') {
        bits |= 1L << (c & 63);
      }
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
