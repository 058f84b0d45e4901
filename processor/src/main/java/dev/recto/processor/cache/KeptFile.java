package dev.recto.processor.cache;

import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.FileState;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of a content file.
 *
 * @param state its state when it was read; none if a later change could leave the same
 * @param checksum what it is known by
 * @param document its front matter; none if something is wrong with it
 */
record KeptFile(Optional<FileState> state, Checksum checksum, Optional<Packed> document) {

  /** Whether a file of this state is the same, without a look into it. */
  boolean isUntouched(Optional<FileState> now) {
    return state.isPresent() && state.equals(now);
  }

  void writeTo(PackedWriter out) {
    out.optional(
        state,
        known -> {
          out.integer(known.size());
          out.integer(known.modified());
          out.integer(known.changed());
          out.integer(known.number());
        });
    out.checksum(checksum);
    out.optional(document, out::packed);
  }

  static KeptFile read(PackedReader in) {
    return new KeptFile(
        in.optional(() -> new FileState(in.integer(), in.integer(), in.integer(), in.integer())),
        in.checksum(),
        in.optional(in::packed));
  }

  /**
   * Bytes among others.
   *
   * @param bytes the others
   * @param from where they begin
   * @param to where they end
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Packed(byte[] bytes, int from, int to) {
    static Packed of(byte[] bytes) {
      return new Packed(bytes, 0, bytes.length);
    }

    byte[] copy() {
      return Arrays.copyOfRange(bytes, from, to);
    }

    PackedReader reader() {
      return new PackedReader(bytes, from, to);
    }

    int length() {
      return to - from;
    }
  }
}
