package dev.recto.processor.javac;

import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.StaleRecord;
import dev.recto.processor.schema.CollectionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * Finds class files of generated records that an earlier build left on the class path. Before 23
 * javac crashes on them (JDK-8332297); they are deleted and reported, so that the next run is good.
 */
public final class StaleRecords {
  private static final int FIXED_IN = 23;

  private final ProcessingEnvironment env;

  /** A search in the class output of a compilation. */
  public StaleRecords(ProcessingEnvironment env) {
    this.env = env;
  }

  /** Deletes and reports the old class files of the records of some collections. */
  public void deleteAndReport(List<CollectionSpec> collections, Report report) {
    boolean affected = Runtime.version().feature() < FIXED_IN && !Compilers.isEclipse(env);
    if (affected) {
      collections.forEach(spec -> check(spec, report));
    }
  }

  private void check(CollectionSpec spec, Report report) {
    Optional<Path> classFile = classFile(spec).filter(Files::exists);
    boolean onClassPath =
        classFile.isPresent()
            && env.getElementUtils().getTypeElement(spec.qualified(spec.record())) != null;
    if (onClassPath) {
      report.add(spec.at("registry"), new StaleRecord(spec.record(), deleted(classFile.get())));
    }
  }

  private static boolean deleted(Path file) {
    try {
      Files.delete(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<Path> classFile(CollectionSpec spec) {
    try {
      return Optional.of(
          Path.of(
              env.getFiler()
                  .getResource(
                      StandardLocation.CLASS_OUTPUT, spec.packageName(), spec.record() + ".class")
                  .toUri()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
