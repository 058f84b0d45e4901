package dev.recto.processor.emit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values as {@link dev.recto.support.ValueReader} reads them. */
final class ValueWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    size(utf8.length);
    bytes.writeBytes(utf8);
  }

  void integer(long number) {
    unsigned(number << 1 ^ number >> 63);
  }

  void decimal(double number) {
    long bits = Double.doubleToLongBits(number);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.write((int) (bits >>> shift));
    }
  }

  void bool(boolean truth) {
    bytes.write(truth ? 1 : 0);
  }

  void localDate(LocalDate date) {
    integer(date.toEpochDay());
  }

  void localTime(LocalTime time) {
    unsigned(time.toNanoOfDay());
  }

  void localDateTime(LocalDateTime dateTime) {
    localDate(dateTime.toLocalDate());
    localTime(dateTime.toLocalTime());
  }

  void offsetDateTime(OffsetDateTime dateTime) {
    localDateTime(dateTime.toLocalDateTime());
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

  /** Counts. */
  void sizes(List<Integer> sizes) {
    list(sizes, this::size);
  }

  /** A count, zero or more. */
  void size(int size) {
    unsigned(size);
  }

  /** Bytes as they are. */
  void raw(byte[] raw) {
    bytes.writeBytes(raw);
  }

  private void unsigned(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
