package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A number, or a text that is one, without too many digits.
 *
 * @param integer how many it has before its point at most
 * @param fraction how many it has after it at most
 * @param facet whether it is a text
 */
public record Digits(int integer, int fraction, Facet facet) implements Constraint {
  /** Larger limits are larger than all doubles, as which most tools read a schema. */
  private static final int MAX_POWER = 300;

  @Override
  public Optional<String> broken(Value value, Instant now) {
    Optional<BigDecimal> number =
        value instanceof Value.Text
            ? Numbers.of(value)
            : Numbers.of(value).map(BigDecimal::stripTrailingZeros);
    boolean kept =
        number
            .filter(n -> (long) n.precision() - n.scale() <= integer && n.scale() <= fraction)
            .isPresent();
    return kept ? Optional.empty() : Optional.of(rule());
  }

  private String rule() {
    String noun = facet == Facet.TEXT ? "be a number with" : "have";
    String before = noun + " at most " + integer + (integer == 1 ? " digit" : " digits");
    return before + " before the decimal point and " + fraction + " after it";
  }

  @Override
  public void describe(Keywords keywords) {
    if (facet != Facet.NUMBER) {
      return;
    }
    if (integer <= MAX_POWER) {
      BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(integer);
      keywords.number("exclusiveMinimum", limit.negate());
      keywords.number("exclusiveMaximum", limit);
    }
    if (fraction == 0) {
      keywords.number("multipleOf", BigDecimal.ONE);
    }
  }
}
