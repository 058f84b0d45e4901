package dev.recto.processor.data;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.ContentTree.Reason;
import dev.recto.processor.source.ContentTree.Refused;
import dev.recto.processor.source.ContentWalker;
import dev.recto.processor.source.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the data folder. Their paths begin with the name of the folder, as messages have
 * them.
 *
 * @param name the folder, relative to the one that holds the content root
 * @param exists whether there is such a folder
 * @param files its files by their paths in it, hidden ones left out
 * @param refused what could not be read or must not be followed
 */
public record DataFolder(
    String name, boolean exists, SortedMap<String, ContentFile> files, List<Refused> refused) {

  /** No folder at all. */
  public static final DataFolder NONE = new DataFolder("", false, new TreeMap<>(), List.of());

  /** Lists a folder. */
  public static DataFolder of(Path contentRoot, String name) {
    Path folder = contentRoot.toAbsolutePath().resolveSibling(name).normalize();
    try {
      return isOutside(contentRoot, folder)
          ? refused(name, folder, Reason.OUTSIDE_ROOT)
          : of(name, ContentWalker.walk(folder, FileState::of));
    } catch (IOException e) {
      return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          ? refused(name, folder, Reason.UNREADABLE)
          : new DataFolder(name, false, new TreeMap<>(), List.of());
    }
  }

  /** Whether a link leads somewhere else than into the folder of the site. */
  private static boolean isOutside(Path contentRoot, Path folder) throws IOException {
    Path site = contentRoot.toAbsolutePath().resolveSibling("").normalize();
    Path real = folder.toRealPath();
    return !real.startsWith(site.toRealPath())
        && !real.equals(site.toRealPath().resolve(site.relativize(folder)).normalize());
  }

  private static DataFolder refused(String name, Path folder, Reason reason) {
    ContentFile file = new ContentFile(ContentFile.OUTSIDE + plain(name), folder);
    return new DataFolder(name, true, new TreeMap<>(), List.of(new Refused(file, reason)));
  }

  private static DataFolder of(String name, ContentTree tree) {
    SortedMap<String, ContentFile> files = new TreeMap<>();
    tree.content().forEach(file -> files.put(file.path(), in(name, file)));
    tree.assets().forEach(file -> files.put(file.path(), in(name, file)));
    List<Refused> refused =
        tree.refused().stream()
            .map(left -> new Refused(in(name, left.file()), left.reason()))
            .toList();
    return new DataFolder(name, true, files, refused);
  }

  private static ContentFile in(String name, ContentFile file) {
    String path = file.path().isEmpty() ? plain(name) : plain(name) + "/" + file.path();
    return new ContentFile(ContentFile.OUTSIDE + path, file.location());
  }

  private static String plain(String name) {
    return String.join("/", name.split("[/\\\\]+"));
  }

  /** A file by its path in the folder. */
  public Optional<ContentFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The files below a folder in it, by their paths; all for an empty path. */
  public SortedMap<String, ContentFile> below(String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return folder.isEmpty() ? files : files.subMap(folder, folder + Character.MAX_VALUE);
  }
}
