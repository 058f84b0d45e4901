package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.util.Optional;

/** Makes values fit a type, and reports those that do not. */
@FunctionalInterface
public interface Converter {

  /**
   * A value as it is stored.
   *
   * @param value the value as written
   * @param subject whose value it is
   * @param context where it is
   * @return none if it does not fit, which is reported
   */
  Optional<Value> convert(Value value, Subject subject, Context context);
}
