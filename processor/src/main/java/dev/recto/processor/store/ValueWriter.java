package dev.recto.processor.store;

import dev.recto.processor.image.ImageSize;
import dev.recto.support.Format;
import java.io.IOException;
import java.io.OutputStream;
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

/** Writes values as {@link dev.recto.support.ValueReader} reads them. */
public final class ValueWriter {
  private byte[] bytes = new byte[256];
  private int length;

  /** A writer of nothing so far. */
  public ValueWriter() {}

  /** What was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** How many bytes were written. */
  int length() {
    return length;
  }

  /** The checksum of the bytes from one place to before another. */
  int checksum(int from, int to) {
    return Format.checksum(bytes, from, to);
  }

  /** Writes what was written. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** Begins anew. */
  void reset() {
    length = 0;
  }

  /** A string. */
  public void text(String text) {
    text(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A string in UTF-8. */
  void text(byte[] utf8) {
    size(utf8.length);
    raw(utf8);
  }

  /** A whole number. */
  public void integer(long number) {
    unsigned(number << 1 ^ number >> 63);
  }

  /** A number with a fraction. */
  public void decimal(double number) {
    long bits = Double.doubleToLongBits(number);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet((int) (bits >>> shift));
    }
  }

  /** A boolean. */
  public void bool(boolean value) {
    octet(value ? 1 : 0);
  }

  /** A date without a zone. */
  public void localDate(LocalDate date) {
    integer(date.toEpochDay());
  }

  /** A time without a date. */
  public void localTime(LocalTime time) {
    unsigned(time.toNanoOfDay());
  }

  /** A date and time without a zone. */
  public void localDateTime(LocalDateTime dateTime) {
    localDate(dateTime.toLocalDate());
    localTime(dateTime.toLocalTime());
  }

  /** A date and time with its offset. */
  public void offsetDateTime(OffsetDateTime dateTime) {
    localDateTime(dateTime.toLocalDateTime());
    integer(dateTime.getOffset().getTotalSeconds());
  }

  /** A value that may be absent. */
  public <T> void optional(Optional<T> value, Consumer<T> writer) {
    bool(value.isPresent());
    value.ifPresent(writer);
  }

  /** A string that may be absent. */
  void optionalText(Optional<String> text) {
    bool(text.isPresent());
    if (text.isPresent()) {
      text(text.get());
    }
  }

  /** Strings. */
  void texts(List<String> texts) {
    size(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  /** A list. */
  public <T> void list(List<T> list, Consumer<T> writer) {
    size(list.size());
    list.forEach(writer);
  }

  /** Counts. */
  public void sizes(List<Integer> sizes) {
    size(sizes.size());
    for (int size : sizes) {
      size(size);
    }
  }

  /** A count, zero or more. */
  public void size(int size) {
    unsigned(size);
  }

  /** Width and height of an image; zeros if they are not known. */
  public void imageSize(Optional<ImageSize> image) {
    size(image.map(ImageSize::width).orElse(0));
    size(image.map(ImageSize::height).orElse(0));
  }

  /** Values by text. */
  public <T> void map(Map<String, T> map, Consumer<T> writer) {
    size(map.size());
    map.forEach(
        (key, value) -> {
          text(key);
          writer.accept(value);
        });
  }

  /** Bytes as they are. */
  public ValueWriter raw(byte[] raw) {
    ensure(raw.length);
    System.arraycopy(raw, 0, bytes, length, raw.length);
    length += raw.length;
    return this;
  }

  /** 32 bits as they are, the highest first. */
  public void bits(int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet(number >>> shift);
    }
  }

  private void unsigned(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      octet((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  private void octet(int value) {
    ensure(1);
    bytes[length++] = (byte) value;
  }

  private void ensure(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length * 2));
    }
  }
}
