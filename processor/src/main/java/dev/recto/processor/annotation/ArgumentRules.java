package dev.recto.processor.annotation;

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
import java.util.Optional;

/** Which types front matter can fill, and the argument of a call can't. */
final class ArgumentRules implements Type.Cases<Optional<ArgumentRules.Refusal>> {
  private static final ArgumentRules CASES = new ArgumentRules();

  private static final Optional<Refusal> TABLE =
      Optional.of(
          new Refusal("an argument can't be a table", "take each of its values as a parameter"));
  private static final Optional<Refusal> BODY =
      Optional.of(new Refusal("the only `Html` of a call is its body", "use `String`"));

  private ArgumentRules() {}

  /** Why no argument can be of a type, and what to do. */
  record Refusal(String reason, String cure) {}

  /** What is wrong with a type; nothing if an argument can be of it. */
  static Optional<Refusal> refusal(Type type) {
    return type.match(CASES);
  }

  @Override
  public Optional<Refusal> scalar(Scalar type) {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> special(Special type) {
    return switch (type) {
      case TABLE -> TABLE;
      case HTML -> BODY;
      case PAGE, ASSET, DATE, ANY, NOTHING -> Optional.empty();
    };
  }

  @Override
  public Optional<Refusal> choice(Choice type) {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> list(ListOf type) {
    return refusal(type.element());
  }

  @Override
  public Optional<Refusal> map(MapOf type) {
    return TABLE;
  }

  @Override
  public Optional<Refusal> nested(Nested type) {
    return TABLE;
  }

  @Override
  public Optional<Refusal> union(Union type) {
    return TABLE;
  }

  @Override
  public Optional<Refusal> wrapped(Wrapped type) {
    return refusal(type.inner());
  }

  @Override
  public Optional<Refusal> reference(Reference type) {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> constrained(Constrained type) {
    return refusal(type.type());
  }
}
