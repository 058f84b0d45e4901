package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.problem.CollectionProblem.MissingKey;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports pages without a key that all must have. */
final class RequiredKeys {
  private RequiredKeys() {}

  /**
   * Reports each absence at the opening fence, or at the table that lacks the key. A path with
   * {@code *} at its end names all keys of the pages that begin so.
   *
   * @return the pages, which know what they lack
   */
  static List<Row> check(CollectionSpec spec, KeyNode root, List<Row> rows, Report report) {
    List<Row> checked = new ArrayList<>(rows);
    for (String path : paths(spec, root)) {
      List<String> keys = Arrays.asList(path.split("\\."));
      checked.replaceAll(row -> check(row, path, keys, report));
    }
    return checked;
  }

  private static Set<String> paths(CollectionSpec spec, KeyNode root) {
    Set<String> paths = new LinkedHashSet<>();
    for (KeyPattern pattern : KeyPattern.all(spec.required())) {
      if (pattern.open()) {
        root.below()
            .filter(node -> !node.isIgnored())
            .map(KeyNode::path)
            .filter(pattern::matches)
            .forEach(paths::add);
      } else {
        paths.add(pattern.path());
      }
    }
    return paths;
  }

  private static Row check(Row row, String path, List<String> keys, Report report) {
    Optional<Span> missing = row.excuses(path) ? Optional.empty() : missing(row, keys);
    missing.ifPresent(
        at -> report.add(row.file(), at, new MissingKey(path, row.format().holder(row.file()))));
    return missing.isPresent() ? row.reporting(List.of(path)) : row;
  }

  /** Of a page, a key below {@code extra} is missed where one at the top is. */
  private static Optional<Span> missing(Row row, List<String> keys) {
    Optional<Value.Table> extra =
        keys.get(0).equals(BuiltInKey.EXTRA.key()) ? row.extra() : Optional.empty();
    return extra.isPresent()
        ? missing(extra.get(), keys.subList(1, keys.size()), row.home())
        : missing(row.keys(), keys, row.home());
  }

  /** The place of the first table that lacks a key. */
  private static Optional<Span> missing(Value value, List<String> keys, Span at) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (value instanceof Value.Array array) {
      return array.elements().stream()
          .flatMap(element -> missing(element, keys, element.span()).stream())
          .findFirst();
    }
    if (!(value instanceof Value.Table table)) {
      return Optional.empty();
    }
    String key = keys.get(0);
    Value.Member member = table.members().get(key);
    return member == null
        ? Optional.of(at)
        : missing(member.value(), keys.subList(1, keys.size()), member.keySpan());
  }
}
