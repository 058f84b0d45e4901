package dev.recto.processor;

import com.google.auto.service.AutoService;
import dev.recto.ContentCollection;
import dev.recto.ContentCollections;
import dev.recto.processor.compiler.ContentCompiler;
import dev.recto.processor.compiler.ContentCompiler.Request;
import dev.recto.processor.compiler.ContentCompiler.Result;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.MissingContentFolder;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.report.SarifReport;
import dev.recto.processor.schema.CollectionSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Reads the content folder of a site and generates its typed registries, once for each round that
 * has types with {@link ContentCollection}.
 */
@AutoService(Processor.class)
public final class RectoProcessor extends AbstractProcessor {
  /** What Eclipse puts into the options while somebody types; nothing is to be written then. */
  private static final String RECONCILING = "RECONCILE";

  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** A processor for the compiler to start. */
  public RectoProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new HashSet<>();
    types.add(ContentCollection.class.getCanonicalName());
    types.add(ContentCollections.class.getCanonicalName());
    if (Compilers.isJavac(processingEnv)) {
      // Else -Xlint:processing would say of our own output that no processor claims it. Not for
      // Gradle, which rebuilds everything for an annotation with source retention.
      types.add(GENERATED);
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
    List<AnnotatedCollection> found =
        new CollectionFinder(processingEnv.getElementUtils()).find(round);
    if (!found.isEmpty() && !RECONCILING.equals(processingEnv.getOptions().get("phase"))) {
      Options options = Options.read(processingEnv.getOptions());
      try {
        generate(found, options, round);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        print(found, options, Path.of(""), List.of(internal(e)));
      }
    }
    return true;
  }

  private void generate(List<AnnotatedCollection> found, Options options, RoundEnvironment round)
      throws IOException {
    Report report = new Report();
    report.addAll(options.problems());
    List<AnnotatedCollection> sound = new CollectionChecker(typesOf(round), report).sound(found);
    new StaleRecords(processingEnv).deleteAndReport(sound, report);
    ContentFolder folder = ContentFolder.find(processingEnv, found.get(0).element(), options);
    if (folder.root().isEmpty()) {
      report.add(new InAnnotation(0, ""), new MissingContentFolder(folder.tried()));
    }
    FilerOutput output = new FilerOutput(processingEnv.getFiler(), elements(sound));
    List<CollectionSpec> specs = sound.stream().map(AnnotatedCollection::spec).toList();
    Request request = new Request(folder.root(), specs, options.drafts(), canBeMarked(found));
    Result result = new ContentCompiler().compile(request, output);
    output.writeList();
    report.addAll(result.diagnostics());
    Path root = folder.root().orElse(Path.of("content"));
    List<Diagnostic> diagnostics = report.diagnostics();
    writeReport(found, options, root, diagnostics);
    print(found, options, root, diagnostics);
    processingEnv.getMessager().printMessage(Kind.NOTE, result.accounting().message());
  }

  private void writeReport(
      List<AnnotatedCollection> found, Options options, Path root, List<Diagnostic> diagnostics)
      throws IOException {
    if (options.report().isPresent()) {
      Path file = Path.of(options.report().get());
      Optional<Path> module = ContentFolder.module(processingEnv, found.get(0).element());
      Path target = module.map(folder -> folder.resolve(file)).orElse(file);
      String rootName = String.valueOf(root.getFileName());
      SarifReport.write(target, rootName, diagnostics, options::severityOf);
    }
  }

  private void print(
      List<AnnotatedCollection> found, Options options, Path root, List<Diagnostic> diagnostics) {
    new DiagnosticPrinter(processingEnv, options, found, root).print(diagnostics);
  }

  /** The types that are compiled in this round. */
  private static Set<String> typesOf(RoundEnvironment round) {
    return round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  /** A site's module need not read {@code java.compiler}, which holds {@code @Generated}. */
  private boolean canBeMarked(List<AnnotatedCollection> found) {
    ModuleElement module = processingEnv.getElementUtils().getModuleOf(found.get(0).element());
    return module == null
        || processingEnv.getElementUtils().getTypeElement(module, GENERATED) != null;
  }

  private static Element[] elements(List<AnnotatedCollection> collections) {
    return collections.stream()
        .map(AnnotatedCollection::element)
        .distinct()
        .toArray(Element[]::new);
  }

  private static Diagnostic internal(Throwable thrown) {
    return new Diagnostic(new InAnnotation(0, ""), RectoBug.of("compiling the content", thrown));
  }
}
