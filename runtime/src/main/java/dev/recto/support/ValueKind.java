package dev.recto.support;

import java.util.List;

/**
 * The kinds of untyped values. A value in a data resource begins with its kind's place here.
 *
 * @since 0.1
 */
public enum ValueKind {
  /** A string. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A number with a fraction. */
  DECIMAL,
  /** A boolean. */
  BOOLEAN,
  /** A date without a zone. */
  DATE,
  /** A date and time without a zone. */
  DATE_TIME,
  /** A time without a date. */
  TIME,
  /** A date and time with its offset. */
  OFFSET_DATE_TIME,
  /** A list of untyped values. */
  ARRAY,
  /** Untyped values by key. */
  TABLE;

  private static final List<ValueKind> ALL = List.of(values());

  /** The number of the kind in data resources. */
  public int number() {
    return ALL.indexOf(this);
  }

  /** The kind with a number. */
  static ValueKind of(int number) {
    return ALL.get(number);
  }
}
