package dev.recto.processor.source;

import java.nio.file.Path;

/**
 * A file below the content root.
 *
 * @param path from the content root, with {@code /} between names: {@code podcast/a/index.md}
 * @param location where it lies on this machine; never part of what is generated
 */
public record ContentFile(String path, Path location) implements Comparable<ContentFile> {

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

  @Override
  public String toString() {
    return path;
  }
}
