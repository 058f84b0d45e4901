package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes bytes one after the other into {@code kind-N.bin}. */
final class NumberedFiles {
  /** A jar is read from a resource's start, so that none should be long. */
  private static final int MAX_SIZE = 1 << 18;

  private final ResourceFolder folder;
  private final String kind;
  private final List<Chunk> file = new ArrayList<>();
  private int size;
  private int files;

  NumberedFiles(ResourceFolder folder, String kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /** Adds bytes that belong together. */
  Slice add(Chunk chunk) throws IOException {
    if (size > 0 && size + chunk.length() > MAX_SIZE) {
      finish();
    }
    int offset = Format.HEADER + size;
    file.add(chunk);
    size += chunk.length();
    return new Slice(files, offset, chunk.length(), chunk.checksum().crc32());
  }

  void finish() throws IOException {
    folder.write(Format.file(kind, files), file);
    file.clear();
    size = 0;
    files++;
  }
}
