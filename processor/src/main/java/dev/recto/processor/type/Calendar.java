package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type follow each other in time.
 *
 * @param read what is stored, as the type
 * @param at what a moment is, in UTC
 * @param start the moment at which a value begins, in UTC; those of times are of one day
 * @param <T> the type
 */
record Calendar<T extends Comparable<? super T>>(
    Function<Value, T> read, Function<Instant, T> at, Function<T, Instant> start) {

  /** A year that has all days. */
  private static final int LEAP_YEAR = 2000;

  /** That of a type; none if its values are not in time. */
  static Optional<Calendar<?>> of(Scalar type) {
    return Optional.ofNullable(
        switch (type) {
          case LOCAL_DATE ->
              new Calendar<>(
                  value -> ((Value.Date) value).date(),
                  now -> LocalDate.ofInstant(now, ZoneOffset.UTC),
                  Calendar::midnight);
          case LOCAL_DATE_TIME ->
              new Calendar<>(
                  value -> ((Value.DateTime) value).dateTime(),
                  now -> LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                  time -> time.toInstant(ZoneOffset.UTC));
          case LOCAL_TIME ->
              new Calendar<>(
                  value -> ((Value.Time) value).time(),
                  now -> LocalTime.ofInstant(now, ZoneOffset.UTC),
                  time -> LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC));
          case OFFSET_DATE_TIME, INSTANT ->
              new Calendar<>(
                  value -> ((Value.OffsetTime) value).dateTime().toInstant(),
                  now -> now,
                  moment -> moment);
          case YEAR ->
              new Calendar<>(
                  value -> Year.of((int) ((Value.Int) value).number()),
                  now -> Year.from(now.atOffset(ZoneOffset.UTC)),
                  year -> midnight(year.atDay(1)));
          case YEAR_MONTH ->
              new Calendar<>(
                  value -> YearMonth.parse(((Value.Text) value).text()),
                  now -> YearMonth.from(now.atOffset(ZoneOffset.UTC)),
                  month -> midnight(month.atDay(1)));
          case MONTH_DAY ->
              new Calendar<>(
                  value -> MonthDay.parse(((Value.Text) value).text()),
                  now -> MonthDay.from(now.atOffset(ZoneOffset.UTC)),
                  day -> midnight(day.atYear(LEAP_YEAR)));
          case STRING,
              LONG,
              INT,
              SHORT,
              BYTE,
              BIG_INTEGER,
              DOUBLE,
              FLOAT,
              BIG_DECIMAL,
              BOOLEAN,
              URI,
              UUID,
              DURATION,
              ZONE_ID,
              LOCALE,
              CURRENCY ->
              null;
        });
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Whether a value is before a moment (negative), at it (zero) or after it (positive). */
  int compare(Value value, Instant moment) {
    return read.apply(value).compareTo(at.apply(moment));
  }

  /** A moment as a value of the type is written. */
  String words(Instant moment) {
    return at.apply(moment).toString();
  }

  /** The moment at which a value begins. */
  Instant start(Value value) {
    return start.apply(read.apply(value));
  }
}
