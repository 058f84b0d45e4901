package dev.recto.processor.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of bodies for the next run. It is written under a name of its own and takes its place as
 * a whole, so that builds which share a folder never read half a file. A fault ends the writing and
 * not the build: the next run has nothing then.
 */
final class CacheWriter {
  private static final Pattern TEMPORARY_NAME = Pattern.compile("bodies-(\\d{1,18})-.+\\.tmp");

  private final Path target;
  private final Path temporary;
  private @Nullable DataOutputStream out;

  /** A writer of a file in a folder, which is made if it is not there. */
  CacheWriter(Path target, byte[] fingerprint) {
    this.target = target;
    long process = ProcessHandle.current().pid();
    this.temporary = target.resolveSibling("bodies-" + process + "-" + UUID.randomUUID() + ".tmp");
    try {
      Path folder = temporary.resolveSibling("");
      Files.createDirectories(folder);
      deleteLeftovers(folder);
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)));
      out.write(fingerprint);
    } catch (IOException e) {
      giveUp();
    }
  }

  /** What killed builds have left. */
  private static void deleteLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "bodies-*.tmp")) {
      for (Path file : files) {
        Matcher name = TEMPORARY_NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Adds a body. */
  synchronized void write(BodyCache.Key key, byte[] bytes, int checksum) {
    if (out != null) {
      try {
        out.writeLong(key.high());
        out.writeLong(key.low());
        out.writeInt(bytes.length);
        out.writeInt(checksum);
        out.write(bytes);
      } catch (IOException e) {
        giveUp();
      }
    }
  }

  /** Puts the file in the place of the one before. */
  synchronized void commit() {
    if (out != null) {
      try {
        out.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        giveUp();
      }
    }
  }

  private void giveUp() {
    DataOutputStream open = out;
    out = null;
    try (open) {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // A later run deletes it.
    }
  }
}
