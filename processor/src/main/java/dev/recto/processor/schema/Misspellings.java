package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.Nearest;
import dev.recto.processor.problem.PageProblem.UnknownKey;
import dev.recto.processor.syntax.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds keys that are slips for others: at most 2 % of the pages have them, they differ from a more
 * common or built-in key by one or two characters or by case, and no page has both.
 */
final class Misspellings {
  /** One page in so many may have a key that is still taken for a slip. */
  private static final int RARE = 50;

  /** A table with more keys than this holds data in its keys. */
  private static final int MAX_KEYS = 2_000;

  private final int pages;

  Misspellings(int pages) {
    this.pages = pages;
  }

  /**
   * A slip.
   *
   * @param node the key as written
   * @param parent the table that both keys belong to
   * @param meant the key that was meant
   */
  record Slip(KeyNode node, KeyNode parent, String meant) {
    /** The mistake as it is in a file of this format. */
    UnknownKey problem(Format format) {
      boolean topLevel = parent.path.isEmpty();
      Optional<String> home =
          topLevel ? Optional.of(format.place(BuiltInKey.EXTRA.key())) : Optional.empty();
      return new UnknownKey(node.key, Optional.of(meant), home);
    }
  }

  /** All slips below a node, at any depth. */
  List<Slip> below(KeyNode root) {
    List<Slip> slips = new ArrayList<>();
    collect(root, slips);
    return slips;
  }

  private void collect(KeyNode node, List<Slip> slips) {
    if (node.members.size() <= MAX_KEYS) {
      boolean topLevel = node.path.isEmpty();
      for (KeyNode member : node.memberNodes()) {
        boolean known = topLevel && BuiltInKey.of(member.key).isPresent();
        if (!known && isRare(member)) {
          meant(member, node, topLevel).ifPresent(key -> slips.add(new Slip(member, node, key)));
        }
      }
    }
    node.memberNodes().forEach(member -> collect(member, slips));
    if (node.elements != null) {
      collect(node.elements, slips);
    }
  }

  private Optional<String> meant(KeyNode slip, KeyNode parent, boolean topLevel) {
    Map<String, Integer> candidates = new TreeMap<>();
    if (topLevel) {
      Arrays.stream(BuiltInKey.values()).forEach(key -> candidates.put(key.key(), 0));
    }
    for (KeyNode other : parent.memberNodes()) {
      candidates.remove(other.key);
      boolean builtIn = topLevel && BuiltInKey.of(other.key).isPresent();
      if ((builtIn || !isRare(other)) && slip.sharesNoPageWith(other)) {
        candidates.put(other.key, other.pageCount());
      }
    }
    return candidates.keySet().stream()
        .filter(key -> Nearest.isNear(slip.key, key))
        .min(
            Comparator.<String>comparingInt(key -> Nearest.slips(slip.key, key))
                .thenComparing(candidates::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
  }

  private boolean isRare(KeyNode node) {
    return (long) node.pageCount() * RARE <= pages;
  }
}
