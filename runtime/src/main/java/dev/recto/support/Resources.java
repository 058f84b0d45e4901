package dev.recto.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** A folder of data resources, next to the class that was generated with them. */
final class Resources {
  private final Class<?> anchor;
  private final String folder;
  private final long fingerprint;
  private volatile SoftReference<@Nullable LargeFile> lastLarge = new SoftReference<>(null);

  Resources(Class<?> anchor, String folder, long fingerprint) {
    this.anchor = anchor;
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  /** The values of a resource that has one block only. */
  ValueReader values(String kind) {
    return open(Format.file(kind)).block(0);
  }

  /**
   * A large resource. Only the last one is kept, for the body that comes next: a jar can be read
   * from its beginning only.
   */
  DataFile large(String name) {
    LargeFile held = lastLarge.get();
    if (held == null || !held.name.equals(name)) {
      held = new LargeFile(name, open(name));
      lastLarge = new SoftReference<>(held);
    }
    return held.file;
  }

  /** A resource, once it is known to be of this format and this compilation. */
  DataFile open(String name) {
    String path = folder.concat(name);
    byte[] bytes = read(path);
    if (bytes.length < Format.HEADER) {
      throw new IllegalStateException(path + " is cut short; build the site again");
    }
    if (bytes[0] != Format.VERSION) {
      throw new IllegalStateException(
          path
              + " was written by another version of Recto; give recto-processor and recto-runtime"
              + " the same version and build the site again");
    }
    if (ValueReader.longAt(bytes, 1) != fingerprint) {
      throw Builds.differ(path, anchor.getName());
    }
    return new DataFile(path, bytes);
  }

  private byte[] read(String path) {
    try (InputStream in = anchor.getResourceAsStream("/".concat(path))) {
      if (in == null) {
        throw new IllegalStateException(path + whyMissing());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** A class loader that does not find its own class's file finds nothing at all. */
  private String whyMissing() {
    String name = anchor.getName();
    return anchor.getResource("/" + name.replace('.', '/') + ".class") == null
        ? " cannot be read: the class loader of "
            + name
            + " finds no resources; it was closed, or the program was packaged without them"
        : " is missing beside " + name + "; build the site again";
  }

  private static final class LargeFile {
    final String name;
    final DataFile file;

    LargeFile(String name, DataFile file) {
      this.name = name;
      this.file = file;
    }
  }
}
