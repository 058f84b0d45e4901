package dev.recto.processor.type;

import dev.recto.processor.type.Constraint.Keywords;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * What JSON Schema says of the values of a scalar. It says too little rather than too much, as it
 * must never refuse what the scalar takes.
 *
 * @param types the types of JSON
 * @param keywords what else there is to say
 */
public record JsonForm(List<String> types, Consumer<Keywords> keywords) {
  private static final String DAY = "\\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])";
  private static final String CLOCK = "(?:[Tt]|[ \\t]+)\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d*)?";
  private static final String ZONE = "[ \\t]*(?:[Zz]|[+-]\\d{1,2}(?::\\d{2})?)";

  /** Any text. */
  static final JsonForm STRING = anyOf("string");

  /** Any number. */
  static final JsonForm NUMBER = anyOf("number");

  /** A boolean. */
  static final JsonForm BOOLEAN = anyOf("boolean");

  /** An integer. */
  static final JsonForm INTEGER = anyOf("integer");

  /** A date; YAML takes months and days of one digit too. */
  static final JsonForm DATE = pattern("^" + DAY + "$");

  /** A date and time without a zone; a date is its midnight. */
  static final JsonForm DATE_TIME = pattern("^" + DAY + "(?:" + CLOCK + ")?$");

  /** A date and time with its offset, which may be left out. */
  static final JsonForm MOMENT = pattern("^" + DAY + "(?:" + CLOCK + "(?:" + ZONE + ")?)?$");

  /** A time of day. */
  static final JsonForm TIME = pattern("^\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");

  private static JsonForm anyOf(String type) {
    return new JsonForm(List.of(type), keywords -> {});
  }

  /** Text in a format of JSON Schema. */
  static JsonForm format(String name) {
    return new JsonForm(List.of("string"), keywords -> keywords.text("format", name));
  }

  /** Text that contains a regular expression. */
  static JsonForm pattern(String regex) {
    return matching(List.of("string"), regex);
  }

  /** Integers from one number to another. */
  static JsonForm whole(long least, long most) {
    return new JsonForm(
        List.of("integer"),
        keywords -> {
          keywords.number("minimum", BigDecimal.valueOf(least));
          keywords.number("maximum", BigDecimal.valueOf(most));
        });
  }

  /** A number of any size, or its digits as text. */
  static JsonForm digits(String type, String regex) {
    return matching(List.of(type, "string"), regex);
  }

  private static JsonForm matching(List<String> types, String regex) {
    return new JsonForm(types, keywords -> keywords.text("pattern", regex));
  }
}
