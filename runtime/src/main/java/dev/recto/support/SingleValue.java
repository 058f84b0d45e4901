package dev.recto.support;

/**
 * Reads single values of one kind.
 *
 * @param <T> the type of the values, which the constants of {@link Element} match with the kind
 */
final class SingleValue<T> implements Element<T> {
  private final Kind kind;

  SingleValue(Kind kind) {
    this.kind = kind;
  }

  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOL,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME
  }

  @Override
  @SuppressWarnings("unchecked")
  public T read(ValueReader values) {
    return (T)
        switch (kind) {
          case TEXT -> values.text();
          case INTEGER -> values.integer();
          case DECIMAL -> values.decimal();
          case BOOL -> values.bool();
          case LOCAL_DATE -> values.localDate();
          case LOCAL_TIME -> values.localTime();
          case LOCAL_DATE_TIME -> values.localDateTime();
          case OFFSET_DATE_TIME -> values.offsetDateTime();
        };
  }
}
