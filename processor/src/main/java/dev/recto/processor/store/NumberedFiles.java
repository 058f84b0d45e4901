package dev.recto.processor.store;

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

  /** The number of the file that so many bytes go to. */
  int fileFor(int length) throws IOException {
    if (file.size() > 0 && file.size() + length > MAX_SIZE) {
      finish();
    }
    return files;
  }

  /** Adds bytes to that file; gives where they begin. */
  int add(byte[] bytes) {
    int offset = file.size();
    file.writeBytes(bytes);
    return offset;
  }

  void finish() throws IOException {
    folder.write(kind + "-" + files + ".bin", file.toByteArray());
    file.reset();
    files++;
  }
}
