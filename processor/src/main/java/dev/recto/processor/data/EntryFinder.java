package dev.recto.processor.data;

import dev.recto.processor.problem.DataProblem.NotAnEntry;
import dev.recto.processor.problem.DataProblem.UnclearEntries;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.DataFile;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the entries in a file: the elements of a list, or the tables of a table. */
final class EntryFinder {
  private final DataFile data;
  private final Report report;

  EntryFinder(DataFile data, Report report) {
    this.data = data;
    this.report = report;
  }

  /**
   * Finds the entries.
   *
   * @param at the path of their list or table; empty for the only one
   * @param place where it is reported that there is none
   */
  DataEntries find(String at, Place place) {
    Optional<Value> holder = at.isEmpty() ? only(place) : named(at, place);
    if (holder.isEmpty()) {
      return DataEntries.UNKNOWN;
    }
    List<DataEntry> entries = new ArrayList<>();
    List<Value> others = new ArrayList<>();
    if (holder.get() instanceof Value.Array list) {
      for (Value element : list.elements()) {
        add(element, Span.at(element.at()), Optional.empty(), entries, others);
      }
    } else if (holder.get() instanceof Value.Table table) {
      for (Map.Entry<String, Value.Member> member : table.members().entrySet()) {
        Span home = member.getValue().keySpan();
        add(member.getValue().value(), home, Optional.of(member.getKey()), entries, others);
      }
    }
    // A list of something else is one mistake.
    others.stream().limit(entries.isEmpty() ? 1 : others.size()).forEach(this::reportOther);
    return new DataEntries(List.copyOf(entries), data.isSound() && others.isEmpty());
  }

  private void add(
      Value value, Span home, Optional<String> name, List<DataEntry> entries, List<Value> others) {
    if (value instanceof Value.Table keys) {
      entries.add(new DataEntry(data.file(), data.format(), keys, home, data.isSound(), name));
    } else {
      others.add(value);
    }
  }

  private void reportOther(Value value) {
    report.add(data.file(), value.span(), new NotAnEntry(value.kind().words()));
  }

  /** The list that the file is, else its tables, else its only list of tables. */
  private Optional<Value> only(Place place) {
    if (!(data.root() instanceof Value.Table root) || root.members().isEmpty()) {
      return Optional.of(data.root());
    }
    List<String> tables = keysOf(root, Value.Table.class::isInstance);
    List<String> filled = keysOf(root, EntryFinder::hasTables);
    boolean none = filled.isEmpty() && tables.isEmpty();
    List<String> lists = none ? keysOf(root, EntryFinder::isEmptyList) : filled;
    if (tables.isEmpty() && lists.size() == 1) {
      return root.get(lists.get(0));
    } else if (lists.isEmpty() && !tables.isEmpty()) {
      return Optional.of(root);
    }
    List<String> all = new ArrayList<>(lists);
    all.addAll(tables);
    return all.isEmpty()
        ? unclear(
            place,
            "`%s` has neither a list of tables nor tables".formatted(data.file()),
            "add some")
        : unclear(
            place,
            "`%s` has several lists and tables: %s".formatted(data.file(), names(all)),
            "say which has the entries: `at = \"" + all.get(0) + "\"`");
  }

  private static List<String> keysOf(Value.Table table, Predicate<Value> kind) {
    return table.members().entrySet().stream()
        .filter(member -> kind.test(member.getValue().value()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean hasTables(Value value) {
    return value instanceof Value.Array list
        && list.elements().stream().anyMatch(Value.Table.class::isInstance);
  }

  private static boolean isEmptyList(Value value) {
    return value instanceof Value.Array list && list.elements().isEmpty();
  }

  private static String names(List<String> keys) {
    return keys.stream().limit(4).collect(Collectors.joining("`, `", "`", "`"))
        + (keys.size() > 4 ? " and more" : "");
  }

  private Optional<Value> named(String at, Place place) {
    Value value = data.root();
    boolean isRoot = true;
    for (String key : at.split("\\.", -1)) {
      if (!(value instanceof Value.Table table)) {
        return value instanceof Value.Array && isRoot
            ? unclear(place, "`%s` is a list itself".formatted(data.file()), "remove `at`")
            : unclear(place, "`%s` has no `%s`".formatted(data.file(), at), "correct the path");
      }
      Optional<Value> inner = table.get(key);
      if (inner.isEmpty()) {
        Optional<String> nearest = Nearest.of(key, table.members().keySet());
        String cure = nearest.map("the closest key is `%s`"::formatted).orElse("correct the path");
        return unclear(place, "`%s` has no `%s`".formatted(data.file(), at), cure);
      }
      value = inner.get();
      isRoot = false;
    }
    return value instanceof Value.Table || value instanceof Value.Array
        ? Optional.of(value)
        : unclear(
            place,
            "`%s` in `%s` is neither a list nor a table".formatted(at, data.file()),
            "name the list or table that has the entries");
  }

  /** What is missing in a file that could not be read whole may be there. */
  private Optional<Value> unclear(Place place, String what, String cure) {
    if (data.isSound()) {
      report.add(place, new UnclearEntries(what, cure));
    }
    return Optional.empty();
  }
}
