package dev.recto.processor.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * One of our annotations where it is.
 *
 * @param element the annotated type
 * @param mirror the annotation
 * @param ordinal which of the element's annotations of this type it is, from 0
 */
public record Annotated(Element element, AnnotationMirror mirror, int ordinal) {

  /** The simple name of the annotation type. */
  public String annotationName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The value of an attribute, or its element of that number if it is an array. */
  public Optional<AnnotationValue> value(String attribute, int index) {
    return attribute(attribute)
        .map(
            value ->
                value.getValue() instanceof List<?> list && index < list.size()
                    ? (AnnotationValue) list.get(index)
                    : value);
  }

  /** The whole value of an attribute that is given. */
  Optional<AnnotationValue> attribute(String attribute) {
    return mirror.getElementValues().entrySet().stream()
        .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }
}
