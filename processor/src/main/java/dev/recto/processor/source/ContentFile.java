package dev.recto.processor.source;

import java.nio.file.Path;

/**
 * A file below the content root.
 *
 * @param path from the content root, with {@code /} between names: {@code podcast/a/index.md}
 * @param shown the path by which its author knows it; another one if it is read as what its name
 *     was meant to be
 * @param location where it is on this machine; never part of what is generated
 */
public record ContentFile(String path, String shown, Path location)
    implements Comparable<ContentFile> {
  /** What the path of a file beside the content root begins with. */
  public static final String OUTSIDE = "../";

  /** A file whose name is right. */
  public ContentFile(String path, Path location) {
    this(path, path, location);
  }

  /** The same file, read under another name. */
  public ContentFile named(String name) {
    return new ContentFile(folder() + name, shown, location);
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path of the folder, with a slash at its end; empty for the content root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(ContentFile other) {
    return path.compareTo(other.path);
  }

  /** Whether it is beside the content root, as settings and data files are. */
  public boolean isOutside() {
    return path.startsWith(OUTSIDE);
  }

  /** The path from the folder that holds the content root, whose name this is. */
  public String pathFrom(String rootName) {
    return isOutside() ? toString() : rootName + "/" + shown;
  }

  @Override
  public String toString() {
    return isOutside() ? path.substring(OUTSIDE.length()) : shown;
  }
}
