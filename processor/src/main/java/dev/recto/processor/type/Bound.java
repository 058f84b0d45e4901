package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A number, or a text that is one, on one side of another number.
 *
 * @param relation the side
 * @param limit the other number
 * @param facet whether it is a text
 */
public record Bound(Relation relation, BigDecimal limit, Facet facet) implements Constraint {

  /** How a number compares with a limit. */
  public enum Relation {
    /** The limit or more. */
    AT_LEAST("at least ", "minimum", 1, true),
    /** More than the limit. */
    MORE("greater than ", "exclusiveMinimum", 1, false),
    /** The limit or less. */
    AT_MOST("at most ", "maximum", -1, true),
    /** Less than the limit. */
    LESS("less than ", "exclusiveMaximum", -1, false);

    private final String words;
    private final String keyword;
    private final int side;
    private final boolean inclusive;

    Relation(String words, String keyword, int side, boolean inclusive) {
      this.words = words;
      this.keyword = keyword;
      this.side = side;
      this.inclusive = inclusive;
    }

    private boolean takes(int comparison) {
      return comparison == 0 ? inclusive : Integer.signum(comparison) == side;
    }
  }

  @Override
  public Optional<String> broken(Value value, Instant now) {
    boolean kept =
        value instanceof Value.Decimal decimal && Double.isInfinite(decimal.number())
            ? relation.takes(Double.compare(decimal.number(), 0))
            : Numbers.of(value).filter(n -> relation.takes(n.compareTo(limit))).isPresent();
    String number = facet == Facet.TEXT ? "be a number that is " : "be ";
    return kept ? Optional.empty() : Optional.of(number + relation.words + limit);
  }

  /** Whether no number keeps this rule and another one. */
  public boolean excludes(Bound other) {
    if (relation.side == other.relation.side) {
      return false;
    }
    int beyond = Integer.signum(limit.compareTo(other.limit)) * relation.side;
    return beyond > 0 || beyond == 0 && !(relation.inclusive && other.relation.inclusive);
  }

  @Override
  public void describe(Keywords keywords) {
    if (facet == Facet.NUMBER) {
      keywords.number(relation.keyword, limit);
    }
  }
}
