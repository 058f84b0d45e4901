package dev.recto.processor.cache;

import dev.recto.processor.source.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files with the bodies themselves. A run reads those of earlier ones and adds one of its own,
 * so that what stays the same is not written again. Used by several threads at once.
 */
final class BodyFiles implements AutoCloseable {
  static final String GLOB = "bodies-*.bin";

  private final CacheFolder folder;
  private final String name = "bodies-" + UUID.randomUUID() + ".bin";
  private final Map<String, FileChannel> earlier = new HashMap<>();
  private @Nullable Path unfinished;
  private @Nullable OutputStream out;
  private long size;
  private boolean broken;

  BodyFiles(CacheFolder folder) {
    this.folder = folder;
  }

  /** The name of the file that this run adds. */
  String name() {
    return name;
  }

  /**
   * Adds bytes to this run's file.
   *
   * @return where they begin; less than zero if they can't be written
   */
  synchronized long add(byte[]... parts) {
    try {
      OutputStream file = out;
      if (file == null && !broken) {
        unfinished = folder.unfinished();
        file = CacheFolder.create(unfinished);
        out = file;
      }
      if (file == null) {
        return -1;
      }
      long at = size;
      for (byte[] part : parts) {
        file.write(part);
        size += part.length;
      }
      return at;
    } catch (IOException e) {
      broken = true;
      out = null;
      return -1;
    }
  }

  /**
   * Reads bytes of an earlier run.
   *
   * @throws IOException if they are not there, or not as they were
   */
  byte[] read(String file, long at, Checksum checksum) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(checksum.length());
    FileChannel channel = channel(file);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("the file ends too early");
      }
    }
    if (!Checksum.of(bytes.array()).equals(checksum)) {
      throw new IOException("the file is not as it was");
    }
    return bytes.array();
  }

  /** Whether a file of an earlier run is there and long enough. */
  boolean has(String file, long end) {
    try {
      return channel(file).size() >= end;
    } catch (IOException e) {
      return false;
    }
  }

  private synchronized FileChannel channel(String file) throws IOException {
    FileChannel known = earlier.get(file);
    if (known == null) {
      known = FileChannel.open(folder.path().resolve(file), StandardOpenOption.READ);
      earlier.put(file, known);
    }
    return known;
  }

  /** Completes this run's file, if it has one. */
  synchronized void finish() throws IOException {
    OutputStream file = out;
    if (file != null && unfinished != null) {
      file.close();
      folder.finish(unfinished, name);
      out = null;
    }
  }

  /** Deletes the files of earlier runs that nobody needs any more. */
  void keepOnly(Set<String> names) throws IOException {
    close();
    folder.deleteAllBut(names, GLOB);
  }

  @Override
  public synchronized void close() {
    for (FileChannel channel : earlier.values()) {
      try (channel) {
        // It was only read.
      } catch (IOException e) {
        // Nothing is lost.
      }
    }
    earlier.clear();
    try (OutputStream file = out) {
      if (file != null && unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // A later run deletes it.
    }
    out = null;
  }
}
