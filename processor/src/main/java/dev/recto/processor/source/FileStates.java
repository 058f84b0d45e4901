package dev.recto.processor.source;

import java.nio.file.Path;
import java.util.Optional;

/** Tells the states of files, of which somebody may have asked before. For several threads. */
@FunctionalInterface
public interface FileStates {
  /** The state of a file; none where a file system tells too little to trust it. */
  Optional<FileState> of(Path file);
}
