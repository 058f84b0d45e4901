package dev.recto.processor.slip;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.KeyAdvice;
import dev.recto.processor.problem.KeyProblem.MisplacedKey;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.slip.Slip.Home;
import dev.recto.processor.slip.Slip.Misplaced;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The keys of one page that are in a wrong table. A table header too early or left out strays all
 * keys after it, and is one mistake.
 */
final class Strays {
  private static final String TAXONOMIES = BuiltInKey.TAXONOMIES.key();

  private final Document document;
  private final Map<Move, List<Stray>> found = new LinkedHashMap<>();

  /** From which table to which. */
  private record Move(String table, Home home) {}

  /** A key with the pages that have it at home. */
  private record Stray(String key, Span span, int pages) {}

  /**
   * Strays that are one mistake.
   *
   * @param keys where each of them is, in their order
   * @param problem the mistake
   */
  record Group(List<Span> keys, Problem problem) {}

  private Strays(Document document) {
    this.document = document;
  }

  /** The strays of a page, those of one table together. */
  static List<Group> of(Document document, SlipTree slips, TaxonomyNames taxonomies) {
    Strays strays = new Strays(document);
    Value.Table top = document.frontMatter();
    strays.collect(top, slips, "");
    if (top.get(TAXONOMIES).orElse(null) instanceof Value.Table table) {
      strays.collectAmong(table, taxonomies);
    }
    return strays.groups();
  }

  private void collect(Value.Table table, SlipTree slips, String path) {
    if (slips.members().isEmpty()) {
      return;
    }
    table
        .members()
        .forEach(
            (key, member) -> {
              SlipTree slip = slips.members().get(key);
              if (slip == null) {
                return;
              }
              if (slip.slip().orElse(null) instanceof Misplaced misplaced) {
                add(path, key, member, misplaced);
              }
              if (member.value() instanceof Value.Table inner) {
                collect(inner, slip, path.isEmpty() ? key : path + "." + key);
              }
            });
  }

  /** A built-in key that can't be a taxonomy. */
  private void collectAmong(Value.Table table, TaxonomyNames taxonomies) {
    table
        .members()
        .forEach(
            (key, member) ->
                BuiltInKey.of(key)
                    .filter(known -> !taxonomies.has(key))
                    .filter(known -> known.type().takes(member.value().kind()))
                    .filter(known -> !taxonomies.open() || !(member.value() instanceof Value.Array))
                    .ifPresent(known -> add(TAXONOMIES, key, member, new Misplaced(Home.TOP, 0))));
  }

  private void add(String table, String key, Value.Member member, Misplaced slip) {
    boolean isThereToo =
        slip.home() == Home.TOP && document.frontMatter().members().containsKey(key);
    if (!isThereToo) {
      found
          .computeIfAbsent(new Move(table, slip.home()), move -> new ArrayList<>())
          .add(new Stray(key, member.keySpan(), slip.pages()));
    }
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    found.forEach(
        (move, strays) ->
            groups.add(
                new Group(strays.stream().map(Stray::span).toList(), problem(move, strays))));
    return groups;
  }

  private Problem problem(Move move, Collection<Stray> strays) {
    Format format = document.format();
    List<String> keys = strays.stream().map(Stray::key).toList();
    if (move.home() == Home.TOP) {
      return KeyAdvice.belowTable(keys, move.table(), format);
    }
    String them = keys.size() == 1 ? "it" : "them";
    String extra = format.place(BuiltInKey.EXTRA.key());
    boolean headerIsMissing =
        format == Format.TOML && document.frontMatter().get(BuiltInKey.EXTRA.key()).isEmpty();
    return new MisplacedKey(
        keys,
        extra,
        OptionalInt.of(strays.iterator().next().pages()),
        headerIsMissing ? "write `" + extra + "` above " + them : "move " + them + " there");
  }
}
