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
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations that relate the value of a component to other values. */
final class RuleReader {
  private static final Set<Scalar> COUNTED =
      EnumSet.of(
          Scalar.STRING, Scalar.LONG, Scalar.INT, Scalar.SHORT, Scalar.BYTE, Scalar.BIG_INTEGER);

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

  /** The component without the rules that nothing can keep or break, which are reported. */
  Component checked(Component component, List<Component> all, boolean ofEntries, Spot at) {
    List<Rule> sound = new ArrayList<>();
    for (Rule rule : component.rules()) {
      if (!ofEntries) {
        String reason = "its record is not that of a collection";
        misplaced(at, rule.match(ANNOTATIONS), "", reason, "remove it");
      } else if (rule.match(new Check(component, all, at))) {
        sound.add(rule);
      }
    }
    return component.withRules(sound);
  }

  private static final Rule.Cases<Class<? extends Annotation>> ANNOTATIONS =
      new Rule.Cases<>() {
        @Override
        public Class<? extends Annotation> unique(Rule.Unique rule) {
          return Unique.class;
        }

        @Override
        public Class<? extends Annotation> contiguous(Rule.Contiguous rule) {
          return Contiguous.class;
        }

        @Override
        public Class<? extends Annotation> after(Rule.After rule) {
          return After.class;
        }
      };

  /** Whether a rule of a component is sound; else it is reported. */
  private final class Check implements Rule.Cases<Boolean> {
    private final Component component;
    private final List<Component> all;
    private final Spot at;

    Check(Component component, List<Component> all, Spot at) {
      this.component = component;
      this.all = all;
      this.at = at;
    }

    @Override
    public Boolean unique(Rule.Unique rule) {
      return true;
    }

    @Override
    public Boolean contiguous(Rule.Contiguous rule) {
      if (component.type().asScalar().filter(COUNTED::contains).isEmpty()) {
        String reason = "it is neither an integer nor a string";
        String cure = "let it be an `int`, or remove the annotation";
        return misplaced(at, Contiguous.class, "", reason, cure);
      }
      return rule.per().isEmpty() || other(rule.per(), Contiguous.class, "per").isPresent();
    }

    @Override
    public Boolean after(Rule.After rule) {
      Optional<Scalar> own = component.type().asScalar().filter(Scalar::isInTime);
      if (own.isEmpty()) {
        return misplaced(at, After.class, "", "it is neither a date nor a time", "remove it");
      }
      Optional<Component> other = other(rule.component(), After.class, "value");
      if (other.isPresent() && !areComparable(own.get(), other.get().type().asScalar())) {
        String reason = "`%s` is not comparable with it".formatted(rule.component());
        String cure = "name a component with a date, or let both have the same type";
        return misplaced(at, After.class, "value", reason, cure);
      }
      return other.isPresent();
    }

    private Optional<Component> other(
        String name, Class<? extends Annotation> annotation, String attribute) {
      List<Component> others =
          all.stream().filter(other -> !other.name().equals(component.name())).toList();
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
  }

  /** Times of a day are comparable with each other only. */
  private static boolean areComparable(Scalar one, Optional<Scalar> other) {
    return other
        .filter(Scalar::isInTime)
        .filter(type -> (type == Scalar.LOCAL_TIME) == (one == Scalar.LOCAL_TIME))
        .isPresent();
  }

  private boolean misplaced(
      Spot at,
      Class<? extends Annotation> annotation,
      String attribute,
      String reason,
      String cure) {
    report.add(
        at.place(annotation, attribute),
        new MisplacedAnnotation(annotation.getSimpleName(), at.words(), reason, cure));
    return false;
  }
}
