package dev.recto.processor.annotation;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of a declaration, each once. Repeated ones are out of their container.
 *
 * @param all the annotations
 */
record Marks(List<AnnotationMirror> all) {

  /** The annotations of one element. */
  static Marks of(AnnotatedConstruct construct) {
    return of(List.of(construct));
  }

  /** The annotations that a compiler left in several places. */
  static Marks of(List<? extends AnnotatedConstruct> places) {
    Map<String, AnnotationMirror> distinct = new LinkedHashMap<>();
    places.stream()
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .flatMap(Marks::repeated)
        .forEach(mirror -> distinct.putIfAbsent(mirror.toString(), mirror));
    return new Marks(List.copyOf(distinct.values()));
  }

  /** The annotations in a container, or the one that is not a container. */
  private static Stream<AnnotationMirror> repeated(AnnotationMirror mirror) {
    Map<?, ? extends AnnotationValue> values = mirror.getElementValues();
    List<?> inner =
        values.size() == 1 && values.values().iterator().next().getValue() instanceof List<?> list
            ? list
            : List.of();
    List<AnnotationMirror> mirrors =
        inner.stream()
            .map(value -> ((AnnotationValue) value).getValue())
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .toList();
    return mirrors.isEmpty() ? Stream.of(mirror) : mirrors.stream();
  }

  /** Whether there is one of this type. */
  boolean has(Class<? extends Annotation> annotation) {
    return find(annotation).isPresent();
  }

  /** The text of an attribute of the one of this type; empty if it is not given. */
  Optional<String> text(Class<? extends Annotation> annotation, String attribute) {
    return find(annotation)
        .map(
            mirror ->
                mirror.getElementValues().entrySet().stream()
                    .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
                    .map(value -> String.valueOf(value.getValue().getValue()))
                    .findFirst()
                    .orElse(""));
  }

  private Optional<AnnotationMirror> find(Class<? extends Annotation> annotation) {
    return all.stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation.getCanonicalName()))
        .findFirst();
  }

  /** The simple name of an annotation. */
  static String nameOf(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
