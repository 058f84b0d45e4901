package dev.recto.processor.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a date written in another form, as other generators and people write it, and says how to
 * write it here. The time and zone are kept.
 */
public final class DateGuess {
  private static final int MAX_LENGTH = 80;
  private static final int OFFSET_HOURS = 2;

  private static final String MONTHS = "[a-z]{3,9}";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/. ]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(.*)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ]+(?:of )?(%s)\\.?,?[- ]+(\\d{4})(?!\\d)(.*)"
              .formatted(MONTHS));
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "(%s)\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\\d{4})(?!\\d)(.*)".formatted(MONTHS));
  private static final Pattern DATE_COMMAND =
      Pattern.compile(
          "(%s) +(\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?) (?:([a-z]+|[-+]\\d{4}) )?(\\d{4})"
              .formatted(MONTHS));
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:t|,? +|,? +at +)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9})\\d*)?)?"
              + "(?: ?([ap])\\.?m\\.?)?(?: *(z|utc|gmt|[-+]\\d{1,2}(?::?\\d{2})?))?");

  private DateGuess() {}

  /** How to write what is probably a date, or what is wrong with it; none where it is not one. */
  public static Optional<String> cure(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher weekday = WEEKDAY.matcher(text);
    return read(weekday.matches() ? weekday.group(1) : text);
  }

  private static Optional<String> read(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return yearFirst(yearFirst);
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return yearLast(yearLast);
    }
    Matcher day = DAY_OF_MONTH.matcher(text);
    if (day.matches()) {
      return named(day.group(2), day.group(1), day.group(3), day.group(4));
    }
    Matcher month = MONTH_AND_DAY.matcher(text);
    if (month.matches()) {
      return named(month.group(1), month.group(2), month.group(3), month.group(4));
    }
    Matcher command = DATE_COMMAND.matcher(text);
    if (command.matches()) {
      String time = " " + command.group(3);
      return named(command.group(1), command.group(2), command.group(5), time);
    }
    return Optional.empty();
  }

  private static Optional<String> yearFirst(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    int third = Integer.parseInt(parts.group(4));
    Optional<String> time = time(parts.group(5));
    if (time.isEmpty()) {
      return Optional.empty();
    }
    return written(year, second, third, time.get())
        .or(() -> written(year, third, second, time.get()))
        .or(() -> Optional.of(outside(year, second)));
  }

  /** Between dots the day comes first; otherwise it may be either. */
  private static Optional<String> yearLast(Matcher parts) {
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    int year = Integer.parseInt(parts.group(4));
    Optional<String> time = time(parts.group(5));
    if (time.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> readings = new ArrayList<>();
    if (!parts.group(2).equals(".")) {
      date(year, first, second).ifPresent(readings::add);
    }
    if (first != second || readings.isEmpty()) {
      date(year, second, first).ifPresent(readings::add);
    }
    return Optional.of(
        switch (readings.size()) {
          case 0 -> outside(year, second);
          case 1 -> "write the year first: `" + readings.get(0) + time.get() + "`";
          default -> "write " + either(readings, time.get());
        });
  }

  private static Optional<String> named(String month, String day, String year, String rest) {
    for (Month named : Month.values()) {
      String english = named.name().toLowerCase(Locale.ROOT);
      if (english.startsWith(month)) {
        int number = named.getValue();
        Optional<String> time = time(rest);
        return time.flatMap(
            t ->
                written(Integer.parseInt(year), number, Integer.parseInt(day), t)
                    .or(() -> Optional.of(outside(Integer.parseInt(year), number))));
      }
    }
    return Optional.empty();
  }

  private static String either(List<LocalDate> readings, String time) {
    return readings.stream()
        .map(d -> "`" + d + time + "` for " + name(d.getMonth()) + " " + d.getDayOfMonth())
        .collect(Collectors.joining(" or "));
  }

  private static Optional<String> written(int year, int month, int day, String time) {
    return date(year, month, day).map(d -> "write `" + d + time + "`");
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with a day that the calendar does not have. */
  private static String outside(int year, int month) {
    if (month < 1 || month > 12) {
      return "a year has the months 01 to 12";
    }
    YearMonth days = YearMonth.of(year, month);
    String named = name(days.getMonth());
    String of = days.getMonth() == Month.FEBRUARY ? named + " " + year : named;
    return of + " has " + days.lengthOfMonth() + " days";
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** The time as in ISO 8601, with its zone; empty if there is none. */
  private static Optional<String> time(String text) {
    if (text.isBlank()) {
      return Optional.of("");
    }
    Matcher parts = TIME.matcher(text.stripTrailing());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    String half = parts.group(5);
    int hourOfDay = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
    String second = parts.group(3) == null ? "0" : parts.group(3);
    try {
      LocalTime time =
          LocalTime.of(hourOfDay, Integer.parseInt(parts.group(2)), Integer.parseInt(second));
      String seconds = time.getSecond() == 0 ? ":00" : "";
      return Optional.of("T" + time + seconds + fraction(parts.group(4)) + zone(parts.group(6)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String fraction(String digits) {
    String written = digits == null ? "" : digits.replaceAll("0+$", "");
    return written.isEmpty() ? "" : "." + written;
  }

  private static String zone(String text) {
    if (text == null) {
      return "";
    } else if (Character.isLetter(text.charAt(0))) {
      return "Z";
    }
    String digits = text.substring(1).replace(":", "");
    String hours = digits.length() % 2 == 0 ? digits : "0" + digits;
    String minutes = hours.length() > OFFSET_HOURS ? hours.substring(OFFSET_HOURS) : "00";
    return text.charAt(0) + hours.substring(0, OFFSET_HOURS) + ":" + minutes;
  }
}
