package dev.recto.processor;

import dev.recto.ContentCollection;
import dev.recto.ContentCollections;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the annotations of a round and reads what they ask for. */
final class CollectionFinder {
  private static final String NAME = ContentCollection.class.getCanonicalName();
  private static final String CONTAINER = ContentCollections.class.getCanonicalName();

  private final Elements elements;

  CollectionFinder(Elements elements) {
    this.elements = elements;
  }

  /** All annotations, in the order of the annotated types' names, so that no run differs. */
  List<AnnotatedCollection> find(RoundEnvironment round) {
    List<AnnotatedCollection> found = new ArrayList<>();
    Stream.of(ContentCollection.class, ContentCollections.class)
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .distinct()
        .sorted(Comparator.comparing(CollectionFinder::nameOf))
        .forEach(element -> addAll(element, found));
    return found;
  }

  private void addAll(Element element, List<AnnotatedCollection> found) {
    int before = found.size();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = nameOf(mirror.getAnnotationType().asElement());
      if (name.equals(NAME)) {
        found.add(read(element, mirror, found.size() - before, found.size()));
      } else if (name.equals(CONTAINER)) {
        for (Object inner : list(values(mirror).get("value"))) {
          AnnotationMirror repeated = (AnnotationMirror) value(inner);
          found.add(read(element, repeated, found.size() - before, found.size()));
        }
      }
    }
  }

  private AnnotatedCollection read(
      Element element, AnnotationMirror mirror, int ordinal, int index) {
    Map<String, AnnotationValue> values = values(mirror);
    String registry = text(values, "registry");
    String record = text(values, "record");
    CollectionSpec spec =
        new CollectionSpec(
            index,
            elements.getPackageOf(element).getQualifiedName().toString(),
            folder(text(values, "from")),
            registry,
            record.isEmpty() ? JavaNames.singular(registry) : record,
            text(values, "key"),
            text(values, "orderBy"),
            texts(values, "ignore"),
            texts(values, "maps"),
            texts(values, "required"));
    return new AnnotatedCollection(element, mirror, ordinal, spec);
  }

  /** The folder with a slash at its end only; {@code .} is the whole tree. */
  private static String folder(String from) {
    String trimmed = from.strip().replaceAll("^/+|/+$", "");
    return trimmed.equals(".") || trimmed.isEmpty() ? "" : trimmed + "/";
  }

  private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      values.put(value.getKey().getSimpleName().toString(), value.getValue());
    }
    return values;
  }

  private static String text(Map<String, AnnotationValue> values, String name) {
    AnnotationValue value = values.get(name);
    return value != null && value.getValue() instanceof String text ? text : "";
  }

  private static List<String> texts(Map<String, AnnotationValue> values, String name) {
    return list(values.get(name)).stream().map(inner -> String.valueOf(value(inner))).toList();
  }

  private static List<?> list(@Nullable AnnotationValue value) {
    return value != null && value.getValue() instanceof List<?> list ? list : List.of();
  }

  private static Object value(Object annotationValue) {
    return ((AnnotationValue) annotationValue).getValue();
  }

  private static String nameOf(Element element) {
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : element.toString();
  }
}
