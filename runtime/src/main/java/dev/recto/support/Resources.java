package dev.recto.support;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The data resources of one collection, beside the class that was generated with them. */
final class Resources {
  /** Entries in one {@code entries-N.bin}; the generator cuts at the same number. */
  static final int ENTRIES_PER_FILE = 256;

  private static final int FORMAT = 1;
  private static final int HEADER = 1;

  private final Class<?> anchor;
  private final String folder;
  private final AtomicReferenceArray<SoftReference<byte[]>> entryFiles;

  Resources(Class<?> anchor, String folder, int entries) {
    this.anchor = anchor;
    this.folder = folder;
    this.entryFiles =
        new AtomicReferenceArray<>((entries + ENTRIES_PER_FILE - 1) / ENTRIES_PER_FILE);
  }

  /** The values of the entry with this index: first the page's, then the record's. */
  ValueReader entry(int index) {
    byte[] bytes = entryFile(index / ENTRIES_PER_FILE);
    int slot = HEADER + index % ENTRIES_PER_FILE * Integer.BYTES;
    return new ValueReader(bytes, intAt(bytes, slot));
  }

  /** All of a small resource. */
  byte[] whole(String name) {
    try (InputStream in = open(name)) {
      return checked(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One slice of a large resource, without keeping the rest. */
  byte[] slice(String name, long offset, int length) {
    try (InputStream in = open(name)) {
      in.skipNBytes(offset);
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException(folder + name + " is cut short; build the site again");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] entryFile(int file) {
    SoftReference<byte[]> held = entryFiles.get(file);
    byte[] bytes = held == null ? null : held.get();
    if (bytes == null) {
      bytes = whole("entries-" + file + ".bin");
      entryFiles.set(file, new SoftReference<>(bytes));
    }
    return bytes;
  }

  private InputStream open(String name) {
    InputStream in = anchor.getResourceAsStream("/" + folder + name);
    if (in == null) {
      throw new IllegalStateException(
          folder + name + " is missing beside " + anchor.getName() + "; build the site again");
    }
    return in;
  }

  private byte[] checked(String name, byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != FORMAT) {
      throw new IllegalStateException(
          folder
              + name
              + " was written by another version of Recto; give recto-processor and recto-runtime"
              + " one version and build the site again");
    }
    return bytes;
  }

  private static int intAt(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }
}
