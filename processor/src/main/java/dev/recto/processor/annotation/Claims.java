package dev.recto.processor.annotation;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which component of a record takes which key; no two can take the same. */
final class Claims {
  private static final String REST = "@Rest";

  private final Report report;
  private final Map<List<String>, String> byPath = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> bySinglePath = new HashMap<>();

  Claims(Report report) {
    this.report = report;
  }

  /** The component, without its key if another one takes that, which is reported. */
  Component claimed(Component component, Spot at) {
    Optional<String> other =
        switch (component.source()) {
          case KEY -> component.path().isEmpty() ? claimName(component) : claimPath(component);
          case REST -> Optional.ofNullable(byName.putIfAbsent(REST, component.name()));
          case PAGE, BODY -> Optional.empty();
        };
    other.ifPresent(first -> report.add(at.place(), secondOf(component, first, at)));
    return other.isPresent() ? component.withoutKey() : component;
  }

  private Optional<String> claimName(Component component) {
    String name = JavaNames.component(component.key()).orElse(component.key());
    Optional<String> other = first(byName.get(name), bySinglePath.get(name));
    byName.putIfAbsent(name, component.name());
    return other;
  }

  private Optional<String> claimPath(Component component) {
    List<String> path = component.path();
    Optional<String> other = first(byPath.putIfAbsent(path, component.name()), null);
    if (path.size() == 1) {
      String name = JavaNames.component(component.key()).orElse(component.key());
      other = other.or(() -> first(byName.get(name), null));
      bySinglePath.putIfAbsent(name, component.name());
    }
    return other;
  }

  private static Optional<String> first(@Nullable String one, @Nullable String other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static UnfillableType secondOf(Component component, String other, Spot at) {
    return component.isKey()
        ? new UnfillableType(
            at.words(),
            "`%s` takes the same key".formatted(other),
            "remove one of them, or name another key with `@Field`")
        : new UnfillableType(
            at.words(),
            "`%s` takes all other keys".formatted(other),
            "remove `@Rest` from one of them");
  }
}
