package dev.recto.processor.annotation;

import dev.recto.After;
import dev.recto.Contiguous;
import dev.recto.Unique;
import dev.recto.processor.problem.DeclarationProblem.MisplacedAnnotation;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Rule;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Singles;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations that relate the value of a component to other values. */
final class RuleReader {
  private static final Set<Scalar> COUNTED =
      EnumSet.of(Scalar.STRING, Scalar.LONG, Scalar.INT, Scalar.SHORT, Scalar.BYTE);
  private static final Set<Scalar> DATED =
      EnumSet.of(
          Scalar.LOCAL_DATE,
          Scalar.LOCAL_DATE_TIME,
          Scalar.LOCAL_TIME,
          Scalar.OFFSET_DATE_TIME,
          Scalar.INSTANT);

  private final Report report;

  RuleReader(Report report) {
    this.report = report;
  }

  /** The rules that a component has. */
  static List<Rule> rules(Marks marks) {
    List<Rule> rules = new ArrayList<>();
    if (marks.has(Unique.class)) {
      rules.add(new Rule.Unique());
    }
    marks.text(Contiguous.class, "per").map(Rule.Contiguous::new).ifPresent(rules::add);
    marks.text(After.class, "value").map(Rule.After::new).ifPresent(rules::add);
    return rules;
  }

  /** Reports the rules of a component that nothing can keep or break. */
  void check(Component component, List<Component> all, boolean ofEntries, Spot at) {
    for (Rule rule : component.rules()) {
      if (!ofEntries) {
        misplaced(at, annotation(rule), "", "its record is not that of a collection", "remove it");
      } else if (rule instanceof Rule.Contiguous contiguous) {
        check(contiguous, component, all, at);
      } else if (rule instanceof Rule.After after) {
        check(after, component, all, at);
      }
    }
  }

  private static Class<? extends Annotation> annotation(Rule rule) {
    if (rule instanceof Rule.Unique) {
      return Unique.class;
    }
    return rule instanceof Rule.After ? After.class : Contiguous.class;
  }

  private void check(Rule.Contiguous rule, Component component, List<Component> all, Spot at) {
    if (Singles.of(component.type()).filter(COUNTED::contains).isEmpty()) {
      misplaced(
          at,
          Contiguous.class,
          "",
          "it is neither an integer nor a string",
          "let it be an `int`, or remove the annotation");
    } else if (!rule.per().isEmpty()) {
      other(rule.per(), component, all, Contiguous.class, "per", at);
    }
  }

  private void check(Rule.After rule, Component component, List<Component> all, Spot at) {
    Optional<Scalar> own = Singles.of(component.type()).filter(DATED::contains);
    if (own.isEmpty()) {
      misplaced(at, After.class, "", "it is neither a date nor a time", "remove it");
      return;
    }
    other(rule.component(), component, all, After.class, "value", at)
        .filter(other -> !Singles.of(other.type()).equals(own))
        .ifPresent(
            other ->
                misplaced(
                    at,
                    After.class,
                    "value",
                    "`%s` has another type".formatted(other.name()),
                    "let both have the same type"));
  }

  private Optional<Component> other(
      String name,
      Component component,
      List<Component> all,
      Class<? extends Annotation> annotation,
      String attribute,
      Spot at) {
    List<Component> others = all.stream().filter(other -> other != component).toList();
    Optional<Component> found =
        others.stream().filter(other -> other.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      String cure =
          Nearest.of(name, others.stream().map(Component::name).toList())
              .map("the closest one is `%s`"::formatted)
              .orElse("name another component of the record");
      String reason = "`%s` is not another component of its record".formatted(name);
      misplaced(at, annotation, attribute, reason, cure);
    }
    return found;
  }

  private void misplaced(
      Spot at,
      Class<? extends Annotation> annotation,
      String attribute,
      String reason,
      String cure) {
    report.add(
        at.place(annotation, attribute),
        new MisplacedAnnotation(annotation.getSimpleName(), at.words(), reason, cure));
  }
}
