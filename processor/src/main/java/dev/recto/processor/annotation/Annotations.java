package dev.recto.processor.annotation;

import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Our annotations on types. Specs refer to the first list by number.
 *
 * @param all where they are, in a fixed order
 * @param collections what {@code @ContentCollection} asks for
 * @param sites what {@code @ContentSite} asks for; one at most is right
 * @param roots the content roots that the sites name, in their order; empty for none
 */
public record Annotations(
    List<Annotated> all,
    List<CollectionSpec> collections,
    List<SiteSpec> sites,
    List<String> roots) {

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * The same annotations as they are in a later round, in which elements may have been made anew.
   */
  public Annotations inRoundOf(Elements elements) {
    List<Element> now =
        Arrays.stream(elements()).map(element -> inRoundOf(elements, element)).toList();
    Annotations found = new AnnotationFinder(elements).find(now);
    return found.all().size() == all.size() ? found : this;
  }

  private static Element inRoundOf(Elements elements, Element element) {
    Element now =
        element instanceof TypeElement type
            ? elements.getTypeElement(type.getQualifiedName())
            : element;
    return now == null ? element : now;
  }

  /** The annotation that asks for a generated type. */
  public InAnnotation placeOf(String generated) {
    return collections.stream()
        .filter(
            spec ->
                generated.equals(spec.qualified(spec.record()))
                    || generated.startsWith(spec.qualified(spec.registry())))
        .map(spec -> spec.at("registry"))
        .findFirst()
        .orElse(
            sites.stream()
                .findFirst()
                .map(site -> new InAnnotation(site.index(), ""))
                .orElse(new InAnnotation(0, "")));
  }

  /** The packages in which something is generated. */
  public Set<String> packages() {
    return Stream.concat(
            collections.stream().map(CollectionSpec::packageName),
            sites.stream().map(SiteSpec::packageName))
        .collect(Collectors.toSet());
  }

  /** The annotated types. */
  public Element[] elements() {
    return all.stream().map(Annotated::element).distinct().toArray(Element[]::new);
  }
}
