package dev.recto.processor;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.annotation.Annotated;
import dev.recto.processor.javac.TreeMessages;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.OneLine;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Place.InShortcode;
import dev.recto.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
    outcome.notes().forEach(note -> messager.printMessage(Kind.NOTE, OneLine.of(note)));
  }

  private void print(Diagnostic diagnostic) {
    Kind kind = diagnostic.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    if (diagnostic.place() instanceof InAnnotation in) {
      print(kind, diagnostic.message(), in);
    } else if (diagnostic.place() instanceof InShortcode in) {
      messager.printMessage(kind, diagnostic.message(), element(in));
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

  private Element element(InShortcode place) {
    ExecutableElement method = inThisRound(outcome.shortcodes().get(place.shortcode()));
    return place.parameter() < 0 ? method : method.getParameters().get(place.parameter());
  }

  /** The method as it is now: every round of javac makes the members of classes anew. */
  private ExecutableElement inThisRound(ExecutableElement method) {
    TypeElement type = (TypeElement) requireNonNull(method.getEnclosingElement());
    String owner = type.getQualifiedName().toString();
    return Optional.ofNullable(elements.getTypeElement(owner)).stream()
        .flatMap(now -> ElementFilter.methodsIn(now.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .findFirst()
        .orElse(method);
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
                    place);
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
