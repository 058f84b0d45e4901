package dev.recto.processor.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the bodies of earlier runs into the file of this one, once there are many files or most of
 * what is in them is out of use. So a cache does not grow without bound.
 */
final class BodyFolding {
  private static final int MAX_FILES = 16;
  private static final long MIN_SIZE = 1 << 20;

  private final BodyFiles files;
  private final CacheFolder folder;

  BodyFolding(BodyFiles files, CacheFolder folder) {
    this.files = files;
    this.folder = folder;
  }

  /** Where the bodies are then. */
  Map<String, BodySlot> fold(Map<String, BodySlot> bodies) throws IOException {
    return isDue(bodies) ? folded(bodies) : bodies;
  }

  private boolean isDue(Map<String, BodySlot> bodies) throws IOException {
    long used =
        bodies.values().stream()
            .filter(this::isOfEarlierRun)
            .mapToLong(slot -> slot.end() - slot.offset())
            .sum();
    long all = 0;
    int count = 0;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path(), BodyFiles.GLOB)) {
      for (Path file : found) {
        all += Files.size(file);
        count++;
      }
    }
    return count >= MAX_FILES || all > 2 * used + MIN_SIZE;
  }

  private boolean isOfEarlierRun(BodySlot slot) {
    return !slot.data().equals(files.name());
  }

  private Map<String, BodySlot> folded(Map<String, BodySlot> bodies) {
    Map<String, BodySlot> folded = new HashMap<>();
    new TreeMap<>(bodies)
        .forEach(
            (path, slot) ->
                (isOfEarlierRun(slot) ? moved(slot) : Optional.of(slot))
                    .ifPresent(moved -> folded.put(path, moved)));
    return folded;
  }

  private Optional<BodySlot> moved(BodySlot slot) {
    try {
      long markdown = slot.offset() + slot.rendered().length();
      long links = markdown + slot.markdown().length();
      long at =
          files.add(
              files.read(slot.data(), slot.offset(), slot.rendered()),
              files.read(slot.data(), markdown, slot.markdown()),
              files.read(slot.data(), links, slot.links()));
      return at < 0 ? Optional.empty() : Optional.of(slot.at(files.name(), at));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
