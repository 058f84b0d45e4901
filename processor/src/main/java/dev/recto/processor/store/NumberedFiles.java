package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.util.Arrays;

/** Writes bytes one after the other into {@code kind-N.bin}. */
final class NumberedFiles {
  /** A jar is read from a resource's start, so that none should be long. */
  private static final int MAX_SIZE = 1 << 18;

  private final ResourceFolder folder;
  private final String kind;
  private final ValueWriter file = new ValueWriter();
  private int files;

  NumberedFiles(ResourceFolder folder, String kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /** Adds bytes that belong together, one piece after the other. */
  Slice add(byte[]... pieces) throws IOException {
    int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
    if (file.length() > 0 && file.length() + length > MAX_SIZE) {
      finish();
    }
    int from = file.length();
    for (byte[] piece : pieces) {
      file.raw(piece);
    }
    return new Slice(files, Format.HEADER + from, length, file.checksum(from, from + length));
  }

  void finish() throws IOException {
    folder.write(Format.file(kind, files), file);
    file.reset();
    files++;
  }
}
