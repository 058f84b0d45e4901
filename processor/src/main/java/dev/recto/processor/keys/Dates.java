package dev.recto.processor.keys;

import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates as the content model reads them. */
public final class Dates {
  private Dates() {}

  /** The instant of a date value: no zone means UTC, a bare date midnight. */
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
}
