package dev.recto.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A folder of data resources, next to the class that was generated with them. */
final class Resources {
  private static final int FORMAT = 3;

  private final Class<?> anchor;
  private final String folder;
  private volatile SoftReference<@Nullable LargeFile> lastLarge = new SoftReference<>(null);

  Resources(Class<?> anchor, String folder) {
    this.anchor = anchor;
    this.folder = folder;
  }

  /** All of a resource, which begins with the number of the format. */
  byte[] whole(String name) {
    byte[] bytes = read(name);
    if (bytes.length == 0 || bytes[0] != FORMAT) {
      throw new IllegalStateException(
          folder
              + name
              + " was written by another version of Recto; give recto-processor and recto-runtime"
              + " one version and build the site again");
    }
    return bytes;
  }

  /** Text in a large resource. */
  String text(String name, int offset, int length) {
    return new String(large(name, offset + length), offset, length, StandardCharsets.UTF_8);
  }

  /** Values in a large resource. */
  ValueReader values(String name, int offset, int length) {
    return new ValueReader(large(name, offset + length), offset);
  }

  /**
   * All of a large resource. Only the last one is kept, for the body that comes next: a jar can be
   * read from its beginning only.
   */
  private byte[] large(String name, int end) {
    LargeFile held = lastLarge.get();
    if (held == null || !held.name.equals(name)) {
      held = new LargeFile(name, read(name));
      lastLarge = new SoftReference<>(held);
    }
    if (end > held.bytes.length) {
      throw new IllegalStateException(folder + name + " is cut short; build the site again");
    }
    return held.bytes;
  }

  private byte[] read(String name) {
    try (InputStream in = anchor.getResourceAsStream("/" + folder + name)) {
      if (in == null) {
        throw new IllegalStateException(
            folder + name + " is missing beside " + anchor.getName() + "; build the site again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class LargeFile {
    final String name;
    final byte[] bytes;

    LargeFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }
}
