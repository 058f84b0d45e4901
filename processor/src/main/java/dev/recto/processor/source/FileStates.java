package dev.recto.processor.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what files and folders are like, of which somebody may have asked before. For several
 * threads.
 */
@FunctionalInterface
public interface FileStates {
  /** The state of a file; none where a file system tells too little to trust it. */
  Optional<FileState> of(Path file);

  /**
   * The files and folders in a folder, links not followed.
   *
   * @return none if nobody has listed the folder in this build
   */
  default Optional<Map<Path, BasicFileAttributes>> children(Path folder) {
    return Optional.empty();
  }
}
