package dev.recto.processor.type;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.RuleProblem.BrokenSequence;
import dev.recto.processor.problem.ValueProblem.BrokenConstraint;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.RuleCheck.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks that the values of a component count from 1, in each group of rows. */
final class Sequences {
  /** Up to 18 digits are a {@code long}. */
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private final Component component;
  private final Optional<Component> per;
  private final Repetition repetition;
  private final Consumer<Diagnostic> sink;

  /**
   * A check of one component.
   *
   * @param per the component whose values make the groups; none for one group
   * @param repetition the mistake that a number is there twice
   */
  Sequences(
      Component component,
      Optional<Component> per,
      Repetition repetition,
      Consumer<Diagnostic> sink) {
    this.component = component;
    this.per = per;
    this.repetition = repetition;
    this.sink = sink;
  }

  /** Makes the mistake that a value is there twice in a group. */
  @FunctionalInterface
  interface Repetition {
    Problem of(String words, String group, InContent first);
  }

  /** The rows with one value of the other component. */
  private static final class Group {
    private final String words;
    private final SortedMap<Long, InContent> members = new TreeMap<>();

    /** How many numbers that are missing can be among the values that are wrong. */
    private long excused;

    Group(String words) {
      this.words = words;
    }
  }

  /** Checks rows that are sorted by place. */
  void check(List<Row> rows) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    Map<String, Integer> astray = new HashMap<>();
    for (Row row : rows) {
      Optional<Value> label = per.flatMap(other -> row.get(other.name()));
      Optional<Value> value = row.get(component.name());
      if (per.isPresent() && label.isEmpty()) {
        astray.merge(row.scope(), row.isSound() ? 0 : 1, Integer::sum);
      } else if (value.isPresent() || !row.isSound()) {
        List<String> key = List.of(row.scope(), label.map(Literals::identity).orElse(""));
        Group group = groups.computeIfAbsent(key, added -> new Group(words(row, label)));
        value.ifPresentOrElse(found -> add(row, found, group), () -> group.excused++);
      }
    }
    groups.forEach((key, group) -> check(group, astray.getOrDefault(key.get(0), 0)));
  }

  private String words(Row row, Optional<Value> label) {
    return label
        .map(
            value ->
                " in `%s` `%s`"
                    .formatted(per.orElseThrow().key(), row.words(per.orElseThrow(), value)))
        .orElse("");
  }

  private void add(Row row, Value value, Group group) {
    InContent place = row.place(value.span());
    OptionalLong number = number(value);
    if (number.isEmpty()) {
      group.excused++;
      sink.accept(new Diagnostic(place, notCounting(value)));
      return;
    }
    InContent first = group.members.putIfAbsent(number.getAsLong(), place);
    if (first != null) {
      // Perhaps it was meant as one that is missing.
      group.excused++;
      if (!component.rules().contains(new Rule.Unique())) {
        sink.accept(
            new Diagnostic(place, repetition.of(row.words(component, value), group.words, first)));
      }
    }
  }

  private BrokenConstraint notCounting(Value value) {
    return new BrokenConstraint(
        "`" + component.key() + "`",
        " must be a whole number from 1 on",
        Literals.found(value),
        component.declaredAt());
  }

  private static OptionalLong number(Value value) {
    OptionalLong number = OptionalLong.empty();
    if (value instanceof Value.Int whole) {
      number = OptionalLong.of(whole.number());
    } else if (value instanceof Value.Text text && WHOLE.matcher(text.text()).matches()) {
      number = OptionalLong.of(Long.parseLong(text.text()));
    }
    return number.isPresent() && number.getAsLong() > 0 ? number : OptionalLong.empty();
  }

  private void check(Group group, int astray) {
    long excused = group.excused + astray;
    long before = 0;
    for (Map.Entry<Long, InContent> member : group.members.entrySet()) {
      long number = member.getKey();
      long missing = number - before - 1;
      if (missing > excused) {
        sink.accept(new Diagnostic(member.getValue(), gap(group, before, number)));
      }
      excused = Math.max(0, excused - missing);
      before = number;
    }
  }

  private BrokenSequence gap(Group group, long before, long number) {
    return new BrokenSequence(component.key(), before, number, group.words, component.declaredAt());
  }
}
