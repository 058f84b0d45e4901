package dev.recto.processor.annotation;

import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Wrapped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads types that are made of a single value: records of one component, and types with one factory
 * that takes a string.
 */
final class ValueTypeReader {
  private static final Set<String> FACTORIES = Set.of("of", "parse", "valueOf");

  private final TypeReader types;
  private final Access access;
  private final Set<TypeElement> unfinished = new HashSet<>();

  ValueTypeReader(TypeReader types, Access access) {
    this.types = types;
    this.access = access;
  }

  /** Whether a type is made of a single value, perhaps with a mistake in it. */
  static boolean isValue(TypeElement type) {
    return component(type).isPresent() || !factories(type).isEmpty();
  }

  /** The only component of a record, if its value is that of the record, and not under a key. */
  private static Optional<RecordComponentElement> component(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    return type.getKind() == ElementKind.RECORD && components.size() == 1
        ? components.stream()
            .filter(only -> !ComponentReader.hasOwnMarks(only) && !ComponentReader.isOptional(only))
            .<RecordComponentElement>map(only -> only)
            .findFirst()
        : Optional.empty();
  }

  private static List<ExecutableElement> factories(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> FACTORIES.contains(method.getSimpleName().toString()))
        .filter(
            method -> method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC)))
        .filter(method -> method.getParameters().size() == 1 && !method.isVarArgs())
        .filter(method -> JavaTypes.isRaw(method.getParameters().get(0).asType(), String.class))
        .filter(method -> isOf(method.getReturnType(), type))
        .toList();
  }

  private static boolean isOf(TypeMirror type, Element element) {
    return type instanceof DeclaredType declared && declared.asElement().equals(element);
  }

  /** The type with what it is made of; none if nothing can make it, which is reported. */
  Optional<Type> read(TypeElement type, TypeReader.Use use) {
    Optional<RecordComponentElement> component = component(type);
    return component.isPresent()
        ? ofComponent(type, component.get(), use)
        : ofFactory(type, factories(type), use);
  }

  private Optional<Type> ofComponent(
      TypeElement type, RecordComponentElement component, TypeReader.Use use) {
    if (!unfinished.add(type)) {
      return types.fault(
          use,
          "`%s` has one component, whose value it is, and can't contain itself"
              .formatted(JavaTypes.words(type)),
          "add a second component to it, so that it is a table");
    }
    Spot at = use.at().to(type).to(component);
    TypeReader.Use inner =
        new TypeReader.Use(at, JavaTypes.nameOf(type).packageName(), Optional.empty(), false);
    Optional<Type> read =
        types.read(component.asType(), ConstraintReader.placesOf(component), inner);
    unfinished.remove(type);
    return read.map(value -> new Wrapped(JavaTypes.nameOf(type), Optional.empty(), value));
  }

  private Optional<Type> ofFactory(
      TypeElement type, List<ExecutableElement> factories, TypeReader.Use use) {
    ExecutableElement factory = factories.get(0);
    String name = factory.getSimpleName().toString();
    String words = JavaTypes.words(type);
    if (factories.size() > 1) {
      return types.fault(
          use,
          "`%s` has both `%s` and `%s`".formatted(words, name, factories.get(1).getSimpleName()),
          "let one public static method of these names take a `String`");
    }
    return access
        .checkedException(factory)
        .map(
            thrown ->
                types.fault(
                    use,
                    "`%s.%s` throws `%s`, which is checked"
                        .formatted(words, name, JavaTypes.words(thrown)),
                    "let it throw an `IllegalArgumentException`"))
        .orElseGet(
            () ->
                Optional.of(new Wrapped(JavaTypes.nameOf(type), Optional.of(name), Scalar.STRING)));
  }
}
