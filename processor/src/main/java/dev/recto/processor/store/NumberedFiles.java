package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes bytes one after the other into {@code kind-N.bin}. */
final class NumberedFiles {
  /** A jar is read from a resource's start, so that none should be long. */
  private static final int MAX_SIZE = 1 << 18;

  private final ResourceFolder folder;
  private final String kind;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private int files;

  NumberedFiles(ResourceFolder folder, String kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /** Adds bytes that belong together. */
  Slice add(byte[] bytes) throws IOException {
    if (file.size() > 0 && file.size() + bytes.length > MAX_SIZE) {
      finish();
    }
    int offset = Format.HEADER + file.size();
    file.writeBytes(bytes);
    return new Slice(files, offset, bytes.length, Format.checksum(bytes, 0, bytes.length));
  }

  void finish() throws IOException {
    folder.write(Format.file(kind, files), new ValueWriter().raw(file.toByteArray()));
    file.reset();
    files++;
  }
}
