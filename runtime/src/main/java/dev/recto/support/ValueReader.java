package dev.recto.support;

import dev.recto.Asset;
import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Value;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the values of one entry in the order in which they were written.
 *
 * <p>Whole numbers are variable-length (seven bits a byte, low bits first, zigzag where they may be
 * negative), text is a length and UTF-8, a date its day since 1970-01-01.
 *
 * @since 0.1
 */
public final class ValueReader {
  private static final Element<Value> UNTYPED =
      new Element<>() {
        @Override
        public Value read(ValueReader values) {
          return values.value();
        }
      };

  private final byte[] bytes;
  private final int end;
  private int position;

  /** Reads the bytes from a position to before an end. */
  ValueReader(byte[] bytes, int position, int end) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
  }

  /** A string. */
  public String text() {
    int length = size();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** A whole number. */
  public long integer() {
    long zigzag = unsigned();
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  /** A number with a fraction. */
  public double decimal() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits = bits << 8 | bytes[position++] & 0xff;
    }
    return Double.longBitsToDouble(bits);
  }

  /** A boolean. */
  public boolean bool() {
    return bytes[position++] != 0;
  }

  /** A date without a zone. */
  public LocalDate localDate() {
    return LocalDate.ofEpochDay(integer());
  }

  /** A time without a date. */
  public LocalTime localTime() {
    return LocalTime.ofNanoOfDay(unsigned());
  }

  /** A date and time without a zone. */
  public LocalDateTime localDateTime() {
    return LocalDateTime.of(localDate(), localTime());
  }

  /** A date and time with its offset. */
  public OffsetDateTime offsetDateTime() {
    return OffsetDateTime.of(localDateTime(), ZoneOffset.ofTotalSeconds((int) integer()));
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(Element<T> value) {
    return bool() ? Optional.of(value.read(this)) : Optional.empty();
  }

  /** A list, unmodifiable. */
  public <T> List<T> list(Element<T> element) {
    int size = size();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.read(this));
    }
    return Collections.unmodifiableList(list);
  }

  /** A set, unmodifiable, in the order in which it was written. */
  public <T> Set<T> set(Element<T> element) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(element)));
  }

  /** A page of a site. */
  public Page page(Pages pages) {
    return pages.page(size());
  }

  /** A file of a page or of the static folder. */
  public Asset asset() {
    return new Asset(text(), text(), text(), pixels(), pixels());
  }

  /** A width or height; zero is that of no image. */
  private OptionalInt pixels() {
    int pixels = size();
    return pixels == 0 ? OptionalInt.empty() : OptionalInt.of(pixels);
  }

  /** HTML that was Markdown; its shortcodes are called now. */
  public Html html(Pages pages) {
    return Html.raw(bool() ? pages.filled(this) : text());
  }

  /** Which of several types the next value has, from 0. */
  public int choice() {
    return size();
  }

  /** A map by key, unmodifiable, in the order in which it was written. */
  public <T> Map<String, T> map(Element<T> value) {
    int size = size();
    Map<String, T> map = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String key = text();
      map.put(key, value.read(this));
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * Makes sure that all was read: else generator and runtime do not agree on what there is.
   *
   * @throws IllegalStateException if values are left, or more were read than there are
   */
  void finish() {
    if (position != end) {
      throw new IllegalStateException(
          "what is read does not fit what was written; give recto-processor and recto-runtime the"
              + " same version and build the site again");
    }
  }

  /** 32 bits as they are. */
  int bits() {
    position += Integer.BYTES;
    return intAt(bytes, position - Integer.BYTES);
  }

  /** 32 bits so many bytes after the next one, which stays the next one. */
  int bitsAt(int offset) {
    return intAt(bytes, position + offset);
  }

  /** Reads what is so many bytes after the next one. */
  ValueReader after(int offset) {
    return new ValueReader(bytes, position + offset, end);
  }

  /** Reads a text, and tells whether its bytes come before others (negative) or after them. */
  int compareText(byte[] other) {
    int length = size();
    position += length;
    return Arrays.compareUnsigned(bytes, position - length, position, other, 0, other.length);
  }

  /** Numbers of a fixed length, which stay where they are. */
  IntBuffer numbers() {
    int size = size();
    return ByteBuffer.wrap(bytes, position, size * Integer.BYTES).slice().asIntBuffer();
  }

  /** A count, zero or more. */
  int size() {
    return (int) unsigned();
  }

  private long unsigned() {
    long value = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[position++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  /** Counts. */
  int[] sizes() {
    int[] sizes = new int[size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = size();
    }
    return sizes;
  }

  /** An untyped value. */
  public Value value() {
    return switch (ValueKind.of(size())) {
      case TEXT -> new Value.Text(text());
      case INTEGER -> new Value.Int(integer());
      case DECIMAL -> new Value.Decimal(decimal());
      case BOOLEAN -> new Value.Bool(bool());
      case DATE -> new Value.Date(localDate());
      case DATE_TIME -> new Value.DateTime(localDateTime());
      case TIME -> new Value.Time(localTime());
      case OFFSET_DATE_TIME -> new Value.OffsetTime(offsetDateTime());
      case ARRAY -> new Value.Array(list(UNTYPED));
      case TABLE -> table();
    };
  }

  /** Untyped values by key. */
  public Value.Table table() {
    return new Value.Table(map(UNTYPED));
  }

  /** A number of eight bytes, the highest first. */
  static long longAt(byte[] bytes, int at) {
    return (long) intAt(bytes, at) << Integer.SIZE
        | Integer.toUnsignedLong(intAt(bytes, at + Integer.BYTES));
  }

  /** A number of four bytes, the highest first. */
  static int intAt(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }
}
