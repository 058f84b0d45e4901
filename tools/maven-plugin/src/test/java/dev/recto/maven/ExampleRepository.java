package dev.recto.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local repository of the examples. Recto in it is what this build has made. Everything else is
 * the local repository of this build, by symbolic links: what examples need is downloaded as in any
 * other build, and once.
 */
final class ExampleRepository {
  static final Path FOLDER = create();

  private ExampleRepository() {}

  private static Path create() {
    Path outer = Path.of(NestedProject.property("outer.repository"));
    Path ours = Path.of(NestedProject.property("repository"));
    Path folder = ours.resolveSibling("it-examples-repo");
    Path dev = folder.resolve("dev");
    try {
      NestedProject.deleteAll(folder);
      Files.createDirectories(dev);
      linkFolders(outer, folder, "dev");
      linkFolders(outer.resolve("dev"), dev, "recto");
      Files.createSymbolicLink(dev.resolve("recto"), ours.resolve("dev").resolve("recto"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linkFolders(Path from, Path to, String except) throws IOException {
    for (Path folder : foldersIn(from)) {
      if (!folder.endsWith(except)) {
        Files.createSymbolicLink(to.resolve(folder.getFileName()), folder.toAbsolutePath());
      }
    }
  }

  private static List<Path> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    }
  }
}
