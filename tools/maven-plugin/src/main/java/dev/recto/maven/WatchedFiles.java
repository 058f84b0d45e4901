package dev.recto.maven;

import dev.recto.processor.cache.CacheFolder;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.FileState;
import dev.recto.processor.source.FileStates;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The checksums of files, which are only read if their state is not the one that the last build
 * saw. What the last build has noted counts for nothing if it can't be read.
 */
final class WatchedFiles implements FileStates {
  private static final int MAGIC = 0x52454331;

  private final Optional<Path> note;
  private final Map<String, Known> before;
  private final Map<String, Known> now = new ConcurrentHashMap<>();
  private final Map<Path, FileState> states = new ConcurrentHashMap<>();
  private final Map<Path, Map<Path, BasicFileAttributes>> folders = new ConcurrentHashMap<>();
  private final Optional<FileState> start;

  /** The state of a file that could be written once more within the same tick of the clock. */
  private static final FileState UNSETTLED = new FileState(-1, -1, -1, -1);

  private record Known(FileState state, Checksum checksum) {}

  private WatchedFiles(Optional<Path> note, Map<String, Known> before, Optional<FileState> start) {
    this.note = note;
    this.before = before;
    this.start = start;
  }

  /** Files of which nothing is known, and of which nothing will be noted. */
  static WatchedFiles unknown() {
    return new WatchedFiles(Optional.empty(), Map.of(), Optional.empty());
  }

  /** The files that the last build has noted. */
  static WatchedFiles in(Path note) {
    try {
      Optional<FileState> start = CacheFolder.open(note.resolveSibling("")).now();
      return new WatchedFiles(Optional.of(note), read(note), start);
    } catch (IOException e) {
      return unknown();
    }
  }

  private static Map<String, Known> read(Path note) {
    Map<String, Known> known = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(note)))) {
      if (in.readInt() == MAGIC) {
        for (int left = in.readInt(); left > 0; left--) {
          String name = in.readUTF();
          FileState state =
              new FileState(in.readLong(), in.readLong(), in.readLong(), in.readLong());
          known.put(name, new Known(state, new Checksum(in.readInt(), in.readInt(), in.readInt())));
        }
      }
    } catch (IOException e) {
      return Map.of();
    }
    return known;
  }

  /**
   * The checksum of a plain file.
   *
   * @param name what it is known by from build to build
   */
  Checksum checksum(String name, Path file) throws IOException {
    Optional<FileState> state = FileState.of(file);
    state.ifPresent(found -> states.put(file, found));
    Known known = before.get(name);
    if (known == null || !state.equals(Optional.of(known.state()))) {
      byte[] bytes;
      try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        bytes = in.readAllBytes();
      }
      Checksum checksum = Checksum.of(bytes);
      FileState settled =
          state
              .filter(found -> start.isPresent() && found.isSettledBy(start.get()))
              .orElse(UNSETTLED);
      now.put(name, new Known(settled, checksum));
      return checksum;
    }
    now.put(name, known);
    return known.checksum();
  }

  /** Remembers what is in a folder for as long as this build looks at content. */
  void list(Path folder, Map<Path, BasicFileAttributes> children) {
    folders.put(folder, children);
  }

  @Override
  public Optional<Map<Path, BasicFileAttributes>> children(Path folder) {
    return Optional.ofNullable(folders.get(folder));
  }

  /** The state of a file when its checksum was asked for, or now. */
  @Override
  public Optional<FileState> of(Path file) {
    FileState known = states.get(file);
    return known == null ? FileState.of(file) : Optional.of(known);
  }

  /**
   * Whether the last build has seen the same pages, though perhaps with other content. One that has
   * seen none may not have known where they are.
   */
  boolean havePagesOfTheLastBuild() {
    Set<String> known = pages(before);
    return known.isEmpty() || known.equals(pages(now));
  }

  private static Set<String> pages(Map<String, Known> files) {
    return files.keySet().stream().filter(name -> name.endsWith(".md")).collect(Collectors.toSet());
  }

  /** Notes what is known for the next build. */
  void save() {
    if (note.isEmpty() || now.equals(before)) {
      return;
    }
    try {
      CacheFolder folder = new CacheFolder(note.get().resolveSibling(""));
      Path unfinished = folder.unfinished();
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(CacheFolder.create(unfinished)))) {
        out.writeInt(MAGIC);
        out.writeInt(now.size());
        for (var file : now.entrySet()) {
          out.writeUTF(file.getKey());
          FileState state = file.getValue().state();
          out.writeLong(state.size());
          out.writeLong(state.modified());
          out.writeLong(state.changed());
          out.writeLong(state.number());
          Checksum checksum = file.getValue().checksum();
          out.writeInt(checksum.length());
          out.writeInt(checksum.crc32());
          out.writeInt(checksum.crc32c());
        }
      }
      folder.finish(unfinished, String.valueOf(note.get().getFileName()));
    } catch (IOException e) {
      // The next build reads all files again.
    }
  }
}
