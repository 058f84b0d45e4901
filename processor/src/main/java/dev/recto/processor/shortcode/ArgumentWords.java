package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Words;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;

/**
 * Types of arguments in messages, with article.
 *
 * @param wrong a value that does not fit
 */
record ArgumentWords(Value wrong) implements Type.Cases<String> {

  /** What a type takes, for a value that it does not take. */
  static String of(Type type, Value wrong) {
    return type.match(new ArgumentWords(wrong));
  }

  @Override
  public String scalar(Scalar type) {
    String words = type.wordsFor(wrong);
    String whole = type.stored() == Kind.INTEGER ? words.replace("integer", "whole number") : words;
    return Words.article(whole);
  }

  @Override
  public String special(Special type) {
    return switch (type) {
      case PAGE -> "a string that names a page";
      case ASSET -> "a string that names a file";
      case HTML -> "a string";
      case TABLE -> "a table";
      case DATE -> "a date";
      case ANY, NOTHING -> "a value";
    };
  }

  @Override
  public String choice(Choice type) {
    return "one of `" + String.join("`, `", type.words()) + "`";
  }

  @Override
  public String list(ListOf type) {
    return "an array";
  }

  @Override
  public String map(MapOf type) {
    return "a table";
  }

  @Override
  public String nested(Nested type) {
    return "a table";
  }

  @Override
  public String union(Union type) {
    return "a table";
  }

  @Override
  public String wrapped(Wrapped type) {
    return type.inner().match(this);
  }

  @Override
  public String reference(Reference type) {
    return "a string that names an entry of `"
        + type.targets().get(0).registry().simpleName()
        + "`";
  }

  @Override
  public String constrained(Constrained type) {
    return type.type().match(this);
  }
}
