package dev.recto.support;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Numbered blocks of values, so many a resource: {@code entries-0.bin}, {@code entries-1.bin}. Each
 * resource begins with the offsets of its blocks.
 */
final class Blocks {
  /** The generator cuts at the same number. */
  private static final int PER_FILE = 256;

  private static final int HEADER = 1;

  private final Resources resources;
  private final String kind;
  private final AtomicReferenceArray<SoftReference<byte[]>> files;

  Blocks(Resources resources, String kind, int size) {
    this.resources = resources;
    this.kind = kind;
    this.files = new AtomicReferenceArray<>((size + PER_FILE - 1) / PER_FILE);
  }

  /** The values of the block with this number. */
  ValueReader at(int number) {
    byte[] bytes = file(number / PER_FILE);
    return new ValueReader(
        bytes, ValueReader.intAt(bytes, HEADER + number % PER_FILE * Integer.BYTES));
  }

  private byte[] file(int index) {
    SoftReference<byte[]> held = files.get(index);
    byte[] bytes = held == null ? null : held.get();
    if (bytes == null) {
      bytes = resources.whole(kind + "-" + index + ".bin");
      files.set(index, new SoftReference<>(bytes));
    }
    return bytes;
  }
}
