package dev.recto.processor.keys;

import dev.recto.processor.problem.KeyProblem.UnknownValue;
import dev.recto.processor.problem.KeyProblem.WrongType;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Literals;
import dev.recto.processor.type.Subject;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.TypeWords;
import java.util.Optional;

/**
 * A key that no author declares, or a part of its value. Its words are made when there is something
 * to say of it.
 *
 * @param part which part of the value it is, in words before the key
 * @param key the key
 * @param path the key with those of the tables that it is in, if its value is looked at
 * @param inner which part an element of its list is
 */
record FixedKey(String part, String key, Optional<String> path, String inner) implements Subject {

  /** A key. */
  static FixedKey of(TypedKey key) {
    return new FixedKey("", key.key(), Optional.of(key.key()), "an element of ");
  }

  @Override
  public String words() {
    return part + "`" + key + "`";
  }

  @Override
  public Optional<String> declaredAt() {
    return Optional.empty();
  }

  @Override
  public Subject element() {
    return new FixedKey(inner, key, Optional.empty(), inner);
  }

  /** Only terms have a type in a table with any keys. */
  @Override
  public Subject member(String taxonomy) {
    return new FixedKey("", taxonomy, Optional.empty(), "a term of ");
  }

  @Override
  public Problem wrongType(Type expected, Value found, Format format) {
    return new WrongType(
        words(),
        TypeWords.of(expected, found),
        found.kind().words(),
        Literals.of(found),
        TypeWords.cure(expected, found, format, path));
  }

  @Override
  public Problem unknownWord(Choice expected, Value.Text found) {
    Optional<String> nearest = Nearest.of(found.text(), expected.words());
    return new UnknownValue(key, found.text(), expected.words(), nearest);
  }
}
