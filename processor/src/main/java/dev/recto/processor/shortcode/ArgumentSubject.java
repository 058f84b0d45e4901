package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ShortcodeProblem.WrongArgument;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Literals;
import dev.recto.processor.type.Subject;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import java.util.Optional;

/**
 * An argument, or an element of its array.
 *
 * @param words what it is called
 * @param before what comes before its value: the name and {@code =}
 * @param name the argument
 * @param declaredAt where its parameter is declared, in words
 */
record ArgumentSubject(String words, String before, String name, Optional<String> declaredAt)
    implements Subject {

  /** An argument. */
  static ArgumentSubject of(String name, Optional<String> declaredAt) {
    return new ArgumentSubject("the argument `" + name + "`", name + "=", name, declaredAt);
  }

  @Override
  public Subject element() {
    return new ArgumentSubject("an element of `" + name + "`", "", name, declaredAt);
  }

  @Override
  public Problem wrongType(Type expected, Value found, Format format) {
    String right =
        found
            .asText()
            .flatMap(text -> ArgumentText.of(expected, text))
            .orElseGet(() -> ArgumentText.example(expected));
    return wrong(ArgumentWords.of(expected, found), found, "write `" + before + right + "`");
  }

  @Override
  public Problem unknownWord(Choice expected, Value.Text found) {
    String cure =
        Nearest.of(found.text(), expected.words())
            .map("the closest value is `%s`"::formatted)
            .orElse("write one of them");
    return wrong(ArgumentWords.of(expected, found), found, cure);
  }

  private WrongArgument wrong(String expected, Value found, String cure) {
    String kind = found.kind() == Kind.ARRAY ? "array" : found.kind().words();
    String shown = "the " + kind + " `" + Literals.of(found) + "`";
    return new WrongArgument(words, expected, shown, cure);
  }
}
