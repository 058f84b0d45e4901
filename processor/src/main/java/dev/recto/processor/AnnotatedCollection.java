package dev.recto.processor;

import dev.recto.processor.schema.CollectionSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A {@code @ContentCollection} annotation where it stands.
 *
 * @param element the annotated type
 * @param mirror the annotation
 * @param ordinal which of the element's annotations of this type it is, from 0
 * @param spec what it asks for
 */
record AnnotatedCollection(
    Element element, AnnotationMirror mirror, int ordinal, CollectionSpec spec) {

  /** The value of an attribute, or its element of that number if it is an array. */
  Optional<AnnotationValue> value(String attribute, int index) {
    for (ExecutableElement member : mirror.getElementValues().keySet()) {
      if (member.getSimpleName().contentEquals(attribute)) {
        AnnotationValue value = mirror.getElementValues().get(member);
        boolean inside = value.getValue() instanceof List<?> list && index < list.size();
        return Optional.of(
            inside ? (AnnotationValue) ((List<?>) value.getValue()).get(index) : value);
      }
    }
    return Optional.empty();
  }
}
