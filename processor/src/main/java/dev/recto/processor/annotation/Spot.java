package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InDeclaration;
import dev.recto.processor.type.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * What is being read. A mistake in it is shown there, or at what uses it if its source isn't known.
 */
final class Spot {
  private final Declarations declarations;
  private final String words;
  private final Declaration declaration;
  private final Place place;
  private final Map<String, Integer> annotations = new HashMap<>();

  private Spot(Declarations declarations, String words, Element element, Place user) {
    this.declarations = declarations;
    this.words = words;
    this.declaration = declarations.of(element, words);
    this.place = declarations.hasSource(element) ? new InDeclaration(declaration.element()) : user;
  }

  /** A record to which an annotation leads. */
  static Spot of(Declarations declarations, TypeElement type, Place annotation) {
    return new Spot(declarations, JavaTypes.words(type), type, annotation);
  }

  /** A method or parameter of a class that an annotation names. */
  static Spot of(Declarations declarations, String words, Element element, Place annotation) {
    return new Spot(declarations, words, element, annotation);
  }

  /** A type that this one leads to. */
  Spot to(TypeElement type) {
    return new Spot(declarations, JavaTypes.words(type), type, place);
  }

  /** A component of this record. Its field is in the source, and no other element of it is. */
  Spot to(RecordComponentElement component) {
    Element owner = requireNonNull(component.getEnclosingElement());
    Element field =
        owner.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.FIELD)
            .filter(element -> element.getSimpleName().equals(component.getSimpleName()))
            .<Element>map(element -> element)
            .findFirst()
            .orElse(component);
    return new Spot(declarations, words + "." + component.getSimpleName(), field, place);
  }

  /** A constant of this enum. */
  Spot to(Element constant) {
    return new Spot(declarations, words + "." + constant.getSimpleName(), constant, place);
  }

  /** What messages call it: {@code Episode.guest}. */
  String words() {
    return words;
  }

  /** Where it is declared. */
  Declaration declaration() {
    return declaration;
  }

  /** Where a mistake in it is shown. */
  Place place() {
    return place;
  }

  /** Where a mistake in an annotation of ours is shown. */
  Place place(Class<?> annotation, String attribute) {
    return place(annotation.getSimpleName(), 0, attribute);
  }

  private Place place(String annotation, int ordinal, String attribute) {
    return place instanceof InDeclaration in && in.element() == declaration.element()
        ? new InDeclaration(declaration.element(), annotation, ordinal, attribute)
        : place;
  }

  /**
   * Where mistakes in annotations are shown. Those of a component and of its type arguments are
   * asked for in the order of the source.
   */
  Function<AnnotationMirror, Place> places(List<? extends AnnotatedConstruct> constructs) {
    Map<String, Integer> ordinals = new HashMap<>();
    for (AnnotationMirror mirror : Marks.of(constructs).all()) {
      ordinals.put(mirror.toString(), annotations.merge(Marks.nameOf(mirror), 1, Integer::sum) - 1);
    }
    return mirror -> place(Marks.nameOf(mirror), ordinals.getOrDefault(mirror.toString(), 0), "");
  }
}
