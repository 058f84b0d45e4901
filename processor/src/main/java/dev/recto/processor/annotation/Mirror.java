package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation of any library, known by its names only.
 *
 * @param annotation the annotation
 */
record Mirror(AnnotationMirror annotation) {

  /** The annotation type. */
  TypeElement type() {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** The name as in source, without package. */
  String simpleName() {
    String outer =
        type().getEnclosingElement() instanceof TypeElement owner
            ? owner.getSimpleName() + "."
            : "";
    return outer + type().getSimpleName();
  }

  /** The package. */
  String packageName() {
    Element home = type();
    while (!(home instanceof PackageElement)) {
      home = requireNonNull(home.getEnclosingElement());
    }
    return ((PackageElement) home).getQualifiedName().toString();
  }

  /** A value that is given. */
  Optional<Object> given(String attribute) {
    return annotation.getElementValues().entrySet().stream()
        .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
        .map(value -> value.getValue().getValue())
        .findFirst();
  }

  /** A value, given or not. */
  <T> Optional<T> value(String attribute, Class<T> type) {
    return given(attribute)
        .or(
            () ->
                ElementFilter.methodsIn(type().getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals(attribute))
                    .map(ExecutableElement::getDefaultValue)
                    .flatMap(value -> Optional.ofNullable(value).stream())
                    .map(AnnotationValue::getValue)
                    .findFirst())
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The elements of an array, given or not. */
  List<Object> values(String attribute) {
    List<Object> values = new ArrayList<>();
    for (Object value : value(attribute, List.class).orElse(List.of())) {
      values.add(((AnnotationValue) value).getValue());
    }
    return values;
  }

  /** The annotations of its type. */
  List<Mirror> annotations() {
    return type().getAnnotationMirrors().stream().map(Mirror::new).toList();
  }
}
