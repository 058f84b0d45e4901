package dev.recto.processor.content;

import dev.recto.processor.syntax.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the content model reads them (R5). */
public final class Dates {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[Tt ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9})\\d*)?(Z|z|[+-]\\d{2}:\\d{2})?)?");

  private Dates() {}

  /**
   * Reads one of the forms of R5.1, or nothing where the text is none of them or no day of the
   * calendar.
   */
  static Optional<Value> parse(String text, Value origin) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (matcher.group(4) == null) {
        return Optional.of(new Value.Date(date, origin.at()));
      }
      String fraction = Optional.ofNullable(matcher.group(7)).orElse("");
      int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
      LocalTime time =
          LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6), nanos);
      LocalDateTime dateTime = LocalDateTime.of(date, time);
      String zone = matcher.group(8);
      return Optional.of(
          zone == null
              ? new Value.DateTime(dateTime, origin.at())
              : new Value.OffsetTime(dateTime.atOffset(ZoneOffset.of(upper(zone))), origin.at()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The instant of a date value: no zone means UTC, a bare date midnight (R5.3). */
  public static Optional<OffsetDateTime> instant(Value value) {
    if (value instanceof Value.Date date) {
      return Optional.of(date.date().atStartOfDay().atOffset(ZoneOffset.UTC));
    } else if (value instanceof Value.DateTime dateTime) {
      return Optional.of(dateTime.dateTime().atOffset(ZoneOffset.UTC));
    } else if (value instanceof Value.OffsetTime dateTime) {
      return Optional.of(dateTime.dateTime());
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String upper(String zone) {
    return zone.equals("z") ? "Z" : zone;
  }
}
