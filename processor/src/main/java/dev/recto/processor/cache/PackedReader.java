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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what a {@link PackedWriter} wrote. Other bytes make a {@link RuntimeException}, before more
 * is allocated than there are bytes.
 */
final class PackedReader {
  private final byte[] bytes;
  private final int end;
  private int at;

  PackedReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  String text() {
    int length = length();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Bytes that stay where they are. */
  Packed packed() {
    int length = length();
    at += length;
    return new Packed(bytes, at - length, at);
  }

  long integer() {
    long number = unsigned();
    return number >>> 1 ^ -(number & 1);
  }

  double decimal() {
    long high = bits();
    return Double.longBitsToDouble(high << Integer.SIZE | bits() & 0xffffffffL);
  }

  boolean bool() {
    return next() != 0;
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(integer());
  }

  LocalTime time() {
    return LocalTime.ofNanoOfDay(unsigned());
  }

  LocalDateTime dateTime() {
    return LocalDateTime.of(date(), time());
  }

  OffsetDateTime offsetDateTime() {
    return OffsetDateTime.of(dateTime(), ZoneOffset.ofTotalSeconds((int) integer()));
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return bool() ? Optional.of(reader.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> reader) {
    int size = length();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(reader.get());
    }
    return list;
  }

  <T> Map<String, T> map(Supplier<T> reader) {
    int size = length();
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(text(), reader.get());
    }
    return map;
  }

  Position position() {
    return new Position(size(), size());
  }

  Span span() {
    int line = size();
    int column = size();
    return new Span(line, column, Math.addExact(line, size()), size());
  }

  Checksum checksum() {
    return new Checksum(size(), bits(), bits());
  }

  int size() {
    return Math.toIntExact(unsigned());
  }

  /** How many things follow that take a byte each, at least. */
  private int length() {
    int length = size();
    if (length < 0 || length > end - at) {
      throw new IllegalStateException("more than there is");
    }
    return length;
  }

  int bits() {
    int bits = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      bits = bits << Byte.SIZE | next() & 0xff;
    }
    return bits;
  }

  private long unsigned() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = next();
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalStateException("a number without an end");
  }

  private byte next() {
    if (at >= end) {
      throw new IllegalStateException("the end");
    }
    return bytes[at++];
  }
}
