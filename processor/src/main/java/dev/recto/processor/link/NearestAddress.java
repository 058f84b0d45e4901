package dev.recto.processor.link;

import dev.recto.processor.problem.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the content path or address that somebody meant among very many. */
final class NearestAddress {
  private static final int MAX_DIFFERENT = 4;
  private static final List<String> ENDINGS =
      List.of("/_index.md", "/index.md", ".md", "/index.html", ".html", "/");

  private final List<String> names;
  private final List<String> bareNames;
  private final long[] characters;
  private final Map<String, String> byLastPart = new HashMap<>();
  private final Effort effort;

  NearestAddress(Collection<String> all, Effort effort) {
    this.names = all.stream().sorted().toList();
    this.bareNames = names.stream().map(NearestAddress::bare).toList();
    this.characters = bareNames.stream().mapToLong(NearestAddress::charactersOf).toArray();
    this.effort = effort;
    for (String name : names) {
      byLastPart.merge(lastPart(name), name, (one, other) -> "");
    }
  }

  /**
   * The name that differs least, by a slip or its ending, else the only one with this last part.
   */
  Optional<String> to(String name) {
    String wanted = bare(name);
    long wantedCharacters = charactersOf(wanted);
    String nearest = null;
    int fewest = Nearest.FAR;
    for (int i = 0; i < characters.length && fewest > 0; i++) {
      if (Long.bitCount(characters[i] ^ wantedCharacters) <= MAX_DIFFERENT && effort.take()) {
        int slips = slips(wanted, bareNames.get(i));
        nearest = slips < fewest ? names.get(i) : nearest;
        fewest = Math.min(slips, fewest);
      }
    }
    @Nullable String ofLastPart = byLastPart.get(lastPart(name));
    return Optional.ofNullable(nearest == null ? ofLastPart : nearest)
        .filter(found -> !found.isEmpty());
  }

  /**
   * The names in a folder, at most so many, each without what is below it.
   *
   * @param folder a path with a slash at its end, or empty for the content folder
   */
  List<String> in(String folder, int limit) {
    List<String> children = new ArrayList<>();
    int at = firstAt(folder);
    while (at < names.size() && names.get(at).startsWith(folder) && children.size() < limit) {
      String rest = names.get(at).substring(folder.length());
      int slash = rest.indexOf('/');
      String child = slash < 0 ? rest : rest.substring(0, slash + 1);
      if (!child.isEmpty()) {
        children.add(child);
      }
      at = slash < 0 ? at + 1 : firstAt(folder + child + Character.MAX_VALUE);
    }
    return children;
  }

  private int firstAt(String name) {
    int found = Collections.binarySearch(names, name);
    return found < 0 ? -found - 1 : found;
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

  /** Folders and last parts are names of their own: two short ones that differ are different. */
  private static int slips(String wanted, String other) {
    int slash = wanted.lastIndexOf('/') + 1;
    int otherSlash = other.lastIndexOf('/') + 1;
    return partSlips(wanted.substring(0, slash), other.substring(0, otherSlash))
        + partSlips(wanted.substring(slash), other.substring(otherSlash));
  }

  private static int partSlips(String wanted, String other) {
    return wanted.equals(other) ? 0 : Nearest.slips(wanted, other);
  }

  private static String lastPart(String name) {
    String bare = bare(name);
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  /** Without what many names have in common; a page that stands for its folder is called so. */
  private static String bare(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
