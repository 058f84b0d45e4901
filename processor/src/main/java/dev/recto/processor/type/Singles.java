package dev.recto.processor.type;

import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.Optional;

/** The single value that a type is, perhaps narrowed by rules or in a type of the author's. */
public final class Singles implements Type.Cases<Optional<Scalar>> {
  private static final Singles OF = new Singles();

  private Singles() {}

  /** The single value that a type is; none if it is something else. */
  public static Optional<Scalar> of(Type type) {
    return type.match(OF);
  }

  @Override
  public Optional<Scalar> scalar(Scalar type) {
    return Optional.of(type);
  }

  @Override
  public Optional<Scalar> special(Special type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> choice(Choice type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> list(ListOf type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> map(MapOf type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> nested(Nested type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> union(Union type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> wrapped(Wrapped type) {
    return of(type.inner());
  }

  @Override
  public Optional<Scalar> reference(Reference type) {
    return Optional.empty();
  }

  @Override
  public Optional<Scalar> constrained(Constrained type) {
    return of(type.type());
  }
}
