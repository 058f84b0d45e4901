package dev.recto.processor.annotation;

import dev.recto.processor.javac.SourceOf;
import dev.recto.processor.type.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The elements of the author's that declare something, in the order in which they were read. */
public final class Declarations {
  private final ProcessingEnvironment env;
  private final List<Element> elements = new ArrayList<>();
  private final Map<Element, Declaration> known = new HashMap<>();

  /** None so far. */
  public Declarations(ProcessingEnvironment env) {
    this.env = env;
  }

  /** All of them, by number. */
  public List<Element> elements() {
    return elements;
  }

  /** The declaration of an element, whose name it has where its source isn't known. */
  Declaration of(Element element, String name) {
    return known.computeIfAbsent(
        element,
        added -> {
          elements.add(added);
          return new Declaration(
              SourceOf.line(env, added).orElse(name), elements.size() - 1, description(added));
        });
  }

  private String description(Element element) {
    return element.getKind() == ElementKind.FIELD
        ? DocComments.of(element, env.getElementUtils())
        : "";
  }

  /** Whether a diagnostic can be shown on an element. */
  boolean hasSource(Element element) {
    return SourceOf.isKnown(env, element);
  }
}
