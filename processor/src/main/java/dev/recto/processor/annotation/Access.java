package dev.recto.processor.annotation;

import dev.recto.processor.javac.SourceOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What generated code of one package can name and call. */
final class Access {
  private final ProcessingEnvironment env;
  private final String from;

  /** What code in a package can call. */
  Access(ProcessingEnvironment env, String from) {
    this.env = env;
    this.from = from;
  }

  /** The package of the generated code. */
  String from() {
    return from;
  }

  /**
   * Whether generated code can see an element. A type without a package can't be imported by those
   * of others (JLS 7.5).
   */
  boolean isVisible(Element element) {
    Name itsPackage = env.getElementUtils().getPackageOf(element).getQualifiedName();
    boolean samePackage = itsPackage.contentEquals(from);
    if (itsPackage.isEmpty() && !samePackage) {
      return false;
    }
    for (Element e = element; e instanceof ExecutableElement || e instanceof TypeElement; ) {
      boolean seen =
          e.getModifiers().contains(Modifier.PUBLIC)
              || samePackage && !e.getModifiers().contains(Modifier.PRIVATE)
              || isImplicitlyPublic(e);
      if (!seen) {
        return false;
      }
      e = e.getEnclosingElement();
    }
    return true;
  }

  /** Members of interfaces are public without saying so (JLS 9.4, 9.5). */
  private static boolean isImplicitlyPublic(Element element) {
    Element owner = element.getEnclosingElement();
    return owner != null
        && owner.getKind().isInterface()
        && !element.getModifiers().contains(Modifier.PRIVATE);
  }

  /** A checked exception that generated code would have to catch. */
  Optional<? extends TypeMirror> checkedException(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(thrown -> !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class))
        .findFirst();
  }

  private boolean isA(TypeMirror type, Class<?> ancestor) {
    TypeElement element = env.getElementUtils().getTypeElement(ancestor.getCanonicalName());
    return env.getTypeUtils().isSubtype(type, element.asType());
  }

  /**
   * What a compiler would warn of where code names elements, which authors of content can't help.
   */
  List<String> warnings(Stream<? extends Element> elements) {
    List<Element> named =
        elements
            .<Element>flatMap(
                e -> Stream.iterate(e, Objects::nonNull, Element::getEnclosingElement))
            .distinct()
            .toList();
    List<String> warnings = new ArrayList<>();
    if (named.stream().anyMatch(env.getElementUtils()::isDeprecated)) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (named.stream().anyMatch(element -> SourceOf.isAuxiliary(env, element))) {
      warnings.add("auxiliaryclass");
    }
    return warnings;
  }
}
