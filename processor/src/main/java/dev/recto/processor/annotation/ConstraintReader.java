package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.problem.ConstraintProblem.InvalidConstraint;
import dev.recto.processor.problem.ConstraintProblem.UnsupportedConstraint;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.type.Bound;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Constraint.Worded;
import dev.recto.processor.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the constraints of Jakarta Validation, and of Java EE before it, by their names. Whatever
 * of them can't be checked is reported.
 */
public final class ConstraintReader {
  private static final Set<String> ROOTS = Set.of("jakarta.validation", "javax.validation");
  private static final Set<String> ALWAYS_KEPT = Set.of("NotNull", "Valid");
  private static final String UNWRAP = "valueextraction.Unwrapping.Unwrap";

  private final BiConsumer<AnnotationMirror, Problem> sink;

  /** A reader that reports what can't be checked, with the annotation. */
  public ConstraintReader(BiConsumer<AnnotationMirror, Problem> sink) {
    this.sink = sink;
  }

  /**
   * All places where the compiler leaves an annotation of a record component: it is on those of its
   * field, accessor, parameter and type that its annotation type allows.
   */
  public static List<AnnotatedConstruct> placesOf(RecordComponentElement component) {
    List<AnnotatedConstruct> places = new ArrayList<>(List.of(component, component.asType()));
    if (component.getAccessor() != null) {
      places.add(component.getAccessor());
    }
    Element owner = requireNonNull(component.getEnclosingElement());
    Stream<Element> parameters =
        ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
            .filter(constructor -> isCanonical(constructor, (TypeElement) owner))
            .flatMap(constructor -> constructor.getParameters().stream());
    Stream.concat(ElementFilter.fieldsIn(owner.getEnclosedElements()).stream(), parameters)
        .filter(element -> element.getSimpleName().equals(component.getSimpleName()))
        .forEach(places::add);
    return places;
  }

  private static boolean isCanonical(ExecutableElement constructor, TypeElement owner) {
    return typesOf(constructor.getParameters()).equals(typesOf(owner.getRecordComponents()));
  }

  /** Types without their annotations and arguments, which compilers write in several ways. */
  private static List<Object> typesOf(List<? extends Element> elements) {
    return elements.stream()
        .map(Element::asType)
        .<Object>map(
            type -> type instanceof DeclaredType declared ? declared.asElement() : type.getKind())
        .toList();
  }

  /** The constraints of a component or type argument, for values of a type. */
  public List<Constraint> read(List<? extends AnnotatedConstruct> places, Type type) {
    List<Constraint> constraints = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    for (Mirror mirror : constraintsOf(places)) {
      for (Constraint constraint : read(mirror, type)) {
        if (constraint instanceof Bound bound) {
          checkAgainst(bounds, bound, mirror);
          bounds.add(bound);
        }
        constraints.add(worded(constraint, mirror));
      }
    }
    return constraints;
  }

  /** The constraints of one type argument. */
  public List<Constraint> read(AnnotatedConstruct place, Type type) {
    return read(List.of(place), type);
  }

  /** Reports all constraints of places where nothing is checked, those that always hold apart. */
  public void refuse(List<? extends AnnotatedConstruct> places, String reason, String cure) {
    constraintsOf(places).stream()
        .filter(mirror -> !ALWAYS_KEPT.contains(mirror.simpleName()))
        .forEach(
            mirror -> report(mirror, new UnsupportedConstraint(mirror.simpleName(), reason, cure)));
  }

  private static List<Mirror> constraintsOf(List<? extends AnnotatedConstruct> places) {
    return Marks.of(places).all().stream()
        .map(Mirror::new)
        .filter(mirror -> isConstraint(mirror) && !isEmptyContainer(mirror))
        .toList();
  }

  private static boolean isEmptyContainer(Mirror mirror) {
    return mirror.simpleName().endsWith(".List") && mirror.values("value").isEmpty();
  }

  /** Whether it is of Jakarta Validation, or a constraint of another library or of the author's. */
  private static boolean isConstraint(Mirror mirror) {
    return isOfValidation(mirror)
        || mirror.annotations().stream()
            .anyMatch(
                meta ->
                    ROOTS.contains(meta.packageName()) && meta.simpleName().equals("Constraint"));
  }

  private static boolean isOfValidation(Mirror mirror) {
    String home = mirror.packageName();
    return ROOTS.stream().anyMatch(root -> home.equals(root) || home.startsWith(root + "."));
  }

  private List<Constraint> read(Mirror mirror, Type type) {
    String home = mirror.packageName();
    String name = mirror.simpleName();
    if (ROOTS.contains(home) && name.equals("Valid")) {
      return List.of();
    } else if (ROOTS.stream().noneMatch(root -> home.equals(root + ".constraints"))) {
      return unsupported(
          mirror,
          "only those of `jakarta.validation.constraints` are known to it",
          "use one of them, or check the value in the constructor of the record");
    } else if (!mirror.values("groups").isEmpty()) {
      return unsupported(mirror, "it is for `groups` only", "remove `groups`");
    } else if (!mirror.values("payload").stream().allMatch(ConstraintReader::isUnwrap)) {
      return unsupported(mirror, "it has a `payload`", "remove `payload`");
    }
    return new JakartaConstraints(mirror, type, problem -> report(mirror, problem)).read();
  }

  /** Constraints of an {@code Optional} are about its value anyway. */
  private static boolean isUnwrap(Object payload) {
    return payload instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && type.getKind() == ElementKind.INTERFACE
        && ROOTS.stream()
            .anyMatch(root -> type.getQualifiedName().contentEquals(root + "." + UNWRAP));
  }

  private List<Constraint> unsupported(Mirror mirror, String reason, String cure) {
    report(mirror, new UnsupportedConstraint(mirror.simpleName(), reason, cure));
    return List.of();
  }

  private void checkAgainst(List<Bound> others, Bound bound, Mirror mirror) {
    if (others.stream().anyMatch(bound::excludes)) {
      report(
          mirror,
          new InvalidConstraint(
              mirror.simpleName(),
              "no number keeps both it and another constraint here",
              "change one of the limits"));
    }
  }

  /** A message with braces is a template for a library that is not there. */
  private static Constraint worded(Constraint constraint, Mirror mirror) {
    return mirror
        .given("message")
        .map(Object::toString)
        .filter(text -> !text.isBlank() && text.indexOf('{') < 0 && text.indexOf('\\') < 0)
        .<Constraint>map(text -> new Worded(constraint, text.strip()))
        .orElse(constraint);
  }

  private void report(Mirror mirror, Problem problem) {
    sink.accept(mirror.annotation(), problem);
  }
}
