package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Values as numbers, exactly as they are written. */
final class Numbers {
  /** Longer numbers than this take a time that grows with the square of their digits. */
  static final int MAX_LENGTH = 1_000;

  private Numbers() {}

  /** The number that a value is, or that its text says; none if it is not finite. */
  static Optional<BigDecimal> of(Value value) {
    if (value instanceof Value.Int number) {
      return Optional.of(BigDecimal.valueOf(number.number()));
    } else if (value instanceof Value.Decimal decimal) {
      return Double.isFinite(decimal.number())
          ? Optional.of(BigDecimal.valueOf(decimal.number()))
          : Optional.empty();
    }
    return value.asText().flatMap(Numbers::parsed);
  }

  private static Optional<BigDecimal> parsed(String text) {
    try {
      return text.length() <= MAX_LENGTH ? Optional.of(new BigDecimal(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
