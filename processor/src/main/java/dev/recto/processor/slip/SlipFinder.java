package dev.recto.processor.slip;

import dev.recto.OwnKeys;
import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ForeignKeys;
import dev.recto.processor.content.ForeignKeys.ForeignKey;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.slip.KeyScope.DeclaredKeys;
import dev.recto.processor.slip.Slip.Home;
import dev.recto.processor.slip.Slip.Misplaced;
import dev.recto.processor.slip.Slip.Misspelt;
import dev.recto.processor.slip.Slip.MisspeltOwn;
import dev.recto.processor.slip.Slip.Strange;
import dev.recto.processor.slip.Slip.Unknown;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys that are slips. A key of an author's own is one if it is near a commoner one of the
 * same table that holds the same kind of value, at least three pages have the common key, at most
 * one page in ten has the other, and no page has both.
 */
final class SlipFinder {
  private static final int COMMON = 3;
  private static final int RARE = 10;

  /** A table with more keys than this holds data in its keys. */
  private static final int MAX_KEYS = 500;

  /** Where a table is. */
  private enum Place {
    EXTRA,
    TAXONOMIES,
    NESTED
  }

  private final KeyTally root;
  private final int pages;
  private final boolean oneRecord;
  private final Optional<DeclaredKeys> declared;
  private final boolean openTaxonomies;
  private final OwnKeys ownKeys;

  /**
   * A finder for some pages.
   *
   * @param scope their collection, if they have one
   * @param settings those of the site
   */
  SlipFinder(KeyTally root, int pages, Optional<KeyScope> scope, SiteSettings settings) {
    this.root = root;
    this.pages = pages;
    this.oneRecord = scope.isPresent();
    this.declared = scope.flatMap(KeyScope::declared);
    this.openTaxonomies = settings.openTaxonomies();
    this.ownKeys = settings.ownKeys();
  }

  /** All slips of these pages. */
  SlipTree find() {
    Map<String, SlipTree> found = new HashMap<>();
    root.members()
        .forEach(
            (key, tally) -> {
              Optional<BuiltInKey> builtIn = BuiltInKey.of(key);
              SlipTree tree =
                  builtIn.isEmpty()
                      ? new SlipTree(topLevel(key, tally), nested(tally))
                      : builtIn.get() == BuiltInKey.EXTRA
                          ? new SlipTree(Optional.empty(), extra(tally))
                          : builtIn.get() == BuiltInKey.TAXONOMIES && openTaxonomies
                              ? new SlipTree(Optional.empty(), inside(tally, Place.TAXONOMIES))
                              : SlipTree.NOTHING;
              if (!tree.isEmpty()) {
                found.put(key, tree);
              }
            });
    return new SlipTree(Optional.empty(), found);
  }

  /** A declared record says itself which keys it has. */
  private Map<String, SlipTree> extra(KeyTally tally) {
    return declared.isPresent() ? Map.of() : inside(tally, Place.EXTRA);
  }

  private Map<String, SlipTree> nested(KeyTally tally) {
    return declared.isPresent() ? Map.of() : inside(tally, Place.NESTED);
  }

  private Optional<Slip> topLevel(String key, KeyTally tally) {
    if (ownKeys == OwnKeys.ANYWHERE) {
      return declared.isPresent()
          ? foreign(key, declared.get())
          : commoner(key, tally, root).map(MisspeltOwn::new);
    }
    boolean strange = declared.isPresent() && !declared.get().take(key);
    return strange && Nearest.of(key, BuiltInKey.names()).isEmpty()
        ? Optional.of(new Strange(declared.get().nearest(key)))
        : Optional.of(meantAtTopLevel(key, tally));
  }

  /** Of the keys that no component takes, the record itself reports all others. */
  private static Optional<Slip> foreign(String key, DeclaredKeys record) {
    return record.take(key)
        ? Optional.empty()
        : ForeignKeys.of(key)
            .map(
                known ->
                    known
                        .renamed()
                        .<Slip>map(Misspelt::new)
                        .orElseGet(() -> new Strange(record.nearest(key))));
  }

  private Slip meantAtTopLevel(String key, KeyTally tally) {
    KeyTally below = below(BuiltInKey.EXTRA, key);
    if (below != null && below.pages() > tally.pages()) {
      return new Misplaced(Home.EXTRA, below.pages());
    }
    return ForeignKeys.of(key)
        .map(ForeignKey::renamed)
        .orElseGet(() -> Nearest.of(key, BuiltInKey.names()).or(() -> commoner(key, tally, root)))
        .<Slip>map(Misspelt::new)
        .orElseGet(Unknown::new);
  }

  /** The slips in the tables of a key. */
  private Map<String, SlipTree> inside(KeyTally table, Place place) {
    Map<String, SlipTree> found = new HashMap<>();
    boolean isData = table.members().size() > MAX_KEYS;
    table
        .members()
        .forEach(
            (key, tally) -> {
              Optional<Slip> slip =
                  isData
                      ? Optional.empty()
                      : misplaced(key, tally, table, place)
                          .or(() -> commoner(key, tally, table).map(Misspelt::new));
              SlipTree tree = new SlipTree(slip, inside(tally, Place.NESTED));
              if (!tree.isEmpty()) {
                found.put(key, tree);
              }
            });
    return found;
  }

  private Optional<Slip> misplaced(String key, KeyTally tally, KeyTally table, Place place) {
    Optional<BuiltInKey> builtIn = BuiltInKey.of(key).filter(known -> known != BuiltInKey.EXTRA);
    if (builtIn.isEmpty() || table.inList() || place == Place.TAXONOMIES) {
      return Optional.empty();
    }
    boolean isExtra = place == Place.EXTRA;
    KeyTally above = root.members().get(key);
    int common = above == null ? 0 : above.pages();
    boolean steers = isExtra ? builtIn.get().onlySteers() : builtIn.get().isUnmistakable();
    boolean fits = tally.fits(builtIn.get().type());
    boolean clashes = isExtra && oneRecord && common > 0;
    boolean stray =
        isExtra
            && above != null
            && above.pages() >= COMMON
            && isRare(tally)
            && tally.sharesNoPageWith(above);
    return fits && steers || clashes || stray && fits
        ? Optional.of(new Misplaced(Home.TOP, common))
        : Optional.empty();
  }

  private Optional<String> commoner(String key, KeyTally slip, KeyTally table) {
    if (!isRare(slip) || table.members().size() > MAX_KEYS) {
      return Optional.empty();
    }
    Map<String, KeyTally> others = table.members();
    return others.entrySet().stream()
        .filter(other -> other.getValue().pages() >= COMMON)
        .filter(other -> other.getValue().pages() > slip.pages())
        .filter(other -> Nearest.isNear(key, other.getKey()))
        .filter(other -> slip.resembles(other.getValue()))
        .filter(other -> slip.sharesNoPageWith(other.getValue()))
        .min(
            Comparator.<Map.Entry<String, KeyTally>>comparingInt(
                    other -> Nearest.slips(key, other.getKey()))
                .thenComparing(other -> other.getValue().pages(), Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private @Nullable KeyTally below(BuiltInKey table, String key) {
    KeyTally tally = root.members().get(table.key());
    return tally == null ? null : tally.members().get(key);
  }

  private boolean isRare(KeyTally tally) {
    return tally.pages() <= Math.max(1, pages / RARE);
  }
}
