package dev.recto.processor.store;

import dev.recto.processor.syntax.Value;
import org.jspecify.annotations.Nullable;

/** Writes values of one type. */
@FunctionalInterface
public interface Encoder {
  /** Writes a value that fits; where there is none, which is reported, a placeholder. */
  void write(ValueWriter out, @Nullable Value value);
}
