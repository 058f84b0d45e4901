package dev.recto.processor.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file. As long as that is the same, nobody has written the file.
 *
 * @param size its size in bytes
 * @param modified when its content was last written, in nanoseconds; anybody can set it
 * @param changed when the file system last noted a change, in nanoseconds; nobody can set it
 * @param number the number of the file on its device
 */
public record FileState(long size, long modified, long changed, long number) {
  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  private static final long SECOND = 1_000_000_000;

  /** How far apart two changes can be that get the same time, where that has a fraction. */
  private static final long FINE_TICK = SECOND / 20;

  /** The same where it has none, as on FAT. */
  private static final long COARSE_TICK = 2 * SECOND;

  /** The state of a file; none where a file system tells too little to trust it. */
  public static Optional<FileState> of(Path file) {
    try {
      Map<String, Object> found = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(
          new FileState(
              (Long) requireNonNull(found.get("size")),
              nanoseconds(requireNonNull(found.get("lastModifiedTime"))),
              nanoseconds(requireNonNull(found.get("ctime"))),
              (Long) requireNonNull(found.get("ino"))));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long nanoseconds(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }

  /** Whether a change after another file's state would be seen. */
  public boolean isSettledBy(FileState later) {
    boolean coarse = changed % SECOND == 0 && later.changed % SECOND == 0;
    long latest = Math.max(modified, changed);
    return latest < later.changed - (coarse ? COARSE_TICK : FINE_TICK);
  }
}
