package dev.recto.support;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Numbered resources, each of which is held as long as there is memory for it. */
final class NumberedFiles {
  private final Resources resources;
  private final String kind;
  private final AtomicReferenceArray<@Nullable SoftReference<DataFile>> files;

  /** So many resources, numbered from 0. */
  NumberedFiles(Resources resources, String kind, int size) {
    this.resources = resources;
    this.kind = kind;
    this.files = new AtomicReferenceArray<>(size);
  }

  /** As many as a number of things needs. */
  static NumberedFiles of(Resources resources, String kind, int things, int perFile) {
    return new NumberedFiles(resources, kind, (things + perFile - 1) / perFile);
  }

  /** The resource with this number. */
  DataFile at(int number) {
    SoftReference<DataFile> held = files.get(number);
    DataFile file = held == null ? null : held.get();
    if (file == null) {
      file = resources.open(Format.file(kind, number));
      files.set(number, new SoftReference<>(file));
    }
    return file;
  }
}
