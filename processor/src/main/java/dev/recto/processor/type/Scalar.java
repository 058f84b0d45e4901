package dev.recto.processor.type;

import static dev.recto.processor.type.ScalarValues.parsed;
import static dev.recto.processor.type.ScalarValues.whole;

import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Types of single values; all that is to be known of one is said by its constant. */
public enum Scalar implements Type {
  /** Text. */
  STRING(String.class, Kind.TEXT, "string", "\"…\"", "$L", JsonForm.STRING, ScalarValues::text),
  /** An integer of 64 bits. */
  LONG(
      long.class,
      Kind.INTEGER,
      "integer",
      "1",
      "$L",
      JsonForm.INTEGER,
      whole(Long.MIN_VALUE, Long.MAX_VALUE)),
  /** An integer of 32 bits. */
  INT(
      int.class,
      Kind.INTEGER,
      "integer",
      "1",
      "(int) $L",
      JsonForm.whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
      whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
  /** An integer of 16 bits. */
  SHORT(
      short.class,
      Kind.INTEGER,
      "integer",
      "1",
      "(short) $L",
      JsonForm.whole(Short.MIN_VALUE, Short.MAX_VALUE),
      whole(Short.MIN_VALUE, Short.MAX_VALUE)),
  /** An integer of 8 bits. */
  BYTE(
      byte.class,
      Kind.INTEGER,
      "integer",
      "1",
      "(byte) $L",
      JsonForm.whole(Byte.MIN_VALUE, Byte.MAX_VALUE),
      whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
  /** An integer of any size. */
  BIG_INTEGER(
      BigInteger.class,
      Kind.TEXT,
      "integer",
      "1",
      "new $T($L)",
      JsonForm.digits("integer", "^[-+]?\\d+$"),
      ScalarValues::bigInteger),
  /** A number with a fraction. */
  DOUBLE(double.class, Kind.DECIMAL, "number", "0.5", "$L", JsonForm.NUMBER, ScalarValues::decimal),
  /** A number with a fraction, of 32 bits. */
  FLOAT(
      float.class,
      Kind.DECIMAL,
      "number",
      "0.5",
      "(float) $L",
      JsonForm.NUMBER,
      ScalarValues.single()),
  /** A number with a fraction, of any size. */
  BIG_DECIMAL(
      BigDecimal.class,
      Kind.TEXT,
      "number",
      "0.5",
      "new $T($L)",
      JsonForm.digits("number", "^[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?$"),
      ScalarValues::bigDecimal),
  /** A boolean. */
  BOOLEAN(
      boolean.class, Kind.BOOLEAN, "boolean", "true", "$L", JsonForm.BOOLEAN, ScalarValues::bool),
  /** A date without a zone. */
  LOCAL_DATE(
      LocalDate.class, Kind.DATE, "date", "2024-05-31", "$L", JsonForm.DATE, ScalarValues::date),
  /** A date and time without a zone. */
  LOCAL_DATE_TIME(
      LocalDateTime.class,
      Kind.DATE_TIME,
      "date-time",
      "2024-05-31T18:00:00",
      "$L",
      JsonForm.DATE_TIME,
      ScalarValues::dateTime),
  /** A time without a date. */
  LOCAL_TIME(
      LocalTime.class, Kind.TIME, "time", "18:00:00", "$L", JsonForm.TIME, ScalarValues::time),
  /** A date and time with its offset. */
  OFFSET_DATE_TIME(
      OffsetDateTime.class,
      Kind.OFFSET_DATE_TIME,
      "date-time with offset",
      "2024-05-31T18:00:00Z",
      "$L",
      JsonForm.MOMENT,
      ScalarValues::moment),
  /** A moment. */
  INSTANT(
      Instant.class,
      Kind.OFFSET_DATE_TIME,
      "date-time with offset",
      "2024-05-31T18:00:00Z",
      "$L.toInstant()",
      JsonForm.MOMENT,
      ScalarValues::moment),
  /** A year. */
  YEAR(
      Year.class,
      Kind.INTEGER,
      "year",
      "2024",
      "$T.of((int) $L)",
      JsonForm.whole(Year.MIN_VALUE, Year.MAX_VALUE),
      whole(Year.MIN_VALUE, Year.MAX_VALUE)),
  /** A month of a year. */
  YEAR_MONTH(
      YearMonth.class,
      Kind.TEXT,
      "month",
      "2024-05",
      "$T.parse($L)",
      JsonForm.pattern("^[-+]?\\d{4,9}-\\d{2}$"),
      parsed(YearMonth::parse)),
  /** A day of every year. */
  MONTH_DAY(
      MonthDay.class,
      Kind.TEXT,
      "day of the year",
      "--05-31",
      "$T.parse($L)",
      JsonForm.pattern("^--\\d{2}-\\d{2}$"),
      parsed(MonthDay::parse)),
  /** A URI, or a reference to one. */
  URI(
      URI.class,
      Kind.TEXT,
      "URI",
      "https://example.org/",
      "$T.create($L)",
      JsonForm.format("iri-reference"),
      parsed(ScalarValues::uri)),
  /** A UUID. */
  UUID(
      UUID.class,
      Kind.TEXT,
      "UUID",
      "123e4567-e89b-42d3-a456-426614174000",
      "$T.fromString($L)",
      JsonForm.pattern("^[0-9a-fA-F-]{36}$"),
      parsed(ScalarValues::uuid)),
  /** An amount of time. */
  DURATION(
      Duration.class,
      Kind.TEXT,
      "duration",
      "PT1H30M",
      "$T.parse($L)",
      JsonForm.pattern("^[-+]?[Pp][-+0-9DdTtHhMmSs.,]+$"),
      parsed(Duration::parse)),
  /** A time zone. */
  ZONE_ID(
      ZoneId.class,
      Kind.TEXT,
      "time zone",
      "Europe/Berlin",
      "$T.of($L)",
      JsonForm.pattern("^[A-Za-z0-9+:/._~-]+$"),
      parsed(ZoneId::of)),
  /** A language, perhaps with its country. */
  LOCALE(
      Locale.class,
      Kind.TEXT,
      "language",
      "en-US",
      "$T.forLanguageTag($L)",
      JsonForm.pattern("^[A-Za-z0-9-]*$"),
      parsed(ScalarValues::locale)),
  /** A currency. */
  CURRENCY(
      Currency.class,
      Kind.TEXT,
      "currency",
      "EUR",
      "$T.getInstance($L)",
      JsonForm.pattern("^[A-Z]{3}$"),
      parsed(Currency::getInstance));

  private final Class<?> java;
  private final Kind stored;
  private final String words;
  private final String example;
  private final String made;

  // Both are immutable: texts, and functions that hold nothing that changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final JsonForm form;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Reading reading;

  Scalar(
      Class<?> java,
      Kind stored,
      String words,
      String example,
      String made,
      JsonForm form,
      Reading reading) {
    this.java = java;
    this.stored = stored;
    this.words = words;
    this.example = example;
    this.made = made;
    this.form = form;
    this.reading = reading;
  }

  /** How a value becomes one of a type. */
  @FunctionalInterface
  interface Reading {
    /** The value as it is stored; none if it does not fit. */
    Optional<Value> read(Value value);

    /** What the type is in words for a value that is of its kind and does not fit. */
    default Optional<String> narrower(Value value) {
      return Optional.empty();
    }
  }

  /** The class. */
  public Class<?> java() {
    return java;
  }

  /** The kind of value that is stored. */
  public Kind stored() {
    return stored;
  }

  /** Its name in messages, without article. */
  public String words() {
    return words;
  }

  /** A value as authors write it, without quotes. */
  public String example() {
    return example;
  }

  /** Whether authors write it in quotes, in formats that have quotes. */
  public boolean isQuoted() {
    return stored == Kind.TEXT && this != BIG_INTEGER && this != BIG_DECIMAL;
  }

  /** How Java makes it of what is stored, {@code $T} being the class and {@code $L} the latter. */
  public String made() {
    return made;
  }

  /** What JSON Schema says of its values. */
  public JsonForm form() {
    return form;
  }

  /** The value as it is stored; none if it does not fit. */
  public Optional<Value> read(Value value) {
    return reading.read(value);
  }

  /** Its name in messages, for a value that does not fit. */
  public String wordsFor(Value value) {
    return reading.narrower(value).orElse(words);
  }

  /** Whether its values are before or after each other in time. */
  public boolean isInTime() {
    return Calendar.of(this).isPresent();
  }

  /** The type of the values of one kind that are stored as they are. */
  public static Optional<Scalar> of(Kind kind) {
    return switch (kind) {
      case TEXT -> Optional.of(STRING);
      case INTEGER -> Optional.of(LONG);
      case DECIMAL -> Optional.of(DOUBLE);
      case BOOLEAN -> Optional.of(BOOLEAN);
      case DATE -> Optional.of(LOCAL_DATE);
      case DATE_TIME -> Optional.of(LOCAL_DATE_TIME);
      case TIME -> Optional.of(LOCAL_TIME);
      case OFFSET_DATE_TIME -> Optional.of(OFFSET_DATE_TIME);
      case ARRAY, TABLE -> Optional.empty();
    };
  }

  @Override
  public Optional<Scalar> asScalar() {
    return Optional.of(this);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.scalar(this);
  }
}
