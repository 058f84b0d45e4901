package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the processor made in an earlier build, by the list that it left. Only plain files that lie
 * in the class folder itself are ever deleted, whatever the list says.
 */
final class OutdatedOutputs {
  static final String LIST = "META-INF/recto/outputs.txt";

  private static final String CLASS = ".class";

  /** Colons and backslashes mean something on Windows only, and the processor writes none. */
  private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^:\\\\\\p{Cntrl}]+");

  private final Path classes;

  OutdatedOutputs(Path classes) {
    this.classes = classes;
  }

  /** The list of what there is. */
  Path list() {
    return classes.resolve(LIST);
  }

  /**
   * Deletes what the list names, nested classes included, and then the list.
   *
   * @return the lines that were refused
   */
  List<String> delete() throws IOException {
    List<String> refused = new ArrayList<>();
    Map<Path, Set<String>> classesByFolder = new HashMap<>();
    for (String line : lines()) {
      Optional<Path> file = plainFile(line);
      if (file.isEmpty()) {
        refused.add(line);
      } else if (line.endsWith(CLASS)) {
        Path folder = file.get().resolveSibling("");
        classesByFolder.computeIfAbsent(folder, key -> new HashSet<>()).add(classIn(file.get()));
      } else {
        Files.deleteIfExists(file.get());
      }
    }
    for (Map.Entry<Path, Set<String>> folder : classesByFolder.entrySet()) {
      deleteClasses(folder.getKey(), folder.getValue());
    }
    deleteList();
    return List.copyOf(refused);
  }

  private List<String> lines() throws IOException {
    Optional<Path> list = plainFile(LIST).filter(Files::exists);
    // Bytes that are no UTF-8 make a name that no file has.
    return list.isEmpty()
        ? List.of()
        : new String(Files.readAllBytes(list.get()), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
  }

  private void deleteList() throws IOException {
    Optional<Path> list = plainFile(LIST);
    if (list.isPresent()) {
      Files.deleteIfExists(list.get());
    }
  }

  /** The place of a line, unless it leads out of the class folder, over a link or to a folder. */
  private Optional<Path> plainFile(String line) {
    try {
      Path file = classes;
      for (String name : line.split("/", -1)) {
        file = file.resolve(name);
        if (!NAME.matcher(name).matches() || Files.isSymbolicLink(file)) {
          return Optional.empty();
        }
      }
      return Optional.of(file).filter(place -> !Files.isDirectory(place));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String classIn(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - CLASS.length());
  }

  private static void deleteClasses(Path folder, Set<String> outer) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean isPlain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (isPlain && String.valueOf(file.getFileName()).endsWith(CLASS)) {
          if (isOneOf(outer, classIn(file))) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  /** Whether a class, or one that it is nested in, is among those. */
  private static boolean isOneOf(Set<String> outer, String name) {
    if (outer.contains(name)) {
      return true;
    }
    int dollar = name.lastIndexOf('$');
    return dollar > 0 && isOneOf(outer, name.substring(0, dollar));
  }
}
