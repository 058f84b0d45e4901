package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.After;
import dev.recto.Body;
import dev.recto.Contiguous;
import dev.recto.Default;
import dev.recto.Field;
import dev.recto.OneOrMany;
import dev.recto.Page;
import dev.recto.Rest;
import dev.recto.Tag;
import dev.recto.Unique;
import dev.recto.processor.problem.DeclarationProblem.MisplacedAnnotation;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Rule;
import dev.recto.processor.type.Source;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the components of records. */
final class ComponentReader {
  private static final List<Class<? extends Annotation>> OURS =
      List.of(
          Field.class,
          Default.class,
          Rest.class,
          OneOrMany.class,
          Tag.class,
          Unique.class,
          Contiguous.class,
          After.class);

  private final TypeReader types;
  private final DefaultReader defaults;
  private final Report report;

  ComponentReader(TypeReader types, DefaultReader defaults, Report report) {
    this.types = types;
    this.defaults = defaults;
    this.report = report;
  }

  /** Whether a component says more than its type does. */
  static boolean hasOwnMarks(RecordComponentElement component) {
    Marks marks = Marks.of(ConstraintReader.placesOf(component));
    return OURS.stream().anyMatch(marks::has);
  }

  /** Whether the value of a component can be absent. */
  static boolean isOptional(RecordComponentElement component) {
    return TypeReader.isOptional(component.asType());
  }

  /** What is known of a component. */
  private record Reading(RecordComponentElement element, Marks marks, Spot at) {
    String name() {
      return element.getSimpleName().toString();
    }

    TypeMirror type() {
      return element.asType();
    }

    String packageName() {
      return JavaTypes.nameOf((TypeElement) requireNonNull(element.getEnclosingElement()))
          .packageName();
    }
  }

  /**
   * A component; one that can't be filled, which is reported, takes anything.
   *
   * @param role what its record is
   */
  Component read(RecordComponentElement element, Role role, Spot at) {
    Marks marks = Marks.of(ConstraintReader.placesOf(element));
    Reading reading = new Reading(element, marks, at);
    boolean keyed = marks.has(Field.class);
    if (role == Role.PAGE && !keyed && JavaTypes.isRaw(reading.type(), Page.class)) {
      return filled(reading, Source.PAGE, Special.PAGE, "it is the page itself");
    } else if (JavaTypes.isRaw(reading.type(), Body.class)) {
      if (role != Role.PAGE) {
        report.add(
            at.place(),
            new UnfillableType(
                at.words(), "only pages have a body", "use `Html` for Markdown in a key"));
      }
      return filled(reading, Source.BODY, Special.HTML, "it is the body of the page");
    } else if (marks.has(Rest.class)) {
      return rest(reading);
    }
    return keyed(reading);
  }

  private Component filled(Reading reading, Source source, Type type, String reason) {
    refuse(reading, Set.of(), reason);
    types.refuse(ConstraintReader.placesOf(reading.element()), reading.at(), reason);
    return component(reading, source, type, Presence.REQUIRED, Optional.empty(), List.of());
  }

  private Component rest(Reading reading) {
    String reason = "it takes all other keys";
    refuse(reading, Set.of(Rest.class), reason);
    types.refuse(ConstraintReader.placesOf(reading.element()), reading.at(), reason);
    boolean right = isRest(reading.type());
    if (!right) {
      misplaced(reading, Rest.class, "it is not a `Map<String, Value>`", "let it be one");
    }
    Type type = new Type.MapOf(Special.ANY);
    return component(reading, Source.REST, type, Presence.EMPTY, Optional.empty(), List.of());
  }

  private static boolean isRest(TypeMirror type) {
    List<? extends TypeMirror> arguments =
        JavaTypes.isRaw(type, Map.class) ? ((DeclaredType) type).getTypeArguments() : List.of();
    return arguments.size() == 2
        && JavaTypes.isRaw(arguments.get(0), String.class)
        && JavaTypes.isRaw(arguments.get(1), dev.recto.Value.class);
  }

