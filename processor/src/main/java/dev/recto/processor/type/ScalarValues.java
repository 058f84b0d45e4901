package dev.recto.processor.type;

import dev.recto.processor.syntax.DateText;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Scalar.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How values become single values of a type; nothing is lost, and nothing guessed. */
final class ScalarValues {
  /** {@link UUID#fromString} takes shorter groups too. */
  private static final int UUID_LENGTH = 36;

  private ScalarValues() {}

  /** A string, or what is one by the schema of its format, whatever it looks like. */
  static Optional<Value> text(Value value) {
    return value instanceof Value.Text
        ? Optional.of(value)
        : value.written().map(text -> new Value.Text(text, value.span()));
  }

  /** Integers from one number to another. */
  static Reading whole(long least, long most) {
    return new Reading() {
      @Override
      public Optional<Value> read(Value value) {
        return Optional.of(value)
            .filter(
                given ->
                    given instanceof Value.Int number
                        && least <= number.number()
                        && number.number() <= most);
      }

      @Override
      public Optional<String> narrower(Value value) {
        return value instanceof Value.Int
            ? Optional.of("integer from " + least + " to " + most)
            : Optional.empty();
      }
    };
  }

  /** An integer, or the digits of one that has more than 64 bits. */
  static Optional<Value> bigInteger(Value value) {
    return value instanceof Value.Int
        ? asText(value, value.asText())
        : asText(value, parsedNumber(value, text -> new BigInteger(text).toString()));
  }

  /** A number, or the digits of one that should keep them all. */
  static Optional<Value> bigDecimal(Value value) {
    boolean number =
        value instanceof Value.Int
            || value instanceof Value.Decimal decimal && Double.isFinite(decimal.number());
    return number
        ? asText(value, value.asText())
        : asText(value, parsedNumber(value, text -> new BigDecimal(text).toString()));
  }

  private static Optional<String> parsedNumber(Value value, Function<String, String> parser) {
    try {
      return value instanceof Value.Text text && text.text().length() <= Numbers.MAX_LENGTH
          ? Optional.of(parser.apply(text.text()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> asText(Value value, Optional<String> text) {
    return text.map(words -> new Value.Text(words, value.span()));
  }

  /** A number. */
  static Optional<Value> decimal(Value value) {
    return value instanceof Value.Int number
        ? Optional.of(new Value.Decimal(number.number(), number.span()))
        : Optional.of(value).filter(Value.Decimal.class::isInstance);
  }

  /** Numbers that 32 bits have room for. */
  static Reading single() {
    return new Reading() {
      @Override
      public Optional<Value> read(Value value) {
        return decimal(value)
            .filter(
                given ->
                    given instanceof Value.Decimal decimal
                        && (Double.isInfinite(decimal.number())
                            || !Float.isInfinite((float) decimal.number())));
      }

      @Override
      public Optional<String> narrower(Value value) {
        return value instanceof Value.Decimal
            ? Optional.of("number from -" + Float.MAX_VALUE + " to " + Float.MAX_VALUE)
            : Optional.empty();
      }
    };
  }

  /** A boolean. */
  static Optional<Value> bool(Value value) {
    return Optional.of(value).filter(Value.Bool.class::isInstance);
  }

  /** A date. */
  static Optional<Value> date(Value value) {
    return dated(value).filter(Value.Date.class::isInstance);
  }

  /** A date and time; a date is its midnight. */
  static Optional<Value> dateTime(Value value) {
    Value dated = dated(value).orElse(value);
    return dated instanceof Value.Date date
        ? Optional.of(new Value.DateTime(date.date().atStartOfDay(), date.span()))
        : Optional.of(dated).filter(Value.DateTime.class::isInstance);
  }

  /** A date and time with its offset; without one it is UTC, and a date is its midnight. */
  static Optional<Value> moment(Value value) {
    Value dated = dateTime(value).orElse(dated(value).orElse(value));
    return dated instanceof Value.DateTime time
        ? Optional.of(new Value.OffsetTime(time.dateTime().atOffset(ZoneOffset.UTC), time.span()))
        : Optional.of(dated).filter(Value.OffsetTime.class::isInstance);
  }

  /** A time. */
  static Optional<Value> time(Value value) {
    if (value instanceof Value.Text text) {
      try {
        return Optional.of(new Value.Time(LocalTime.parse(text.text()), text.span()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.of(value).filter(Value.Time.class::isInstance);
  }

  /** A value whose text is a date is that date. */
  private static Optional<Value> dated(Value value) {
    return value instanceof Value.Text text
        ? DateText.STRICT.parse(text.text(), text.span())
        : Optional.of(value);
  }

  /** Text that the factory of a type takes. */
  static Reading parsed(Function<String, ?> factory) {
    return value -> text(value).filter(text -> isTaken(factory, text.asText().orElse("")));
  }

  private static boolean isTaken(Function<String, ?> factory, String text) {
    try {
      return factory.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
      return false;
    }
  }

  static URI uri(String text) {
    return URI.create(text);
  }

  static UUID uuid(String text) {
    if (text.length() != UUID_LENGTH) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  static Locale locale(String text) {
    return new Locale.Builder().setLanguageTag(text).build();
  }
}
