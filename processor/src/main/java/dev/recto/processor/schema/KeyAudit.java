package dev.recto.processor.schema;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.problem.CollectionProblem.KeyOnBothLevels;
import dev.recto.processor.problem.CollectionProblem.MixedTypes;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.KeyNode.Sighting;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goes through the pages a second time and reports each place that does not fit the whole. */
final class KeyAudit {
  private static final Value.Table NOTHING = new Value.Table(Map.of(), Span.START);

  private final KeyNode root;
  private final Map<String, KeyNode> extra;
  private final Set<String> onBothLevels;
  private final Report report;

  private KeyAudit(KeyNode root, Report report) {
    this.root = root;
    this.report = report;
    KeyNode node = root.members.get(BuiltInKey.EXTRA.key());
    this.extra = node == null || node.role != KeyRole.EXTRA ? Map.of() : node.members;
    this.onBothLevels = new TreeSet<>();
    extra.forEach(
        (key, below) -> {
          KeyNode above = root.members.get(key);
          boolean steers = BuiltInKey.of(key).filter(BuiltInKey::steers).isPresent();
          if (!steers
              && above != null
              && above.role != KeyRole.IGNORED
              && below.role != KeyRole.IGNORED) {
            onBothLevels.add(key);
          }
        });
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
        || node.elements != null && hasMixed(node.elements)
        || node.memberNodes().stream().anyMatch(this::hasMixed);
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
        KeyNode node = requireNonNull(builtIn ? root.members.get(key) : extra.get(key));
        InContent first = other.orElseGet(() -> node.first);
        report.add(row.file(), wrong.keySpan(), new KeyOnBothLevels(key, first));
      }
    }
  }

  private Row kinds(Row row) {
    List<String> misfits = new ArrayList<>();
    table(row, root, row.keys(), misfits);
    return misfits.isEmpty() ? row : row.reporting(misfits);
  }

  private void table(Row row, KeyNode node, Value.Table table, List<String> misfits) {
    table
        .members()
        .forEach(
            (key, member) -> {
              KeyNode memberNode = node.members.get(key);
              if (memberNode != null && memberNode.role != KeyRole.IGNORED) {
                value(row, memberNode, member.value(), misfits);
              }
            });
  }

  private void value(Row row, KeyNode node, Value value, List<String> misfits) {
    KindGroup expected = node.majority();
    KindGroup found = node.group(value.kind());
    KeyNode elements = node.elements;
    if (expected != null && found != expected) {
      report.add(row.file(), value.span(), mixed(node, found, expected));
      misfits.add(node.path);
    } else if (value instanceof Value.Array array && elements != null) {
      array.elements().forEach(element -> value(row, elements, element, misfits));
    } else if (value instanceof Value.Table table && node.role == KeyRole.MAP) {
      if (elements != null) {
        table.members().values().forEach(m -> value(row, elements, m.value(), misfits));
      }
    } else if (value instanceof Value.Table table) {
      table(row, node, table, misfits);
    }
  }

  private MixedTypes mixed(KeyNode node, KindGroup found, KindGroup expected) {
    Sighting minority = node.sightings().get(found);
    Sighting majority = node.sightings().get(expected);
    return new MixedTypes(
        node.key,
        found.words(),
        minority == null ? 0 : minority.pages,
        minority == null ? root.first : minority.first,
        expected.words(),
        majority == null ? 0 : majority.pages,
        majority == null ? root.first : majority.first);
  }
}
