package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what a {@link PackedReader} reads. */
final class PackedWriter {
  private byte[] bytes = new byte[256];
  private int size;

  /** What was written. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    size(utf8.length);
    raw(utf8, 0, utf8.length);
  }

  void raw(byte[] raw, int from, int length) {
    ensure(length);
    System.arraycopy(raw, from, bytes, size, length);
    size += length;
  }

  /** Bytes, and before them how many there are. */
  void packed(Packed packed) {
    size(packed.length());
    raw(packed.bytes(), packed.from(), packed.length());
  }

  void integer(long number) {
    unsigned(number << 1 ^ number >> 63);
  }

  void decimal(double number) {
    long bits = Double.doubleToLongBits(number);
    bits((int) (bits >>> Integer.SIZE));
    bits((int) bits);
  }

  void bool(boolean value) {
    put(value ? 1 : 0);
  }

  void date(LocalDate date) {
    integer(date.toEpochDay());
  }

  void time(LocalTime time) {
    unsigned(time.toNanoOfDay());
  }

  void dateTime(LocalDateTime dateTime) {
    date(dateTime.toLocalDate());
    time(dateTime.toLocalTime());
  }

  void offsetDateTime(OffsetDateTime dateTime) {
    dateTime(dateTime.toLocalDateTime());
    integer(dateTime.getOffset().getTotalSeconds());
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    bool(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void list(List<T> list, Consumer<T> writer) {
    size(list.size());
    list.forEach(writer);
  }

  <T> void map(Map<String, T> map, Consumer<T> writer) {
    size(map.size());
    map.forEach(
        (key, value) -> {
          text(key);
          writer.accept(value);
        });
  }

  void position(Position position) {
    size(position.line());
    size(position.column());
  }

  /** Most end in the line that they begin in. */
  void span(Span span) {
    size(span.startLine());
    size(span.startColumn());
    size(span.endLine() - span.startLine());
    size(span.endColumn());
  }

  void checksum(Checksum checksum) {
    size(checksum.length());
    bits(checksum.crc32());
    bits(checksum.crc32c());
  }

  /** A number that is zero or more. */
  void size(int size) {
    unsigned(size);
  }

  void bits(int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put(number >>> shift);
    }
  }

  private void unsigned(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      put((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    put((int) rest);
  }

  private void put(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  private void ensure(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
