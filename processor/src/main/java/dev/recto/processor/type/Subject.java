package dev.recto.processor.type;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.syntax.Value;
import java.util.Optional;

/** Whose value does not fit, as messages name it. */
public interface Subject {

  /** What it is called: {@code `season`}, {@code the argument `x`}. */
  String words();

  /** Where it is declared, in words: {@code Episode.java:9}. */
  Optional<String> declaredAt();

  /** An element of it. */
  Subject element();

  /**
   * That its value has another type.
   *
   * @param expected the type, without article
   * @param found the value
   * @param cure what to write
   */
  Problem wrongType(String expected, Value found, String cure);
}
