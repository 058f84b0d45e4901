package dev.recto.processor.type;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Choice;
import java.util.Optional;

/** Whose value does not fit, as messages name it. */
public interface Subject {

  /** What it is called: {@code `season`}, {@code the argument `x`}. */
  String words();

  /** Where it is declared, in words: {@code Episode.java:9}. */
  Optional<String> declaredAt();

  /** An element of it. */
  Subject element();

  /** The value of a key of it. */
  default Subject member(String key) {
    return KeySubject.of(key, declaredAt());
  }

  /**
   * That its value has another type.
   *
   * @param expected the type
   * @param found the value
   * @param format the format that it is written in
   */
  Problem wrongType(Type expected, Value found, Format format);

  /**
   * That its value is not the word of a constant.
   *
   * @param expected the constants
   * @param found the value
   */
  Problem unknownWord(Choice expected, Value.Text found);
}
