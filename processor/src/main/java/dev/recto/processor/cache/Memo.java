package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.source.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A record that a run leaves in the folder of its cache for the next run of the same build of
 * Recto, with the same libraries.
 *
 * @param <T> its type
 */
public final class Memo<T extends Record> {
  private final Path folder;
  private final String name;
  private final Class<T> type;

  /**
   * A memo that may not be there.
   *
   * @param folder where it is
   * @param name the name of its file
   * @param type its type
   */
  public Memo(Path folder, String name, Class<T> type) {
    this.folder = folder;
    this.name = name;
    this.type = type;
  }

  /** The record; none if nobody left it, or if it is not as it was left. */
  public Optional<T> read() {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      PackedReader in = new PackedReader(bytes, 0, bytes.length);
      byte[] writer = in.packed().copy();
      Checksum checksum = in.checksum();
      byte[] packed = in.packed().copy();
      boolean sound =
          Arrays.equals(writer, Fingerprint.ofAllCode()) && Checksum.of(packed).equals(checksum);
      return sound ? Optional.of(RecordCodec.decode(type, packed)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Leaves a record; if that fails, there is none. */
  public void write(T record) {
    try {
      byte[] packed = RecordCodec.encode(record);
      PackedWriter out = new PackedWriter();
      out.packed(Packed.of(Fingerprint.ofAllCode()));
      out.checksum(Checksum.of(packed));
      out.packed(Packed.of(packed));
      CacheFolder in = CacheFolder.open(folder);
      Path unfinished = in.unfinished();
      try (OutputStream file = CacheFolder.create(unfinished)) {
        file.write(out.toByteArray());
      }
      in.finish(unfinished, name);
    } catch (IOException | IllegalArgumentException e) {
      forget();
    }
  }

  /** Takes it away. */
  public void forget() {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      // Then it can't be read either, or it is still true.
    }
  }
}
