package dev.recto.processor.link;

import dev.recto.processor.settings.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files that are served as they are. Safe for use by several threads. */
public final class StaticFiles {
  private final Optional<Path> folder;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /**
   * The files of a folder.
   *
   * @param module the folder that it is in, which may be unknown
   * @param name where it is from there; it need not exist, and a link in the module that leads out
   *     of it is not followed
   */
  public StaticFiles(Optional<Path> module, String name) {
    this.folder = module.flatMap(StaticFiles::real).flatMap(base -> folder(base, name));
  }

  /** The static files of a site, next to its content root. */
  public static StaticFiles of(Optional<Path> contentRoot, SiteSettings settings) {
    return new StaticFiles(contentRoot.map(Path::getParent), settings.links().staticFolder());
  }

  /** Otherwise links in content would tell which files exist elsewhere. */
  private static Optional<Path> folder(Path module, String name) {
    try {
      Path wanted = module.resolve(name).normalize();
      return real(wanted).filter(found -> found.startsWith(module) || found.equals(wanted));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether there is a file at an address; nothing outside the folder counts. */
  boolean contain(String path) {
    return folder.isPresent() && known.computeIfAbsent(path, p -> isFile(folder.get(), p));
  }

  /**
   * The file of a name below the folder, in the very letters of the file system, wherever links in
   * the folder lead to.
   */
  public Optional<Path> file(String name) {
    try {
      return folder.isPresent() && !name.isEmpty() ? file(folder.get(), name) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> file(Path folder, String name) throws IOException {
    Path file = folder.resolve(name).toRealPath(LinkOption.NOFOLLOW_LINKS);
    return file.startsWith(folder) && path(folder.relativize(file)).equals(name)
        ? real(file).filter(found -> found.startsWith(folder) && Files.isRegularFile(found))
        : Optional.empty();
  }

  /** The paths of all files below the folder, sorted. */
  public List<String> all() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.get().relativize(file))
          .map(StaticFiles::path)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static String path(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
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
