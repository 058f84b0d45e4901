package dev.recto.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the compiler plugin has noted of its last build, in {@code target/maven-status}. */
final class CompilerStatus {
  private static final String CREATED = "createdFiles.lst";
  private static final String INPUTS = "inputFiles.lst";

  private final Path folder;

  /** The status in the plugin's own folder, {@code target/maven-status/maven-compiler-plugin}. */
  CompilerStatus(Path folder) {
    this.folder = folder;
  }

  /**
   * Whether the compiler plugin itself wrote a file, or there is none. Else an IDE may have made
   * it, and classes that the compiler plugin knows nothing of and will not delete.
   */
  boolean covers(Path file) throws IOException {
    for (Path execution : executions()) {
      Path created = execution.resolve(CREATED);
      if (Files.exists(execution.resolve(INPUTS)) && isUpToDate(created, file)) {
        return true;
      }
    }
    // Version 4 has a single file instead.
    for (Path cache : children(folder)) {
      if (cache.toString().endsWith(".cache") && isUpToDate(cache, file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpToDate(Path note, Path file) throws IOException {
    return Files.exists(note)
        && (!Files.exists(file)
            || Files.getLastModifiedTime(note).compareTo(Files.getLastModifiedTime(file)) >= 0);
  }

  /**
   * Makes the compiler plugin compile everything, whatever happens before it runs: an IDE that
   * compiles the new stamp meanwhile would else leave it nothing to do.
   */
  void forgetInputs() throws IOException {
    for (Path execution : executions()) {
      Files.deleteIfExists(execution.resolve(INPUTS));
    }
  }

  private List<Path> executions() throws IOException {
    return children(folder.resolve("compile"));
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }
}
