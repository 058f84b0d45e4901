package dev.recto.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the processor made in an earlier build. Only plain files in the class folder itself are ever
 * deleted, whatever its note says.
 *
 * @param classes where they are
 * @param names their paths there
 */
record OutdatedOutputs(ClassFolder classes, List<String> names) {
  private static final String CLASS = ".class";

  /**
   * Whether somebody has deleted one of them, nested classes included.
   *
   * @param created all that the compiler plugin knows to have been made
   */
  boolean isAnyMissing(Collection<String> created) {
    Set<String> outer = new HashSet<>(names);
    outer.add(LastCompilation.RECORD);
    return names.stream().anyMatch(this::isMissing)
        || created.stream().filter(name -> isOneOf(outer, name)).anyMatch(this::isMissing);
  }

  private boolean isMissing(String name) {
    return classes.plainFile(name).filter(file -> !Files.exists(file)).isPresent();
  }

  /** Whether a file, or the class that it is nested in, is among those. */
  private static boolean isOneOf(Set<String> outer, String name) {
    if (outer.contains(name)) {
      return true;
    }
    int dollar = name.lastIndexOf('$');
    return dollar > 0 && name.endsWith(CLASS) && isOneOf(outer, name.substring(0, dollar) + CLASS);
  }

  /**
   * Deletes them, nested classes included, and the note of them.
   *
   * @return the names that were refused
   */
  List<String> delete() throws IOException {
    List<String> refused = new ArrayList<>();
    Map<Path, Set<String>> classesByFolder = new HashMap<>();
    for (String name : names) {
      Optional<Path> file = classes.plainFile(name);
      if (file.isEmpty()) {
        refused.add(name);
      } else if (name.endsWith(CLASS)) {
        Path folder = file.get().resolveSibling("");
        classesByFolder
            .computeIfAbsent(folder, key -> new HashSet<>())
            .add(String.valueOf(file.get().getFileName()));
      } else {
        Files.deleteIfExists(file.get());
      }
    }
    for (Map.Entry<Path, Set<String>> folder : classesByFolder.entrySet()) {
      deleteClasses(folder.getKey(), folder.getValue());
    }
    Optional<Path> record = classes.plainFile(LastCompilation.RECORD);
    if (record.isPresent()) {
      Files.deleteIfExists(record.get());
    }
    return List.copyOf(refused);
  }

  private static void deleteClasses(Path folder, Set<String> outer) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + CLASS)) {
      for (Path file : files) {
        boolean isPlain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (isPlain && isOneOf(outer, String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
