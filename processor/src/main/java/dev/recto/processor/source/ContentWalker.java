package dev.recto.processor.source;

import dev.recto.processor.source.ContentTree.Reason;
import dev.recto.processor.source.ContentTree.Refused;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Lists a content folder, following symbolic links only as long as they stay inside it. */
public final class ContentWalker {
  /** How deep folders may be nested. */
  public static final int MAX_DEPTH = 200;

  /** How many symbolic links to folders may follow each other: a bound for crossing links. */
  private static final int MAX_LINKS = 2;

  private final Path realRoot;
  private final FileStates states;
  private final Queue<ContentFile> content = new ConcurrentLinkedQueue<>();
  private final Queue<ContentFile> assets = new ConcurrentLinkedQueue<>();
  private final Queue<ContentFile> ignored = new ConcurrentLinkedQueue<>();
  private final Queue<Refused> refused = new ConcurrentLinkedQueue<>();

  private ContentWalker(Path realRoot, FileStates states) {
    this.realRoot = realRoot;
    this.states = states;
  }

  /**
   * A folder to list.
   *
   * @param location where it is
   * @param path its path from the content root, with a slash at its end; empty for that root
   * @param depth how many folders it is in
   * @param links how many symbolic links led there
   */
  private record Folder(Path location, String path, int depth, int links) {}

  /**
   * Lists everything below a folder, on all processors.
   *
   * @param states tells what was listed before
   * @throws IOException if the folder itself can't be found
   */
  public static ContentTree walk(Path root, FileStates states) throws IOException {
    ContentWalker walker = new ContentWalker(root.toRealPath(), states);
    walker.walk(new Folder(walker.realRoot, "", 0, 0));
    Comparator<Refused> byFile = Comparator.comparing(Refused::file);
    return new ContentTree(
        walker.content.parallelStream().sorted().toList(),
        walker.assets.parallelStream().sorted().toList(),
        walker.ignored.stream().sorted().toList(),
        walker.refused.stream().sorted(byFile).toList());
  }

  private void walk(Folder folder) {
    if (folder.depth() > MAX_DEPTH) {
      refuse(folder, Reason.TOO_DEEP);
      return;
    }
    List<Folder> inside = new ArrayList<>();
    states
        .children(folder.location())
        .ifPresentOrElse(
            known -> known.forEach((child, found) -> visit(child, () -> found, folder, inside)),
            () -> list(folder, inside));
    (inside.size() > 1 ? inside.parallelStream() : inside.stream()).forEach(this::walk);
  }

  private void list(Folder folder, List<Folder> inside) {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.location())) {
      for (Path child : children) {
        visit(child, () -> attributesOf(child), folder, inside);
      }
    } catch (IOException | DirectoryIteratorException e) {
      refuse(folder, Reason.UNREADABLE);
    }
  }

  /** Tells what a file or folder is. */
  @FunctionalInterface
  private interface Finding {
    BasicFileAttributes attributes() throws IOException;
  }

  private static BasicFileAttributes attributesOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Adds a file, or a folder to those that are to be walked. */
  private void visit(Path file, Finding found, Folder in, List<Folder> folders) {
    String path = in.path() + file.getFileName();
    try {
      BasicFileAttributes attributes = found.attributes();
      Path target = file;
      boolean linked = attributes.isSymbolicLink();
      if (linked) {
        target = file.toRealPath();
        if (!target.startsWith(realRoot)) {
          refuse(file, path, Reason.OUTSIDE_ROOT);
          return;
        }
        attributes = Files.readAttributes(target, BasicFileAttributes.class);
        if (attributes.isDirectory()
            && (in.links() == MAX_LINKS || file.toAbsolutePath().startsWith(target))) {
          refuse(file, path, Reason.LOOP);
          return;
        }
      }
      if (attributes.isDirectory()) {
        int links = in.links() + (linked ? 1 : 0);
        folders.add(new Folder(target, path + "/", in.depth() + 1, links));
      } else if (attributes.isRegularFile()) {
        add(new ContentFile(path, target));
      } else {
        refuse(file, path, Reason.SPECIAL);
      }
    } catch (IOException e) {
      refuse(file, path, Reason.UNREADABLE);
    }
  }

  private void add(ContentFile file) {
    String name = file.name();
    if (name.startsWith(".")) {
      ignored.add(file);
    } else if (name.endsWith(".md")) {
      content.add(file);
    } else {
      assets.add(file);
    }
  }

  private void refuse(Folder folder, Reason reason) {
    String path = folder.path();
    String name = path.isEmpty() ? path : path.substring(0, path.length() - 1);
    refuse(folder.location(), name, reason);
  }

  private void refuse(Path location, String path, Reason reason) {
    refused.add(new Refused(new ContentFile(path, location), reason));
  }
}
