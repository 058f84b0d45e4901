package dev.recto.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The data resources of one collection, beside the class that was generated with them. */
final class Resources {
  /** Entries in one {@code entries-N.bin}; the generator cuts at the same number. */
  static final int ENTRIES_PER_FILE = 256;

  private static final int FORMAT = 1;
  private static final int HEADER = 1;

  private final Class<?> anchor;
  private final String folder;
  private final AtomicReferenceArray<SoftReference<byte[]>> entryFiles;
  private volatile SoftReference<@Nullable LargeFile> lastLarge = new SoftReference<>(null);

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
    return checked(name, read(name));
  }

  /**
   * One slice of a large resource. Of all the large ones only the last is kept, for the entry that
   * comes next: a jar can be read from its beginning only.
   */
  byte[] slice(String name, int offset, int length) {
    LargeFile held = lastLarge.get();
    if (held == null || !held.name.equals(name)) {
      held = new LargeFile(name, read(name));
      lastLarge = new SoftReference<>(held);
    }
    if (offset + length > held.bytes.length) {
      throw new IllegalStateException(folder + name + " is cut short; build the site again");
    }
    return Arrays.copyOfRange(held.bytes, offset, offset + length);
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

  private static final class LargeFile {
    final String name;
    final byte[] bytes;

    LargeFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }
}
