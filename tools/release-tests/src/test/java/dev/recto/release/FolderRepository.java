package dev.recto.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository in a folder, with what {@code mvn deploy} has written there. */
record FolderRepository(Path folder, String version) {

  /** The files of an artifact by what comes after its version: {@code -sources.jar}. */
  Map<String, Path> filesOf(String artifactId) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    // A snapshot has a time in the place of its last word.
    String name = artifactId + "-" + version.replace("-SNAPSHOT", "(-[0-9]{8}\\.[0-9]{6}-[0-9]+)?");
    try (Stream<Path> files =
        Files.list(folder.resolve("dev/recto/" + artifactId + "/" + version))) {
      for (Path file : files.toList()) {
        String rest = file.getFileName().toString().replaceFirst("^" + name, "");
        if (!rest.matches(".*\\.(md5|sha1)|maven-metadata.*")) {
          found.put(rest, file);
        }
      }
    }
    return found;
  }
}
