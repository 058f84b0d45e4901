package dev.recto.processor;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.annotation.Annotated;
import dev.recto.processor.javac.TreeMessages;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Place.InDeclaration;
import dev.recto.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Shows diagnostics: in the content file itself where the compiler is javac, else on the annotated
 * type with the place before the message.
 */
final class DiagnosticPrinter {
  private static final int MAX_SHOWN = 100;

  private final Messager messager;
  private final Elements elements;
  private final Outcome outcome;
  private final List<Annotated> annotations;
  private final Optional<TreeMessages> trees;

  /** A printer in the last round, for what came of an earlier one. */
  DiagnosticPrinter(ProcessingEnvironment env, Outcome outcome) {
    this.messager = env.getMessager();
    this.elements = env.getElementUtils();
    this.outcome = outcome;
    this.annotations = outcome.annotations().inRoundOf(elements).all();
    this.trees = treeMessages(env);
  }

  /**
   * Shows all diagnostics, a hundred at most, then how many are left. Errors go before warnings if
   * there is no room for both. Notes follow.
   */
  void print() {
    outcome.gone().forEach(note -> note.accept(messager));
    List<Diagnostic> diagnostics = outcome.diagnostics();
    List<Diagnostic> shown =
        diagnostics.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MAX_SHOWN)
            .sorted(Diagnostic.ORDER)
            .toList();
    shown.forEach(this::print);
    if (diagnostics.size() > MAX_SHOWN) {
      messager.printMessage(
          Kind.WARNING,
          "recto: %s of %s diagnostics shown; fix these and build again to see the others"
              .formatted(MAX_SHOWN, diagnostics.size()),
          annotations.get(0).element());
    }
    outcome.notes().forEach(note -> messager.printMessage(Kind.NOTE, note));
  }

  private void print(Diagnostic diagnostic) {
    Kind kind = diagnostic.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    if (diagnostic.place() instanceof InAnnotation in) {
      print(kind, diagnostic.message(), in);
    } else if (diagnostic.place() instanceof InDeclaration in) {
      print(kind, diagnostic.message(), in);
    } else if (diagnostic.place() instanceof InContent in) {
      boolean placed = trees.isPresent() && trees.get().print(kind, diagnostic.message(), in);
      if (!placed) {
        String place =
            "%s:%s: "
                .formatted(
                    in.file().pathFrom(String.valueOf(outcome.root().getFileName())), in.at());
        print(kind, place + diagnostic.message(), new InAnnotation(0, ""));
      }
    }
  }

  /** The element as it is now: every round of javac makes the members of classes anew. */
  private Element inThisRound(Element element) {
    if (element instanceof TypeElement type) {
      return Optional.<Element>ofNullable(
              elements.getTypeElement(type.getQualifiedName().toString()))
          .orElse(element);
    }
    Element owner = inThisRound(requireNonNull(element.getEnclosingElement()));
    List<? extends Element> members =
        owner instanceof ExecutableElement method
            ? method.getParameters()
            : owner.getEnclosedElements();
    return members.stream()
        .filter(other -> other.getKind() == element.getKind())
        .filter(other -> other.getSimpleName().equals(element.getSimpleName()))
        .filter(other -> parameters(other) == parameters(element))
        .findFirst()
        .<Element>map(Function.identity())
        .orElse(element);
  }

  private static int parameters(Element element) {
    return element instanceof ExecutableElement method ? method.getParameters().size() : 0;
  }

  private void print(Kind kind, String message, InDeclaration place) {
    Element element = inThisRound(outcome.declarations().get(place.element()));
    boolean placed =
        !place.annotation().isEmpty()
            && trees.isPresent()
            && trees
                .get()
                .print(
                    kind,
                    message,
                    element,
                    place.annotation(),
                    place.ordinal(),
                    place.attribute(),
                    0);
    if (!placed) {
      messager.printMessage(kind, message, element);
    }
  }

  private void print(Kind kind, String message, InAnnotation place) {
    Annotated annotated = annotations.get(place.annotation());
    boolean placed =
        trees.isPresent()
            && trees
                .get()
                .print(
                    kind,
                    message,
                    annotated.element(),
                    annotated.annotationName(),
                    annotated.ordinal(),
                    place.attribute(),
                    place.element());
    if (placed) {
      return;
    }
    Optional<AnnotationValue> value = annotated.value(place.attribute(), place.element());
    if (value.isPresent()) {
      messager.printMessage(kind, message, annotated.element(), annotated.mirror(), value.get());
    } else {
      messager.printMessage(kind, message, annotated.element(), annotated.mirror());
    }
  }

  private static Optional<TreeMessages> treeMessages(ProcessingEnvironment env) {
    try {
      return Optional.of(new TreeMessages(env));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }
}
