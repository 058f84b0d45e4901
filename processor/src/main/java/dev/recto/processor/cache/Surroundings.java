package dev.recto.processor.cache;

import java.util.Arrays;

/**
 * What all bodies of a site depend on.
 *
 * @param rendering what decides how they are rendered
 * @param targets what decides where their links go
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts
public record Surroundings(byte[] rendering, byte[] targets) {
  static final Surroundings NONE = new Surroundings(new byte[0], new byte[0]);

  boolean renderAs(Surroundings other) {
    return Arrays.equals(rendering, other.rendering);
  }

  boolean leadTo(Surroundings other) {
    return Arrays.equals(targets, other.targets);
  }
}
