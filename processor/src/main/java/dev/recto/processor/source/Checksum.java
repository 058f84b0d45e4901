package dev.recto.processor.source;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What bytes are known by. It tells changes, and is no proof against forgery: a SHA-256 of all
 * content would take longer than reading it.
 *
 * @param length how many there are
 * @param crc32 one checksum
 * @param crc32c another one, by another polynomial
 */
public record Checksum(int length, int crc32, int crc32c) {

  /** The checksum of some bytes. */
  public static Checksum of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /** The checksum of some bytes among others. */
  public static Checksum of(byte[] bytes, int from, int length) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes, from, length);
    other.update(bytes, from, length);
    return new Checksum(length, (int) one.getValue(), (int) other.getValue());
  }
}
