package dev.recto.processor.annotation;

import dev.recto.Html;
import dev.recto.processor.javac.SourceOf;
import dev.recto.processor.problem.DeclarationProblem.InvalidShortcode;
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
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What a method must be so that generated code can call it for a shortcode. */
final class ShortcodeRules {
  private final ProcessingEnvironment env;
  private final String callingPackage;

  /** Rules for calls from a package. */
  ShortcodeRules(ProcessingEnvironment env, String callingPackage) {
    this.env = env;
    this.callingPackage = callingPackage;
  }

  /** What is wrong with a method, its parameters' types apart. */
  Optional<InvalidShortcode> flaw(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return flaw(name, "it is not static", "make it static");
    } else if (!isHtml(method)) {
      return flaw(
          name, "it returns `" + method.getReturnType() + "`", "let it return `dev.recto.Html`");
    } else if (!method.getTypeParameters().isEmpty()) {
      return flaw(name, "it has type parameters", "remove them");
    } else if (!isVisible(method)) {
      return flaw(
          name,
          "generated code can't see it",
          "make it and its class public, or move them to `" + callingPackage + "`");
    } else if (checkedException(method).isPresent()) {
      return flaw(
          name,
          "it throws `" + checkedException(method).get() + "`, which is checked",
          "catch it in the method");
    } else if (hasLostNames(method)) {
      return flaw(
          name,
          "its class file does not say how its parameters are called",
          "compile its class in the same run, or with `-parameters`");
    }
    return Optional.empty();
  }

  private Optional<? extends TypeMirror> checkedException(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(thrown -> !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class))
        .findFirst();
  }

  private boolean isA(TypeMirror type, Class<?> ancestor) {
    TypeElement element = env.getElementUtils().getTypeElement(ancestor.getCanonicalName());
    return env.getTypeUtils().isSubtype(type, element.asType());
  }

  private boolean isHtml(ExecutableElement method) {
    TypeElement html = env.getElementUtils().getTypeElement(Html.class.getCanonicalName());
    return html != null && env.getTypeUtils().isSameType(method.getReturnType(), html.asType());
  }

  /** The package that generated code calls from. */
  String callingPackage() {
    return callingPackage;
  }

  /** What a compiler would warn of at a call, which the authors of content can't help. */
  List<String> warnings(ExecutableElement method) {
    List<Element> named =
        Stream.concat(
                Stream.of(method),
                method.getParameters().stream()
                    .flatMap(parameter -> ParameterReader.typesIn(parameter.asType())))
            .flatMap(e -> Stream.iterate(e, Objects::nonNull, Element::getEnclosingElement))
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

  /**
   * Whether generated code can see an element. A type without a package can't be imported by those
   * of others (JLS 7.5).
   */
  boolean isVisible(Element element) {
    Name itsPackage = env.getElementUtils().getPackageOf(element).getQualifiedName();
    boolean samePackage = itsPackage.contentEquals(callingPackage);
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

  /** Compilers call parameters so whose names they do not know. */
  private boolean hasLostNames(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty() || SourceOf.isKnown(env, method)) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<InvalidShortcode> flaw(String method, String reason, String cure) {
    return Optional.of(new InvalidShortcode(method, reason, cure));
  }
}
