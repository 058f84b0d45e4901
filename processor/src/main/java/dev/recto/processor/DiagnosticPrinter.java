package dev.recto.processor;

import dev.recto.processor.annotation.Annotated;
import dev.recto.processor.javac.TreeMessages;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Place.InShortcode;
import dev.recto.processor.problem.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;

/**
 * Shows diagnostics: in the content file itself where the compiler is javac, else on the annotated
 * type with the place before the message.
 */
final class DiagnosticPrinter {
  private static final int MAX_SHOWN = 100;

  private final Messager messager;
  private final List<Annotated> annotations;
  private final List<ExecutableElement> shortcodes;
  private final Path root;
  private final Optional<TreeMessages> trees;

  DiagnosticPrinter(
      ProcessingEnvironment env,
      List<Annotated> annotations,
      List<ExecutableElement> shortcodes,
      Path root) {
    this.messager = env.getMessager();
    this.annotations = annotations;
    this.shortcodes = shortcodes;
    this.root = root;
    this.trees = treeMessages(env);
  }

  /**
   * Shows all of them, a hundred at most, then how many are left. Errors go before warnings if
   * there is no room for both.
   */
  void print(List<Diagnostic> diagnostics) {
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
          "recto: %d of %d diagnostics shown; mend these and build again for the others"
              .formatted(MAX_SHOWN, diagnostics.size()),
          annotations.get(0).element());
    }
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
            "%s:%s: ".formatted(in.file().pathFrom(String.valueOf(root.getFileName())), in.at());
        print(kind, place + diagnostic.message(), new InAnnotation(0, ""));
      }
    }
  }

  private Element element(InShortcode place) {
    ExecutableElement method = shortcodes.get(place.shortcode());
    return place.parameter() < 0 ? method : method.getParameters().get(place.parameter());
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
