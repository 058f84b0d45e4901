package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.util.Optional;

/**
 * A date or time that is before or after that of the build.
 *
 * @param type its type
 * @param past whether it is before
 * @param orPresent whether it can also be that of the build
 */
public record Dated(Scalar type, boolean past, boolean orPresent) implements Constraint {

  @Override
  public Optional<String> broken(Value value, Instant now) {
    return Calendar.of(type)
        .filter(calendar -> !isKept(calendar.compare(value, now)))
        .map(calendar -> rule(calendar.words(now)));
  }

  private boolean isKept(int comparison) {
    return comparison == 0 ? orPresent : comparison < 0 == past;
  }

  private String rule(String now) {
    String noun = "be a " + type.words() + " in the ";
    if (orPresent) {
      return noun + (past ? "past or present (" : "present or future (") + now + limit();
    }
    return noun + (past ? "past (before " : "future (after ") + now + ")";
  }

  private String limit() {
    return past ? " or before)" : " or after)";
  }

  @Override
  public boolean isLasting() {
    return false;
  }

  @Override
  public void describe(Keywords keywords) {
    // JSON Schema does not know the day.
  }
}
