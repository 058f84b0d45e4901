package dev.recto.processor.annotation;

import dev.recto.ContentCollection;
import dev.recto.ContentCollections;
import dev.recto.ContentSite;
import dev.recto.DataCollection;
import dev.recto.DataCollections;
import dev.recto.Future;
import dev.recto.Markdown;
import dev.recto.OwnKeys;
import dev.recto.RawHtml;
import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.CollectionSpec.Origin;
import dev.recto.processor.settings.SiteSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the annotations of types and reads what they ask for. */
public final class AnnotationFinder {
  private static final Set<String> COLLECTIONS =
      Set.of(ContentCollection.class.getCanonicalName(), DataCollection.class.getCanonicalName());
  private static final Set<String> CONTAINERS =
      Set.of(ContentCollections.class.getCanonicalName(), DataCollections.class.getCanonicalName());
  private static final String SITE = ContentSite.class.getCanonicalName();

  private final Elements elements;
  private final List<Annotated> all = new ArrayList<>();
  private final List<CollectionSpec> collections = new ArrayList<>();
  private final List<SiteSpec> sites = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();

  /** A finder that has found nothing yet. */
  public AnnotationFinder(Elements elements) {
    this.elements = elements;
  }

  /** The annotations of some types, in their order. */
  public Annotations find(List<Element> types) {
    types.forEach(this::addAll);
    return new Annotations(all, collections, sites, roots);
  }

  private void addAll(Element element) {
    Map<String, Integer> ordinals = new HashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = AnnotatedTypes.nameOf(mirror.getAnnotationType().asElement());
      if (COLLECTIONS.contains(name)) {
        addCollection(element, mirror, ordinals);
      } else if (CONTAINERS.contains(name)) {
        for (Object inner : list(values(mirror).get("value"))) {
          addCollection(element, (AnnotationMirror) value(inner), ordinals);
        }
      }
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (AnnotatedTypes.nameOf(mirror.getAnnotationType().asElement()).equals(SITE)) {
        addSite(element, mirror);
      }
    }
  }

  private void addCollection(
      Element element, AnnotationMirror mirror, Map<String, Integer> ordinals) {
    String annotation = mirror.getAnnotationType().asElement().getSimpleName().toString();
    boolean ofPages = annotation.equals(ContentCollection.class.getSimpleName());
    Map<String, AnnotationValue> values = values(mirror);
    String from = text(values, "from");
    String registry = text(values, "registry");
    collections.add(
        new CollectionSpec(
            all.size(),
            packageOf(element),
            ofPages ? folder(from) : trimmed(from),
            registry,
            record(element, text(values, "record"), registry),
            text(values, "key"),
            text(values, "orderBy"),
            texts(values, "ignore"),
            texts(values, "maps"),
            texts(values, "required"),
            texts(values, "refs"),
            ofPages ? new Origin.Pages() : new Origin.Data(text(values, "at").strip()),
            Optional.empty(),
            List.of()));
    all.add(new Annotated(element, mirror, ordinals.merge(annotation, 1, Integer::sum) - 1));
  }

  /** The record that is annotated, else the one to generate. */
  private static String record(Element element, String given, String registry) {
    if (element.getKind() == ElementKind.RECORD) {
      return JavaTypes.words((TypeElement) element);
    }
    return given.isEmpty() ? JavaNames.singular(registry) : given;
  }

  private void addSite(Element element, AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = values(mirror);
    sites.add(
        new SiteSpec(
            all.size(),
            packageOf(element),
            text(values, "registry"),
            text(values, "baseUrl"),
            text(values, "defaultLanguage"),
            texts(values, "languages"),
            texts(values, "taxonomies"),
            markdown(values),
            text(values, "staticFolder"),
            text(values, "dataFolder"),
            texts(values, "served"),
            ownKeys(values),
            constant(values.get("future")).equals(Future.HIDE.name())));
    roots.add(text(values, "root"));
    all.add(new Annotated(element, mirror, 0));
  }

  private static MarkdownSwitches markdown(Map<String, AnnotationValue> values) {
    List<String> switches =
        list(values.get("markdown")).stream().map(AnnotationFinder::constant).toList();
    return new MarkdownSwitches(
        switches.contains(Markdown.SMART_PUNCTUATION.name()),
        switches.contains(Markdown.DEFINITION_LISTS.name()),
        switches.contains(Markdown.ALERTS.name()),
        switches.contains(Markdown.WIKI_LINKS.name()),
        switches.contains(Markdown.LITERAL_CODE.name()),
        !constant(values.get("rawHtml")).equals(RawHtml.DENY.name()),
        ExtraAttributes.NONE);
  }

  private static OwnKeys ownKeys(Map<String, AnnotationValue> values) {
    boolean anywhere = constant(values.get("ownKeys")).equals(OwnKeys.ANYWHERE.name());
    return anywhere ? OwnKeys.ANYWHERE : OwnKeys.EXTRA;
  }

  /** The name of a constant of an enum. */
  private static String constant(@Nullable Object annotationValue) {
    return annotationValue != null && value(annotationValue) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  private String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** The folder with a slash at its end only; {@code .} is the whole tree. */
  private static String folder(String from) {
    String trimmed = trimmed(from);
    return trimmed.equals(".") || trimmed.isEmpty() ? "" : trimmed + "/";
  }

  private static String trimmed(String path) {
    return path.strip().replaceAll("^/+|/+$", "");
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
}
