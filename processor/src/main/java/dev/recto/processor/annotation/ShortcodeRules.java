package dev.recto.processor.annotation;

import dev.recto.Html;
import dev.recto.processor.javac.SourceOf;
import dev.recto.processor.problem.DeclarationProblem.InvalidShortcode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a method must be so that generated code can call it for a shortcode. */
final class ShortcodeRules {
  private final ProcessingEnvironment env;
  private final Access access;

  /** Rules for calls. */
  ShortcodeRules(ProcessingEnvironment env, Access access) {
    this.env = env;
    this.access = access;
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
    } else if (!access.isVisible(method)) {
      return flaw(
          name,
          "generated code can't see it",
          "make it and its class public, or move them to `" + access.from() + "`");
    } else if (access.checkedException(method).isPresent()) {
      return flaw(
          name,
          "it throws `" + access.checkedException(method).get() + "`, which is checked",
          "catch it in the method");
    } else if (hasLostNames(method)) {
      return flaw(
          name,
          "its class file does not say how its parameters are called",
          "compile its class in the same run, or with `-parameters`");
    }
    return Optional.empty();
  }

  private boolean isHtml(ExecutableElement method) {
    TypeElement html = env.getElementUtils().getTypeElement(Html.class.getCanonicalName());
    return html != null && env.getTypeUtils().isSameType(method.getReturnType(), html.asType());
  }

  /** What a compiler would warn of at a call. */
  List<String> warnings(ExecutableElement method) {
    return access.warnings(
        Stream.concat(
            Stream.of(method),
            method.getParameters().stream()
                .flatMap(parameter -> JavaTypes.typesIn(parameter.asType()))));
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
