package dev.recto.processor;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the content root: by the option, else beside the build file above the annotated type's
 * source or the class output. Never by the working directory, which each tool sets as it likes.
 *
 * @param root the folder, if it is there
 * @param tried where it was looked for
 */
record ContentFolder(Optional<Path> root, List<String> tried) {
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  static ContentFolder find(ProcessingEnvironment env, Element annotated, Options options) {
    Optional<Path> module = module(env, annotated);
    List<String> tried = new ArrayList<>();
    Optional<Path> named = options.content().map(Path::of);
    if (named.isPresent() && named.get().isAbsolute()) {
      return check(named.get(), tried);
    }
    if (module.isEmpty()) {
      tried.add("no pom.xml or build.gradle above the annotated type or the class output");
      return new ContentFolder(Optional.empty(), tried);
    }
    return check(module.get().resolve(named.orElse(Path.of("content"))), tried);
  }

  /** The folder of the build file. */
  static Optional<Path> module(ProcessingEnvironment env, Element annotated) {
    Stream<Callable<URI>> places =
        Stream.of(
            () -> sourceOf(env, annotated),
            () -> SourcePlaces.uriOf(env, annotated),
            () -> classOutput(env).toUri());
    return places.flatMap(place -> moduleAbove(place).stream()).findFirst();
  }

  private static ContentFolder check(Path folder, List<String> tried) {
    Path normal = folder.normalize();
    tried.add(normal.toString());
    return new ContentFolder(Optional.of(normal).filter(Files::isDirectory), List.copyOf(tried));
  }

  /** {@code Elements.getFileObjectOf} is there from Java 18 on. */
  private static URI sourceOf(ProcessingEnvironment env, Element element) throws Exception {
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
  private static Optional<Path> moduleAbove(Callable<URI> place) {
    try {
      URI uri = place.call();
      if (!"file".equals(uri.getScheme())) {
        return Optional.empty();
      }
      Path folder = Path.of(uri).toAbsolutePath().getParent();
      while (folder != null) {
        if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
          return Optional.of(folder);
        }
        folder = folder.getParent();
      }
    } catch (Exception | LinkageError e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
