package dev.recto.processor.testing;

import dev.recto.processor.annotation.ConstraintReader;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the constraints of all components of the records of a compilation. */
@SupportedAnnotationTypes("*")
public final class ConstraintProbe extends AbstractProcessor {
  private static final JavaType OTHER = new JavaType("", List.of("Other"));

  private final Map<String, Type> types = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final ConstraintReader reader =
      new ConstraintReader((annotation, problem) -> faults.add(message(problem)));

  private final List<String> onClassPath;

  /** A probe that also reads types from their class files. */
  public ConstraintProbe(String... onClassPath) {
    this.onClassPath = List.of(onClassPath);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  /** The types of components, by their names. */
  public Map<String, Type> types() {
    return types;
  }

  /** What was reported. */
  public List<String> faults() {
    return faults;
  }

  /** The constraints of a component. */
  public List<Constraint> constraints(String component) {
    return types.get(component) instanceof Type.Constrained type ? type.constraints() : List.of();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Element> all = new ArrayList<>(round.getRootElements());
    for (String name : onClassPath) {
      all.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    for (Element type : all) {
      for (RecordComponentElement component :
          ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
        Type read = type(component.asType(), ConstraintReader.placesOf(component));
        types.put(component.getSimpleName().toString(), read);
      }
    }
    return false;
  }

  private Type type(TypeMirror mirror, List<? extends AnnotatedConstruct> places) {
    Type type = plain(mirror);
    List<Constraint> constraints = reader.read(places, type);
    return constraints.isEmpty() ? type : new Type.Constrained(type, constraints);
  }

  private Type plain(TypeMirror mirror) {
    if (!(mirror instanceof DeclaredType declared)) {
      String name = mirror.getKind().toString().toLowerCase(Locale.ROOT);
      return scalar(name).orElse(Special.ANY);
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    String name = declared.asElement().getSimpleName().toString();
    return switch (name) {
      case "Optional" -> argument(arguments.get(0));
      case "List", "Set" -> new Type.ListOf(argument(arguments.get(0)), name.equals("Set"), false);
      case "Map" ->
          new Type.MapOf(argument(arguments.get(1)), reader.read(arguments.get(0), Scalar.STRING));
      case "Other" -> new Type.Nested(Shape.declared(OTHER));
      case "Integer" -> Scalar.INT;
      default -> scalar(name).orElse(Special.ANY);
    };
  }

  private Type argument(TypeMirror mirror) {
    return type(mirror, List.of(mirror));
  }

  private static String message(Problem problem) {
    return problem.what() + "; " + problem.cure() + " [" + problem.id() + "]";
  }

  private static Optional<Type> scalar(String name) {
    return Arrays.stream(Scalar.values())
        .filter(scalar -> scalar.java().getSimpleName().equalsIgnoreCase(name))
        .findFirst()
        .map(scalar -> scalar);
  }
}
