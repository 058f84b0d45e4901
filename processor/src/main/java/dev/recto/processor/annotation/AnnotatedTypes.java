package dev.recto.processor.annotation;

import dev.recto.ContentCollection;
import dev.recto.ContentCollections;
import dev.recto.ContentSite;
import dev.recto.DataCollection;
import dev.recto.DataCollections;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotated types of a compilation, whichever round they were found in, and those of earlier
 * compilations whose source files are not compiled this time. What is generated for one of them
 * refers to what is generated for the others.
 */
public final class AnnotatedTypes {
  /** What javac gives for a value that it can't work out. */
  private static final String ERROR = "<error>";

  private final Elements elements;
  private final List<String> names = new ArrayList<>();
  private final Set<String> late = new HashSet<>();

  /** None so far. */
  public AnnotatedTypes(Elements elements) {
    this.elements = elements;
  }

  /** No constant, so that a runtime that is missing is noticed where it can be reported. */
  private static Stream<Class<? extends Annotation>> annotations() {
    return Stream.concat(collections(), Stream.of(ContentSite.class));
  }

  private static Stream<Class<? extends Annotation>> collections() {
    return Stream.of(
        ContentCollection.class,
        ContentCollections.class,
        DataCollection.class,
        DataCollections.class);
  }

  /** Whether a type makes a collection, in this module or another. */
  static boolean makesCollection(TypeElement type) {
    return collections().anyMatch(annotation -> type.getAnnotation(annotation) != null);
  }

  /**
   * Adds those of a round. An element belongs to its round, so only names are kept.
   *
   * @param earlier the names of those that an earlier compilation found, asked for once
   * @return whether there were any that are not known yet
   */
  public boolean addAll(RoundEnvironment round, Supplier<? extends Collection<String>> earlier) {
    TreeSet<String> found = new TreeSet<>();
    annotations()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .map(AnnotatedTypes::nameOf)
        .filter(name -> !names.contains(name))
        .forEach(found::add);
    found.removeIf(name -> !isResolved(name));
    if (found.isEmpty()) {
      return false;
    }
    if (names.isEmpty()) {
      earlier.get().stream().filter(this::isAnnotated).forEach(found::add);
    } else {
      late.addAll(found);
    }
    names.addAll(found);
    return true;
  }

  /**
   * Whether all values of the annotations are known. If not, a constant of theirs is missing, which
   * javac reports itself.
   */
  private boolean isResolved(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type == null
        || type.getAnnotationMirrors().stream()
            .flatMap(mirror -> mirror.getElementValues().values().stream())
            .allMatch(AnnotatedTypes::isResolved);
  }

  private static boolean isResolved(AnnotationValue value) {
    Object known = value.getValue();
    if (known instanceof AnnotationMirror mirror) {
      return mirror.getElementValues().values().stream().allMatch(AnnotatedTypes::isResolved);
    } else if (known instanceof List<?> list) {
      return list.stream().allMatch(inner -> isResolved((AnnotationValue) inner));
    }
    return !ERROR.equals(known);
  }

  /** Whether an annotated type was found after something was generated for others. */
  public boolean isLate(Element type) {
    return late.contains(nameOf(type));
  }

  /** Whether a name is that of an annotated type. */
  public boolean isAnnotated(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type != null
        && annotations().anyMatch(annotation -> type.getAnnotation(annotation) != null);
  }

  /** All of them, sorted by name, those of later rounds after the others. */
  public List<Element> all() {
    return names.stream().<Element>map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /** The qualified name of a type. */
  static String nameOf(Element element) {
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : element.toString();
  }
}
