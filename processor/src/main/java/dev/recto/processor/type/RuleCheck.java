package dev.recto.processor.type;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.RuleProblem.NotAfter;
import dev.recto.processor.problem.RuleProblem.RepeatedValue;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks how the values of all rows of a collection go together. */
public final class RuleCheck implements Rule.Cases<Runnable> {
  private static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.file().path())
          .thenComparing(row -> row.values().span().start());

  private final Shape shape;
  private final Component component;
  private final List<Row> rows;
  private final Consumer<Diagnostic> sink;

  private RuleCheck(Shape shape, Component component, List<Row> rows, Consumer<Diagnostic> sink) {
    this.shape = shape;
    this.component = component;
    this.rows = rows;
    this.sink = sink;
  }

  /**
   * The values of an entry.
   *
   * @param file the file that they are in
   * @param scope the language, since a translation has the values of its original
   * @param values the values that fit, by the names of components
   * @param written the value of a component as an author wrote it, where that is known
   * @param isSound whether none is missing because of a mistake that is reported
   */
  public record Row(
      ContentFile file,
      String scope,
      Value.Table values,
      Function<Component, Optional<Value>> written,
      boolean isSound) {
    /** A value as an author recognizes it: another word can be the same constant or entry. */
    String words(Component component, Value value) {
      return Literals.of(written.apply(component).orElse(value));
    }

    Optional<Value> get(String component) {
      return values.get(component);
    }

    InContent place(Span span) {
      return new InContent(file, span);
    }
  }

  /** Whether values of different entries of a record depend on each other. */
  public static boolean hasRules(Shape shape) {
    return shape.components().stream().anyMatch(component -> !component.rules().isEmpty());
  }

  /** Reports the values that break the rules of a record. */
  public static void check(Shape shape, List<Row> rows, Consumer<Diagnostic> sink) {
    List<Row> sorted = rows.stream().sorted(ORDER).toList();
    for (Component component : shape.components()) {
      RuleCheck check = new RuleCheck(shape, component, sorted, sink);
      component.rules().forEach(rule -> rule.match(check).run());
    }
  }

  @Override
  public Runnable unique(Rule.Unique rule) {
    return () -> {
      Map<List<String>, InContent> known = new HashMap<>();
      for (Row row : rows) {
        row.get(component.name())
            .ifPresent(
                value -> {
                  InContent place = row.place(value.span());
                  List<String> key = List.of(row.scope(), Literals.identity(value));
                  InContent first = known.putIfAbsent(key, place);
                  if (first != null) {
                    String words = row.words(component, value);
                    sink.accept(new Diagnostic(place, repeated(words, "", first)));
                  }
                });
      }
    };
  }

  private RepeatedValue repeated(String words, String group, InContent first) {
    return new RepeatedValue(component.key(), words, group, first, component.declaredAt());
  }

  @Override
  public Runnable contiguous(Rule.Contiguous rule) {
    return () -> new Sequences(component, other(rule.per()), this::repeated, sink).check(rows);
  }

  @Override
  public Runnable after(Rule.After rule) {
    return () -> other(rule.component()).ifPresent(this::checkAfter);
  }

  private void checkAfter(Component other) {
    Optional<Calendar<?>> own = component.type().asScalar().flatMap(Calendar::of);
    Optional<Calendar<?>> others = other.type().asScalar().flatMap(Calendar::of);
    if (own.isEmpty() || others.isEmpty()) {
      return;
    }
    for (Row row : rows) {
      Optional<Value> value = row.get(component.name());
      Optional<Value> before = row.get(other.name());
      if (value.isPresent()
          && before.isPresent()
          && !own.get().start(value.get()).isAfter(others.get().start(before.get()))) {
        NotAfter problem =
            new NotAfter(
                component.key(),
                row.words(component, value.get()),
                other.key(),
                row.words(other, before.get()),
                component.declaredAt());
        sink.accept(new Diagnostic(row.place(value.get().span()), problem));
      }
    }
  }

  private Optional<Component> other(String name) {
    return shape.components().stream().filter(other -> other.name().equals(name)).findFirst();
  }
}
