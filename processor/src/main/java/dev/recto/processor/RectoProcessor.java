package dev.recto.processor;

import com.google.auto.service.AutoService;
import dev.recto.processor.annotation.AnnotatedTypes;
import dev.recto.processor.javac.Compilers;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Reads the content folder of a site and generates its typed registries, in the round in which
 * annotated types are found.
 *
 * @since 0.1
 */
@AutoService(Processor.class)
public final class RectoProcessor extends AbstractProcessor {
  /** What Eclipse puts into the options while somebody types; nothing is to be written then. */
  private static final String RECONCILING = "RECONCILE";

  /**
   * By name, so that a processor path without the runtime is no crash. Our own output has the last,
   * and -Xlint:processing would say that no processor claims it.
   */
  private static final List<String> ANNOTATIONS =
      List.of(
          "dev.recto.ContentCollection",
          "dev.recto.ContentCollections",
          "dev.recto.ContentSite",
          "dev.recto.DataCollection",
          "dev.recto.DataCollections",
          "dev.recto.After",
          "dev.recto.Contiguous",
          "dev.recto.Default",
          "dev.recto.Field",
          "dev.recto.Name",
          "dev.recto.OneOrMany",
          "dev.recto.Rest",
          "dev.recto.Tag",
          "dev.recto.Unique",
          "dev.recto.Shortcode",
          "dev.recto.support.RectoGenerated");

  private final List<Outcome> outcomes = new ArrayList<>();
  private FilerOutput output;
  private ConstantMemory memory;
  private AnnotatedTypes types;
  private boolean broken;

  /** A processor for the compiler to start. */
  public RectoProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    output = new FilerOutput(env.getFiler());
    memory = new ConstantMemory(env.getFiler());
    types = new AnnotatedTypes(env.getElementUtils());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new HashSet<>(ANNOTATIONS);
    if (Compilers.isJavac(processingEnv)) {
      // As above. Not for Gradle, which rebuilds everything for an annotation with source
      // retention.
      types.add(Generation.GENERATED);
    }
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  /**
   * Generates what the annotations of a round ask for.
   *
   * @return true, else -Xlint:processing would say that nobody claims the annotations
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (!broken) {
        processRound(round);
      }
    } catch (LinkageError e) {
      broken = true;
      Problem fault = LibraryFault.of("reading annotations", e);
      String message = new Diagnostic(new InAnnotation(0, ""), fault).message();
      processingEnv.getMessager().printMessage(Kind.ERROR, message);
    }
    return true;
  }

  private void processRound(RoundEnvironment round) {
    boolean reconciling = RECONCILING.equals(processingEnv.getOptions().get("phase"));
    if (!reconciling && types.addAll(round, output::earlierTypes)) {
      output.beginRound();
      Generation generation =
          new Generation(processingEnv, output, memory, types, outcomes.isEmpty());
      Outcome outcome = generation.run(round);
      Outcome added = outcome.after(outcomes);
      outcomes.replaceAll(Outcome::withoutNotes);
      outcomes.add(added);
    }
    if (round.processingOver()) {
      finish(round.errorRaised());
      outcomes.forEach(outcome -> new DiagnosticPrinter(processingEnv, outcome).print());
      outcomes.clear();
    }
  }

  private void finish(boolean errorRaised) {
    if (errorRaised) {
      output.fail();
    }
    try {
      output.finish(types::isAnnotated);
      memory.write();
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Kind.ERROR, "recto: " + e);
    }
  }
}
