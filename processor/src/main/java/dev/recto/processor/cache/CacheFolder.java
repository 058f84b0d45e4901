package dev.recto.processor.cache;

import dev.recto.processor.source.FileState;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of a cache. Files get their names when they are complete, so that builds which share a
 * folder never read half a file.
 *
 * @param path the folder, which exists
 */
public record CacheFolder(Path path) {
  private static final Pattern UNFINISHED = Pattern.compile("(\\d{1,18})-.+\\.tmp");

  /**
   * Makes the folder, and deletes what killed builds have left.
   *
   * @throws IOException if it can't be made
   */
  public static CacheFolder open(Path path) throws IOException {
    Files.createDirectories(path);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.tmp")) {
      for (Path file : files) {
        Matcher name = UNFINISHED.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
    return new CacheFolder(path);
  }

  /** The state of a file that is written now, whose times are those of the file system's clock. */
  public Optional<FileState> now() throws IOException {
    Path file = unfinished();
    try {
      Files.createFile(file);
      return FileState.of(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A place for a file that is not complete. */
  public Path unfinished() {
    long process = ProcessHandle.current().pid();
    return path.resolve(process + "-" + UUID.randomUUID() + ".tmp");
  }

  /** Opens such a file. */
  public static OutputStream create(Path unfinished) throws IOException {
    return Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
  }

  /** Gives a complete file its name, in the place of any file that has it. */
  public void finish(Path unfinished, String name) throws IOException {
    Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes files that nobody needs any more. */
  void deleteAllBut(Set<String> names, String glob) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, glob)) {
      for (Path file : files) {
        if (!names.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