  private Component keyed(Reading reading) {
    Optional<Type> read = type(reading);
    if (read.isEmpty()) {
      return component(
          reading, Source.KEY, Special.NOTHING, Presence.EMPTY, Optional.empty(), List.of());
    }
    Type type = read.get();
    Presence presence = presence(reading, type);
    return component(
        reading,
        Source.KEY,
        type,
        presence,
        fallback(reading, type),
        RuleReader.rules(reading.marks()));
  }

  private Optional<Type> type(Reading reading) {
    TypeMirror declared = reading.type();
    boolean optional = JavaTypes.isRaw(declared, Optional.class);
    checkMarks(reading, optional ? JavaTypes.argument(declared) : declared);
    TypeReader.Use use =
        new TypeReader.Use(
            reading.at(),
            reading.packageName(),
            reading.marks().text(Tag.class, "value"),
            reading.marks().has(OneOrMany.class));
    return types.readOptional(declared, ConstraintReader.placesOf(reading.element()), use);
  }

  private void checkMarks(Reading reading, TypeMirror type) {
    boolean list = JavaTypes.isRaw(type, List.class) || JavaTypes.isRaw(type, Set.class);
    if (reading.marks().has(OneOrMany.class) && !list) {
      misplaced(reading, OneOrMany.class, "it is not a list or set", "remove it");
    }
    if (reading.marks().has(Tag.class) && JavaTypes.typesIn(type).noneMatch(UnionReader::isUnion)) {
      misplaced(reading, Tag.class, "it has no sealed interface in its type", "remove it");
    }
    if (reading.marks().has(Default.class) && isOptional(reading.element())) {
      misplaced(
          reading,
          Default.class,
          "its type says what it is without its key",
          "remove it, or the `Optional`");
    }
  }

  private Presence presence(Reading reading, Type type) {
    if (isOptional(reading.element())) {
      return TypeReader.presence(reading.type());
    } else if (reading.marks().has(Default.class)) {
      return Presence.DEFAULT;
    }
    return type.canBeEmpty() ? Presence.EMPTY : Presence.REQUIRED;
  }

  private Optional<Value> fallback(Reading reading, Type type) {
    return isOptional(reading.element())
        ? Optional.empty()
        : reading
            .marks()
            .text(Default.class, "value")
            .flatMap(toml -> defaults.read(toml, type, reading.name(), reading.at()));
  }

  private Component component(
      Reading reading,
      Source source,
      Type type,
      Presence presence,
      Optional<Value> fallback,
      List<Rule> rules) {
    List<String> path = source == Source.KEY ? path(reading) : List.of();
    String key = path.isEmpty() ? KeyNames.of(reading.name()) : path.get(path.size() - 1);
    return new Component(
        reading.name(),
        source,
        key,
        path,
        type,
        presence,
        fallback,
        rules,
        Optional.of(reading.at().declaration()));
  }

  private List<String> path(Reading reading) {
    Optional<String> path = reading.marks().text(Field.class, "value");
    boolean right = path.isEmpty() || path.get().matches("[^.\\s]+(\\.[^.\\s]+)*");
    if (!right) {
      misplaced(
          reading,
          Field.class,
          "`%s` is not the path of a key".formatted(path.get()),
          "write one such as `extra.guest`");
    }
    return path.isPresent() && right ? List.of(path.get().split("\\.")) : List.of();
  }

  /** Reports annotations of ours that mean nothing on a component. */
  private void refuse(Reading reading, Set<Class<?>> allowed, String reason) {
    for (Class<? extends Annotation> annotation : OURS) {
      if (reading.marks().has(annotation) && !allowed.contains(annotation)) {
        misplaced(reading, annotation, reason, "remove it");
      }
    }
  }

  private void misplaced(Reading reading, Class<?> annotation, String reason, String cure) {
    report.add(
        reading.at().place(annotation, annotation == Field.class ? "value" : ""),
        new MisplacedAnnotation(annotation.getSimpleName(), reading.at().words(), reason, cure));
  }
}
