package dev.recto.processor.emit;

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

/** The reference that a type is, or that is in its lists and maps. */
final class References implements Type.Cases<Optional<Reference>> {
  private static final References IN = new References();

  private References() {}

  static Optional<Reference> in(Type type) {
    return type.match(IN);
  }

  @Override
  public Optional<Reference> scalar(Scalar type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> special(Special type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> choice(Choice type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> list(ListOf type) {
    return in(type.element());
  }

  @Override
  public Optional<Reference> map(MapOf type) {
    return in(type.value());
  }

  @Override
  public Optional<Reference> nested(Nested type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> union(Union type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> wrapped(Wrapped type) {
    return Optional.empty();
  }

  @Override
  public Optional<Reference> reference(Reference type) {
    return Optional.of(type);
  }

  @Override
  public Optional<Reference> constrained(Constrained type) {
    return in(type.type());
  }
}
