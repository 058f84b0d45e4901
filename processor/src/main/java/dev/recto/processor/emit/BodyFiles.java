package dev.recto.processor.emit;

import dev.recto.processor.syntax.RenderedBody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes rendered bodies one after the other into {@code bodies-N.bin}. */
final class BodyFiles {
  /** A jar is read from a resource's start, so that none should be long. */
  private static final int MAX_SIZE = 1 << 18;

  private final ResourceFolder folder;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private int files;

  BodyFiles(ResourceFolder folder) {
    this.folder = folder;
  }

  BodySlice add(RenderedBody body) throws IOException {
    int length = body.html().length;
    if (file.size() > 0 && file.size() + length > MAX_SIZE) {
      finish();
    }
    BodySlice slice = new BodySlice(files, file.size(), length, body.words());
    file.writeBytes(body.html());
    return slice;
  }

  void finish() throws IOException {
    folder.write("bodies-" + files + ".bin", file.toByteArray());
    file.reset();
    files++;
  }
}
