package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InDeclaration;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the collections of a compilation, and nothing else. */
public final class Declared extends AbstractProcessor {
  private final List<CollectionSpec> collections = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** The collections of a source file, in which nothing may be wrong. */
  public static List<CollectionSpec> collections(ContentDir content, String name, String source) {
    Declared declared = new Declared();
    Javac.Compilation compilation =
        Javac.in(content).withoutLint().source(name, source).compile(declared);
    assertEquals(List.of(), compilation.messages());
    assertEquals(List.of(), declared.faults());
    return declared.collections();
  }

  /** What was read. */
  public List<CollectionSpec> collections() {
    return collections;
  }

  /** What was wrong, each with the element that it is shown on. */
  public List<String> faults() {
    return faults;
  }

  private static String line(Diagnostic diagnostic, List<Element> elements) {
    return diagnostic.place() instanceof InDeclaration in
        ? elements.get(in.element())
            + (in.annotation().isEmpty() ? "" : " @" + in.annotation())
            + ": "
            + diagnostic.message()
        : "annotation: " + diagnostic.message();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    AnnotatedTypes types = new AnnotatedTypes(processingEnv.getElementUtils());
    if (types.addAll(round, List::of)) {
      Annotations found = new AnnotationFinder(processingEnv.getElementUtils()).find(types.all());
      Report report = new Report();
      AnnotationChecker checker = new AnnotationChecker(found, types, Set.of(), report);
      Instant now = Instant.parse("2024-05-31T00:00:00Z");
      RecordFinder finder = new RecordFinder(processingEnv, found, report, now);
      collections.addAll(finder.find(checker.collections()));
      report.diagnostics().forEach(diagnostic -> faults.add(line(diagnostic, finder.elements())));
    }
    return false;
  }
}
