package dev.recto.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Where a compilation keeps what the next one can use. */
final class CachePlace {
  /** Where the Maven plugin says which folder that is, below a source folder. */
  static final String NOTE = "META-INF/recto/cache.txt";

  private CachePlace() {}

  /**
   * The folder, which is made.
   *
   * @param module the folder of the module
   * @param option what an option says
   * @param record where the record of the compilation is
   * @throws IOException if there is to be one and it can't be made
   */
  static Optional<Path> find(
      Filer filer, Optional<Path> module, Optional<String> option, URI record) throws IOException {
    Optional<Path> folder =
        option
            .map(name -> module.map(m -> m.resolve(name)).orElse(Path.of(name)))
            .or(() -> module.flatMap(m -> noted(filer).map(m::resolve)))
            .map(all -> all.resolve(nameOf(record)));
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
    }
    return folder;
  }

  private static Optional<Path> noted(Filer filer) {
    try (InputStream in =
        filer.getResource(StandardLocation.SOURCE_PATH, "", NOTE).openInputStream()) {
      return Optional.of(Path.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()));
    } catch (IOException | RuntimeException e) {
      // There is none, which compilers say in many ways.
      return Optional.empty();
    }
  }

  /** Main code and tests have a folder each. */
  private static String nameOf(URI record) {
    try {
      Path classes = Path.of(record).resolveSibling("../..").normalize();
      return nameOf(classes);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return nameOf(Path.of("classes"));
    }
  }

  /** The folder that belongs to a class output, below that of the cache. */
  static String nameOf(Path classes) {
    return String.valueOf(classes.getFileName()).replaceAll("[^A-Za-z0-9_-]", "_");
  }
}
