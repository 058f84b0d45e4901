package dev.recto.processor;

import com.google.auto.service.AutoService;
import dev.recto.ContentCollection;
import dev.recto.ContentCollections;
import dev.recto.ContentSite;
import dev.recto.Shortcode;
import dev.recto.processor.annotation.AnnotatedTypes;
import dev.recto.processor.javac.Compilers;
import dev.recto.support.RectoGenerated;
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
 * types with {@link ContentCollection} or {@link ContentSite} are found.
 */
@AutoService(Processor.class)
public final class RectoProcessor extends AbstractProcessor {
  /** What Eclipse puts into the options while somebody types; nothing is to be written then. */
  private static final String RECONCILING = "RECONCILE";

  private final List<Outcome> outcomes = new ArrayList<>();
  private FilerOutput output;
  private AnnotatedTypes types;

  /** A processor for the compiler to start. */
  public RectoProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    output = new FilerOutput(env.getFiler());
    types = new AnnotatedTypes(env.getElementUtils());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new HashSet<>();
    types.add(ContentCollection.class.getCanonicalName());
    types.add(ContentCollections.class.getCanonicalName());
    types.add(ContentSite.class.getCanonicalName());
    types.add(Shortcode.class.getCanonicalName());
    // Our own output has it, and -Xlint:processing would say that no processor claims it.
    types.add(RectoGenerated.class.getCanonicalName());
    if (Compilers.isJavac(processingEnv)) {
      // Likewise. Not for Gradle, which rebuilds everything for an annotation with source
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
    boolean reconciling = RECONCILING.equals(processingEnv.getOptions().get("phase"));
    if (!reconciling && types.addAll(round, output::earlierTypes)) {
      output.beginRound();
      Outcome outcome = new Generation(processingEnv, output, types).run(round);
      Outcome added = outcome.after(outcomes);
      outcomes.replaceAll(Outcome::withoutNotes);
      outcomes.add(added);
    }
    if (round.processingOver()) {
      finish(round.errorRaised());
      outcomes.forEach(outcome -> new DiagnosticPrinter(processingEnv, outcome).print());
      outcomes.clear();
    }
    return true;
  }

  private void finish(boolean errorRaised) {
    if (errorRaised) {
      output.fail();
    }
    try {
      output.finish(types::isAnnotated);
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Kind.ERROR, "recto: " + e);
    }
  }
}
