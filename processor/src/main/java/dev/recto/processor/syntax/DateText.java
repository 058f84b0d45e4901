package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates written as text. */
public enum DateText {
  /** {@code 2024-05-31}, alone or with a time of day and perhaps a zone, all digits written. */
  STRICT(
      "(\\d{4})-(\\d{2})-(\\d{2})"
          + "(?:[Tt ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?([Zz]|[+-]\\d{2}:\\d{2})?)?"),

  /**
   * The timestamps of YAML 1.1 too: one-digit parts, spaces before time and zone, zone {@code -5}.
   */
  YAML(
      "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
          + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d*))?"
          + "(?:[ \\t]*([Zz]|[+-]\\d{1,2}(?::\\d{2})?))?)?");

  private static final int SHORTEST = "2024-1-1".length();

  private final Pattern shape;

  DateText(String shape) {
    this.shape = Pattern.compile(shape);
  }

  /** Whether a text has the shape of a date, on the calendar or not. */
  public boolean hasShape(String text) {
    return text.length() >= SHORTEST && text.charAt(4) == '-' && shape.matcher(text).matches();
  }

  /** The date, or nothing if the text is not a date or not on the calendar. */
  public Optional<Value> parse(String text, Span span) {
    Matcher matcher = shape.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> written = this == YAML ? Optional.of(text) : Optional.empty();
    try {
      LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      if (matcher.group(4) == null) {
        return Optional.of(new Value.Date(date, written, span));
      }
      LocalTime time =
          LocalTime.of(
              number(matcher, 4), number(matcher, 5), number(matcher, 6), nanos(matcher.group(7)));
      LocalDateTime dateTime = LocalDateTime.of(date, time);
      String zone = matcher.group(8);
      return Optional.of(
          zone == null
              ? new Value.DateTime(dateTime, written, span)
              : new Value.OffsetTime(dateTime.atOffset(zone(zone)), written, span));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  /** The zone of {@code Z}, {@code -5}, {@code -05}, {@code -5:30} or {@code -05:30}. */
  private static ZoneOffset zone(String text) {
    boolean oneDigit = text.indexOf(':') == 2;
    String padded = oneDigit ? text.charAt(0) + "0" + text.substring(1) : text;
    return ZoneOffset.of(padded.toUpperCase(Locale.ROOT));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
