package dev.recto.processor.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The files that are served as they are. Safe for use by several threads. */
public final class StaticFiles {
  private final Optional<Path> folder;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** The files of a folder, which need not exist. */
  public StaticFiles(Optional<Path> folder) {
    this.folder = folder.flatMap(StaticFiles::real);
  }

  /** Whether there is a file at an address; nothing outside the folder counts. */
  boolean contain(String path) {
    return folder.isPresent() && known.computeIfAbsent(path, p -> isFile(folder.get(), p));
  }

  /** The paths of all files below the folder, sorted. */
  public List<String> all() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files.map(file -> folder.get().relativize(file).toString()).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isFile(Path folder, String path) {
    try {
      String relative = path.substring(1);
      Path file =
          folder.resolve(
              relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative);
      return real(file).filter(f -> f.startsWith(folder) && Files.isRegularFile(f)).isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
