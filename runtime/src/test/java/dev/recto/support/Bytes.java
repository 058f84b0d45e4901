package dev.recto.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Values as the generator writes them. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return size(utf8.length).raw(utf8);
  }

  Bytes texts(String... texts) {
    size(texts.length);
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  Bytes size(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  Bytes sizes(int... numbers) {
    size(numbers.length);
    for (int number : numbers) {
      size(number);
    }
    return this;
  }

  /** A row of a lookup table. */
  static Bytes row(String text, int... numbers) {
    Bytes row = new Bytes().text(text).size(numbers.length);
    for (int number : numbers) {
      row.int32(number);
    }
    return row;
  }

  /** A row of a lookup table of numbers. */
  static Bytes row(int number, int found) {
    return new Bytes().size(Integer.BYTES).int32(number).size(1).int32(found);
  }

  /** A lookup table, whose rows are sorted. */
  static Bytes lookup(boolean cut, Bytes... rows) {
    Bytes table = new Bytes().bool(cut).int32(rows.length);
    int at = Format.LOOKUP_ROWS + rows.length * Integer.BYTES;
    for (Bytes row : rows) {
      table.int32(at);
      at += row.toArray().length;
    }
    for (Bytes row : rows) {
      table.raw(row.toArray());
    }
    return table;
  }

  Bytes integer(long number) {
    return size(number << 1 ^ number >> 63);
  }

  Bytes bool(boolean value) {
    out.write(value ? 1 : 0);
    return this;
  }

  /** A value that is absent. */
  Bytes none() {
    return bool(false);
  }

  /** A string that is present. */
  Bytes some(String text) {
    return bool(true).text(text);
  }

  Bytes int32(int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write(number >>> shift);
    }
    return this;
  }

  Bytes int64(long number) {
    return int32((int) (number >>> Integer.SIZE)).int32((int) number);
  }

  Bytes kind(Enum<?> kind) {
    return size(kind.ordinal());
  }

  Bytes raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  byte[] toArray() {
    return out.toByteArray();
  }

  ValueReader reader() {
    byte[] bytes = toArray();
    return new ValueReader(bytes, 0, bytes.length);
  }
}
