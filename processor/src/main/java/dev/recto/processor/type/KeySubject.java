package dev.recto.processor.type;

import dev.recto.processor.problem.KeyProblem.WrongType;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ValueProblem.UnknownChoice;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Choice;
import java.util.Optional;

/**
 * A key, or an element of its list.
 *
 * @param words what it is called
 * @param key the key
 * @param declaredAt where its component is declared, in words
 */
public record KeySubject(String words, String key, Optional<String> declaredAt) implements Subject {

  /** A key. */
  public static KeySubject of(String key, Optional<String> declaredAt) {
    return new KeySubject("`" + key + "`", key, declaredAt);
  }

  /** The key itself, which is a value of the author's too. */
  Subject asKey() {
    return new KeySubject("the key `" + key + "`", key, declaredAt);
  }

  @Override
  public Subject element() {
    return new KeySubject("an element of `" + key + "`", key, declaredAt);
  }

  @Override
  public Problem wrongType(Type expected, Value found, Format format) {
    return wrongType(TypeWords.of(expected, found), found, TypeWords.cure(expected, found, format));
  }

  @Override
  public Problem unknownWord(Choice expected, Value.Text found) {
    Optional<String> nearest = Nearest.of(found.text(), expected.words());
    return new UnknownChoice(words, found.text(), expected.words(), nearest, declaredAt);
  }

  /**
   * That its value has another type.
   *
   * @param expected the type in words, without article
   * @param cure what to write
   */
  Problem wrongType(String expected, Value found, String cure) {
    return new WrongType(
        words, expected, found.kind().words(), Literals.of(found), cure, declaredAt);
  }
}
