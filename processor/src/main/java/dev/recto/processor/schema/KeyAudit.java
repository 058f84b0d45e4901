package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.problem.CollectionProblem.MissingKey;
import dev.recto.processor.problem.CollectionProblem.MixedTypes;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.KeyNode.Sighting;
import dev.recto.processor.schema.Misspellings.Slip;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Goes through the pages a second time and reports each place that does not fit the whole. */
final class KeyAudit {
  private final KeyNode root;
  private final Map<KeyNode, Slip> slips;
  private final Report report;

  private KeyAudit(KeyNode root, List<Slip> slips, Report report) {
    this.root = root;
    this.slips = slips.stream().collect(Collectors.toMap(Slip::node, Function.identity()));
    this.report = report;
  }

  /** Reports slips, and values of the rarer type, at their places. */
  static void reportMisfits(
      KeyNode root, List<Slip> slips, List<ContentPage> pages, Report report) {
    KeyAudit audit = new KeyAudit(root, slips, report);
    if (!slips.isEmpty() || audit.hasMixed(root)) {
      pages.forEach(page -> audit.table(page, root, page.keys()));
    }
  }

  /** Reports pages without a required key, at their opening fence or at the table that lacks it. */
  static void reportMissing(
      CollectionSpec spec, List<Slip> slips, List<ContentPage> pages, Report report) {
    for (String path : spec.required()) {
      List<String> keys = Arrays.asList(path.split("\\."));
      for (ContentPage page : pages) {
        if (page.document().isSound() && !page.badKeys().contains(keys.get(0))) {
          missing(page.keys(), keys, slips, page.document().fence())
              .ifPresent(at -> report.add(page.file(), at, new MissingKey(path)));
        }
      }
    }
  }

  private static Optional<Position> missing(
      Value value, List<String> keys, List<Slip> slips, Position at) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (value instanceof Value.Array array) {
      return array.elements().stream()
          .flatMap(element -> missing(element, keys, slips, element.at()).stream())
          .findFirst();
    }
    if (!(value instanceof Value.Table table)) {
      return Optional.empty();
    }
    String key = keys.get(0);
    boolean misspelled =
        slips.stream()
            .anyMatch(s -> s.meant().equals(key) && table.members().containsKey(s.node().key));
    if (misspelled) {
      return Optional.empty();
    }
    Value.Member member = table.members().get(key);
    boolean isExtra = member != null && key.equals(BuiltInKey.EXTRA.key());
    return member == null
        ? Optional.of(at)
        : missing(
            member.value(), keys.subList(1, keys.size()), slips, isExtra ? at : member.keyAt());
  }

  private boolean hasMixed(KeyNode node) {
    return node.isMixed()
        || node.elements != null && hasMixed(node.elements)
        || node.memberNodes().stream().anyMatch(this::hasMixed);
  }

  private void table(ContentPage page, KeyNode node, Value.Table table) {
    table
        .members()
        .forEach(
            (key, member) -> {
              KeyNode memberNode = node.members.get(key);
              if (memberNode == null || memberNode.role == KeyRole.IGNORED) {
                return;
              }
              Slip slip = slips.get(memberNode);
              if (slip == null) {
                value(page, memberNode, member.value());
              } else {
                report.add(page.file(), member.keyAt(), slip.problem(page.document().format()));
              }
            });
  }

  private void value(ContentPage page, KeyNode node, Value value) {
    KindGroup expected = node.majority();
    KindGroup found = node.group(value.kind());
    if (expected != null && found != expected) {
      report.add(page.file(), value.at(), mixed(node, found, expected));
    } else if (value instanceof Value.Array array && node.elements != null) {
      KeyNode elements = node.elements;
      array.elements().forEach(element -> value(page, elements, element));
    } else if (value instanceof Value.Table table && node.role == KeyRole.MAP) {
      KeyNode elements = node.elements;
      table
          .members()
          .values()
          .forEach(
              member -> {
                if (elements != null) {
                  value(page, elements, member.value());
                }
              });
    } else if (value instanceof Value.Table table) {
      table(page, node, table);
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
