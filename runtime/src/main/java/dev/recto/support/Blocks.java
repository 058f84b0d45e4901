package dev.recto.support;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Numbered blocks of values, so many a resource: {@code entries-0.bin}, {@code entries-1.bin}. */
final class Blocks {
  private final Resources resources;
  private final String kind;
  private final AtomicReferenceArray<SoftReference<DataFile>> files;

  Blocks(Resources resources, String kind, int size) {
    this.resources = resources;
    this.kind = kind;
    this.files =
        new AtomicReferenceArray<>((size + Format.BLOCKS_PER_FILE - 1) / Format.BLOCKS_PER_FILE);
  }

  /** The values of the block with this number. */
  ValueReader at(int number) {
    return file(number / Format.BLOCKS_PER_FILE).block(number % Format.BLOCKS_PER_FILE);
  }

  private DataFile file(int index) {
    SoftReference<DataFile> held = files.get(index);
    DataFile file = held == null ? null : held.get();
    if (file == null) {
      file = resources.open(Format.file(kind, index));
      files.set(index, new SoftReference<>(file));
    }
    return file;
  }
}
