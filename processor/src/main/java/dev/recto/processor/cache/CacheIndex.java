package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.source.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run has left: all but the bodies themselves, in one file. A file that is not as it was
 * written counts for nothing.
 *
 * @param surroundings what all bodies depend on
 * @param files content files by path
 * @param bodies their bodies by path
 * @param resources what generated resources consist of, by path
 */
record CacheIndex(
    Surroundings surroundings,
    Map<String, KeptFile> files,
    Map<String, BodySlot> bodies,
    Map<String, Checksum> resources) {
  private static final String NAME = "index.bin";

  static final CacheIndex EMPTY = new CacheIndex(Surroundings.NONE, Map.of(), Map.of(), Map.of());

  /**
   * The index in a folder.
   *
   * @param recto the build of Recto that must have written it
   */
  static CacheIndex read(CacheFolder folder, byte[] recto) {
    try {
      byte[] bytes = Files.readAllBytes(folder.path().resolve(NAME));
      PackedReader head = new PackedReader(bytes, 0, bytes.length);
      Packed writer = head.packed();
      Checksum checksum = head.checksum();
      int start = bytes.length - checksum.length();
      boolean sound =
          Arrays.equals(bytes, writer.from(), writer.to(), recto, 0, recto.length)
              && start > 0
              && Checksum.of(bytes, start, checksum.length()).equals(checksum);
      return sound ? parse(new PackedReader(bytes, start, bytes.length)) : EMPTY;
    } catch (IOException | RuntimeException e) {
      return EMPTY;
    }
  }

  private static CacheIndex parse(PackedReader in) {
    return new CacheIndex(
        new Surroundings(in.packed().copy(), in.packed().copy()),
        in.map(() -> KeptFile.read(in)),
        in.map(() -> BodySlot.read(in)),
        in.map(in::checksum));
  }

  /** Writes the index in the place of the one before. */
  void write(CacheFolder folder, byte[] recto) throws IOException {
    PackedWriter out = new PackedWriter();
    out.packed(Packed.of(surroundings.rendering()));
    out.packed(Packed.of(surroundings.targets()));
    out.map(files, file -> file.writeTo(out));
    out.map(bodies, body -> body.writeTo(out));
    out.map(resources, out::checksum);
    byte[] bytes = out.toByteArray();
    PackedWriter head = new PackedWriter();
    head.packed(Packed.of(recto));
    head.checksum(Checksum.of(bytes));
    Path unfinished = folder.unfinished();
    try (OutputStream file = CacheFolder.create(unfinished)) {
      file.write(head.toByteArray());
      file.write(bytes);
    }
    folder.finish(unfinished, NAME);
  }

  /** Whether it says the same as the one that it came from, of which it has what did not change. */
  boolean isSameAs(CacheIndex origin) {
    return surroundings.renderAs(origin.surroundings)
        && surroundings.leadTo(origin.surroundings)
        && files.equals(origin.files)
        && bodies.equals(origin.bodies)
        && resources.equals(origin.resources);
  }

  /** The names of the files that bodies are in. */
  Set<String> data() {
    return bodies.values().stream().map(BodySlot::data).collect(Collectors.toSet());
  }
}
