package dev.recto.processor.root;

import dev.recto.processor.javac.SourcePlaces;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the folder of the module that is compiled: the nearest one with a build file above the
 * annotated type's source or the class output. Never the working directory, which each tool sets as
 * it likes.
 */
public final class ModuleFolder {
  /** What a message says if there is none. */
  static final String NOT_FOUND =
      "no pom.xml or build.gradle above the annotated type or the class output";

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private ModuleFolder() {}

  /**
   * The folder, if there is one.
   *
   * @param annotated an annotated type
   * @param output tells where the class output is
   */
  public static Optional<Path> find(
      ProcessingEnvironment env, Element annotated, Callable<URI> output) {
    Stream<Callable<URI>> places =
        Stream.of(
            () -> sourceOf(env, annotated),
            () -> SourcePlaces.uriOf(env, annotated),
            () -> classOutput(env).toUri(),
            output);
    return places.flatMap(place -> above(place).stream()).findFirst();
  }

  /** {@code Elements.getFileObjectOf} is there from Java 18 on. */
  private static URI sourceOf(ProcessingEnvironment env, Element element)
      throws ReflectiveOperationException {
    Object file =
        env.getElementUtils()
            .getClass()
            .getMethod("getFileObjectOf", Element.class)
            .invoke(env.getElementUtils(), element);
    return ((FileObject) file).toUri();
  }

  private static FileObject classOutput(ProcessingEnvironment env) throws Exception {
    return env.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", "recto.probe");
  }

  /** Whatever a compiler throws at such a question, it has no answer then. */
  private static Optional<Path> above(Callable<URI> place) {
    try {
      URI uri = place.call();
      boolean onDisk = "file".equals(uri.getScheme());
      Path folder = onDisk ? Path.of(uri).toAbsolutePath().getParent() : null;
      while (folder != null) {
        if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
          return Optional.of(folder);
        }
        folder = folder.getParent();
      }
      return Optional.empty();
    } catch (Exception | LinkageError e) {
      return Optional.empty();
    }
  }
}
