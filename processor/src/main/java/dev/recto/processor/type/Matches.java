package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that matches a regular expression as a whole.
 *
 * @param pattern the regular expression
 */
public record Matches(Pattern pattern) implements Constraint {
  /** Backtracking can look at the characters of a text more often than there are atoms. */
  private static final int MAX_STEPS = 1_000_000;

  @Override
  public Optional<String> broken(Value value, Instant now) {
    String rule = "match `" + pattern.pattern() + "`";
    try {
      String text = value.asText().orElse("");
      return pattern.matcher(new Budget(text, MAX_STEPS)).matches()
          ? Optional.empty()
          : Optional.of(rule);
    } catch (Budget.Spent | StackOverflowError e) {
      return Optional.of(rule + ", which takes too many steps to find out");
    }
  }

  @Override
  public void describe(Keywords keywords) {
    PortablePattern.of(pattern).ifPresent(regex -> keywords.text("pattern", regex));
  }

  @Override
  public String toString() {
    return "Matches[" + pattern + ", " + pattern.flags() + "]";
  }

  /** A text that can only be looked at so often. */
  private static final class Budget implements CharSequence {
    private final String text;
    private int left;

    Budget(String text, int steps) {
      this.text = text;
      this.left = steps;
    }

    /** That it was looked at too often. */
    private static final class Spent extends RuntimeException {
      private static final long serialVersionUID = 1L;

      Spent() {
        super(null, null, false, false);
      }
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (left-- <= 0) {
        throw new Spent();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
