package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the compiler plugin has noted of its last build, in {@code target/maven-status}. */
final class CompilerStatus {
  private static final String CREATED = "createdFiles.lst";
  private static final String INPUTS = "inputFiles.lst";

  private final Path folder;
  private final String goal;

  /**
   * The status in the plugin's own folder, {@code target/maven-status/maven-compiler-plugin}.
   *
   * @param goal the plugin's goal, which differs for main and test classes
   */
  CompilerStatus(Path folder, String goal) {
    this.folder = folder;
    this.goal = goal;
  }

  /** All files that the last compilation made, by paths below the class folder. */
  List<String> created() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path execution : executions()) {
      Path created = execution.resolve(CREATED);
      if (Files.isRegularFile(created)) {
        new String(Files.readAllBytes(created), StandardCharsets.UTF_8)
            .lines()
            .map(name -> name.replace(File.separatorChar, '/'))
            .forEach(names::add);
      }
    }
    return names;
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
    for (Path cache : caches()) {
      if (isUpToDate(cache, file)) {
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
    for (Path cache : caches()) {
      Files.deleteIfExists(cache);
    }
  }

  /** Version 4 has a file for each execution instead, such as {@code default-compile.cache}. */
  private List<Path> caches() throws IOException {
    return children(folder).stream()
        .filter(file -> String.valueOf(file.getFileName()).endsWith("-" + goal + ".cache"))
        .toList();
  }

  private List<Path> executions() throws IOException {
    return children(folder.resolve(goal));
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
