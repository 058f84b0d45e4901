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

/** Lists a content folder, following symbolic links only as long as they stay inside it. */
public final class ContentWalker {
  /** How deep folders may be nested. */
  public static final int MAX_DEPTH = 200;

  /** How many symbolic links to folders may follow each other: a bound for crossing links. */
  private static final int MAX_LINKS = 2;

  private final Path realRoot;
  private final List<ContentFile> content = new ArrayList<>();
  private final List<ContentFile> assets = new ArrayList<>();
  private final List<ContentFile> ignored = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  private ContentWalker(Path realRoot) {
    this.realRoot = realRoot;
  }

  /**
   * Lists everything below a folder.
   *
   * @throws IOException if the folder itself can't be found
   */
  public static ContentTree walk(Path root) throws IOException {
    ContentWalker walker = new ContentWalker(root.toRealPath());
    walker.walkFolder(walker.realRoot, "", 0, 0);
    Comparator<Refused> byFile = Comparator.comparing(Refused::file);
    return new ContentTree(
        walker.content.stream().sorted().toList(),
        walker.assets.stream().sorted().toList(),
        walker.ignored.stream().sorted().toList(),
        walker.refused.stream().sorted(byFile).toList());
  }

  private void walkFolder(Path folder, String path, int depth, int links) {
    if (depth > MAX_DEPTH) {
      refuse(folder, path, Reason.TOO_DEEP);
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        visit(child, path.isEmpty() ? name : path + "/" + name, depth, links);
      }
    } catch (IOException | DirectoryIteratorException e) {
      refuse(folder, path, Reason.UNREADABLE);
    }
  }

  private void visit(Path file, String path, int depth, int links) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
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
            && (links == MAX_LINKS || file.toAbsolutePath().startsWith(target))) {
          refuse(file, path, Reason.LOOP);
          return;
        }
      }
      if (attributes.isDirectory()) {
        walkFolder(target, path, depth + 1, links + (linked ? 1 : 0));
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

  private void refuse(Path location, String path, Reason reason) {
    refused.add(new Refused(new ContentFile(path, location), reason));
  }
}
