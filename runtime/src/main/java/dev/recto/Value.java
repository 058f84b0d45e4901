package dev.recto;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of front matter as its author wrote it, for code that does not know the keys of a
 * collection.
 *
 * <pre>{@code
 * page.extra().text("guest").orElse("nobody")
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface Value {

  /**
   * A string.
   *
   * @param value the string
   * @since 0.1
   */
  record Text(String value) implements Value {
    /**
     * A string.
     *
     * @param value the string, not null
     */
    public Text {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @since 0.1
   */
  record Int(long value) implements Value {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /**
   * A number with a fraction.
   *
   * @param value the number
   * @since 0.1
   */
  record Decimal(double value) implements Value {
    @Override
    public String toString() {
      return Double.toString(value);
    }
  }

  /**
   * A boolean.
   *
   * @param value the boolean
   * @since 0.1
   */
  record Bool(boolean value) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /**
   * A date without a time.
   *
   * @param value the date
   * @since 0.1
   */
  record Date(LocalDate value) implements Value {
    /**
     * A date.
     *
     * @param value the date, not null
     */
    public Date {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A date and time without a zone.
   *
   * @param value the date and time
   * @since 0.1
   */
  record DateTime(LocalDateTime value) implements Value {
    /**
     * A date and time.
     *
     * @param value the date and time, not null
     */
    public DateTime {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A time without a date.
   *
   * @param value the time
   * @since 0.1
   */
  record Time(LocalTime value) implements Value {
    /**
     * A time.
     *
     * @param value the time, not null
     */
    public Time {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A date and time with its offset.
   *
   * @param value the date and time
   * @since 0.1
   */
  record OffsetTime(OffsetDateTime value) implements Value {
    /**
     * A date and time.
     *
     * @param value the date and time, not null
     */
    public OffsetTime {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A list.
   *
   * @param values unmodifiable
   * @since 0.1
   */
  record Array(List<Value> values) implements Value {
    /**
     * A list.
     *
     * @param values the values, not null, which are copied
     */
    public Array {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A table.
   *
   * <p>The methods that ask for one type return nothing only where the key is absent. A value of
   * another type is an exception, since it would be lost in silence otherwise; where a key may have
   * several types, {@link #get} it and look.
   *
   * @param values by key in the order of the file, unmodifiable
   * @since 0.1
   */
  record Table(Map<String, Value> values) implements Value {
    /** A table without keys. */
    public static final Table EMPTY = new Table(Map.of());

    /**
     * A table.
     *
     * @param values the values by key, neither of them null, which are copied
     */
    public Table {
      Map<String, Value> copy = new LinkedHashMap<>(values);
      copy.forEach(
          (key, value) -> {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
          });
      values = Collections.unmodifiableMap(copy);
    }

    /** {@return whether it has no keys} */
    public boolean isEmpty() {
      return values.isEmpty();
    }

    /**
     * {@return the value of a key, if it is there}
     *
     * @param key a key of this table
     */
    public Optional<Value> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /**
     * {@return the string of a key, if it is there}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public Optional<String> text(String key) {
      return get(key, Text.class).map(Text::value);
    }

    /**
     * {@return the whole number of a key, if it is there}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public Optional<Long> integer(String key) {
      return get(key, Int.class).map(Int::value);
    }

    /**
     * {@return the number of a key, if it is there; a whole number too}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public Optional<Double> decimal(String key) {
      return get(key).orElse(null) instanceof Int number
          ? Optional.of((double) number.value())
          : get(key, Decimal.class).map(Decimal::value);
    }

    /**
     * {@return the boolean of a key, if it is there}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public Optional<Boolean> bool(String key) {
      return get(key, Bool.class).map(Bool::value);
    }

    /**
     * {@return the list of a key; empty if the key is absent}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public List<Value> list(String key) {
      return get(key, Array.class).map(Array::values).orElse(List.of());
    }

    /**
     * {@return the table of a key; empty if the key is absent}
     *
     * @param key a key of this table
     * @throws IllegalStateException if the value has another type
     */
    public Table table(String key) {
      return get(key, Table.class).orElse(EMPTY);
    }

    @Override
    public String toString() {
      return values.toString();
    }

    private <V extends Value> Optional<V> get(String key, Class<V> type) {
      Value value = values.get(key);
      if (value != null && !type.isInstance(value)) {
        throw new IllegalStateException(
            "the key `%s` is %s, not %s".formatted(key, name(value.getClass()), name(type)));
      }
      return Optional.ofNullable(type.cast(value));
    }

    private static String name(Class<?> type) {
      String name = type.getSimpleName();
      return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
  }
}
