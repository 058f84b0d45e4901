package dev.recto.processor.store;

import dev.recto.processor.source.Checksum;
import java.io.IOException;
import java.util.function.Supplier;

/** Bytes that are known, though they may be elsewhere until somebody asks for them. */
public interface Chunk {
  /** No bytes. */
  Chunk EMPTY = of(new byte[0]);

  /** What they are known by. */
  Checksum checksum();

  /** The bytes; nobody changes them. */
  byte[] bytes() throws IOException;

  /** Bytes in memory. */
  static Chunk of(byte[] bytes) {
    Checksum checksum = Checksum.of(bytes);
    return new Chunk() {
      @Override
      public Checksum checksum() {
        return checksum;
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }

  /** How many there are. */
  default int length() {
    return checksum().length();
  }

  /** The same bytes, from another place if they can't be read here. */
  default Chunk orElse(Supplier<Chunk> other) {
    Chunk first = this;
    return new Chunk() {
      @Override
      public Checksum checksum() {
        return first.checksum();
      }

      @Override
      public byte[] bytes() throws IOException {
        try {
          return first.bytes();
        } catch (IOException e) {
          return other.get().bytes();
        }
      }
    };
  }
}
