package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.time.Instant;

/** A rule that the value of a component or of a type argument must keep. */
public sealed interface Constraint {

  /** What a value must do, after "must": {@code not be blank}. */
  String rule();

  /**
   * Whether a value keeps the rule.
   *
   * @param value a value that fits its type, as it is stored
   * @param now when the build takes place, for rules on dates
   */
  boolean holds(Value value, Instant now);

  /** Text that is more than spaces. */
  record NotBlank() implements Constraint {
    @Override
    public String rule() {
      return "not be blank";
    }

    @Override
    public boolean holds(Value value, Instant now) {
      return !(value instanceof Value.Text text) || !text.text().isBlank();
    }
  }
}
