package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.problem.CollectionProblem.KeyOnBothLevels;
import dev.recto.processor.problem.CollectionProblem.MixedTypes;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.KeyNode.Sighting;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Goes through the pages a second time and reports each place that does not fit the whole. */
final class KeyAudit {
  private static final Value.Table NOTHING = new Value.Table(Map.of(), Span.START);

  private final KeyNode root;
  private final Optional<KeyNode> extra;
  private final Set<String> onBothLevels;
  private final Report report;

  private KeyAudit(KeyNode root, Report report) {
    this.root = root;
    this.report = report;
    this.extra = root.member(BuiltInKey.EXTRA.key()).filter(table -> table.role() == KeyRole.EXTRA);
    this.onBothLevels =
        extra.stream()
            .flatMap(table -> table.members().stream())
            .filter(below -> !below.isIgnored() && isComponentAbove(below.key()))
            .map(KeyNode::key)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isComponentAbove(String key) {
    boolean steers = BuiltInKey.of(key).filter(BuiltInKey::steers).isPresent();
    return !steers && root.member(key).filter(above -> !above.isIgnored()).isPresent();
  }

  /**
   * Reports values of a minority's type and keys on both levels, wherever they are.
   *
   * @return the pages, which know what does not fit
   */
  static List<Row> of(KeyNode root, List<Row> rows, Report report) {
    KeyAudit audit = new KeyAudit(root, report);
    if (!audit.onBothLevels.isEmpty()) {
      rows.forEach(audit::levels);
    }
    return audit.hasMixed(root) ? rows.stream().map(audit::kinds).toList() : rows;
  }

  private boolean hasMixed(KeyNode node) {
    return node.isMixed()
        || node.elements().filter(this::hasMixed).isPresent()
        || node.members().stream().anyMatch(this::hasMixed);
  }

  /** A key of the author's own is at home in extra, so the one at the top level is the mistake. */
  private void levels(Row row) {
    Map<String, Value.Member> top = row.keys().members();
    Map<String, Value.Member> below = row.extra().orElse(NOTHING).members();
    for (String key : onBothLevels) {
      boolean builtIn = BuiltInKey.of(key).isPresent();
      Value.Member wrong = builtIn ? below.get(key) : top.get(key);
      if (wrong != null) {
        Optional<InContent> other =
            Optional.ofNullable(builtIn ? top.get(key) : below.get(key))
                .map(member -> new InContent(row.file(), member.keySpan()));
        KeyNode table = builtIn ? root : extra.orElseThrow();
        InContent first = other.orElseGet(() -> table.member(key).orElseThrow().first());
        report.add(row.file(), wrong.keySpan(), new KeyOnBothLevels(key, first));
      }
    }
  }

  private Row kinds(Row row) {
    Map<Span, String> misfits = new HashMap<>();
    table(row, root, row.keys(), misfits);
    return misfits.isEmpty() ? row : row.mixing(misfits);
  }

  private void table(Row row, KeyNode node, Value.Table table, Map<Span, String> misfits) {
    table
        .members()
        .forEach(
            (key, member) ->
                node.member(key)
                    .filter(known -> !known.isIgnored())
                    .ifPresent(known -> value(row, known, member.value(), misfits)));
  }

  private void value(Row row, KeyNode node, Value value, Map<Span, String> misfits) {
    KindGroup found = node.group(value.kind());
    KindGroup expected = node.majority().orElse(found);
    Optional<KeyNode> elements = node.elements();
    if (found != expected) {
      report.add(row.file(), value.span(), mixed(node, found, expected));
      misfits.put(value.span(), node.path());
    } else if (value instanceof Value.Array array && elements.isPresent()) {
      array.elements().forEach(element -> value(row, elements.get(), element, misfits));
    } else if (value instanceof Value.Table table && node.isMap()) {
      elements.ifPresent(
          values -> table.members().values().forEach(m -> value(row, values, m.value(), misfits)));
    } else if (value instanceof Value.Table table) {
      table(row, node, table, misfits);
    }
  }

  private static MixedTypes mixed(KeyNode node, KindGroup found, KindGroup expected) {
    Sighting minority = node.sighting(found).orElseThrow();
    Sighting majority = node.sighting(expected).orElseThrow();
    return new MixedTypes(
        node.key(),
        found.words(),
        minority.pages(),
        minority.first(),
        expected.words(),
        majority.pages(),
        majority.first());
  }
}
