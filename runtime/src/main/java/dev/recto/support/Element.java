package dev.recto.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Reads one value of a list, a map or an optional.
 *
 * <p>The constants are no method references because the first of those costs a starting site as
 * much as reading its first page.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
@FunctionalInterface
public interface Element<T> {
  /** A string. */
  Element<String> TEXT = new SingleValue<>(SingleValue.Kind.TEXT);

  /** A whole number. */
  Element<Long> INTEGER = new SingleValue<>(SingleValue.Kind.INTEGER);

  /** A number with a fraction. */
  Element<Double> DECIMAL = new SingleValue<>(SingleValue.Kind.DECIMAL);

  /** A boolean. */
  Element<Boolean> BOOL = new SingleValue<>(SingleValue.Kind.BOOL);

  /** A date without a zone. */
  Element<LocalDate> LOCAL_DATE = new SingleValue<>(SingleValue.Kind.LOCAL_DATE);

  /** A time without a date. */
  Element<LocalTime> LOCAL_TIME = new SingleValue<>(SingleValue.Kind.LOCAL_TIME);

  /** A date and time without a zone. */
  Element<LocalDateTime> LOCAL_DATE_TIME = new SingleValue<>(SingleValue.Kind.LOCAL_DATE_TIME);

  /** A date and time with its offset. */
  Element<OffsetDateTime> OFFSET_DATE_TIME = new SingleValue<>(SingleValue.Kind.OFFSET_DATE_TIME);

  /** Reads the next value. */
  T read(ValueReader values);
}
