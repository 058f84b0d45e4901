package dev.recto.processor.shortcode;

import dev.recto.processor.type.Constraint;
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

/** Whether a value means the same whatever else the site has, and whenever it is built. */
final class Lasting implements Type.Cases<Boolean> {
  private static final Lasting CASES = new Lasting();

  private Lasting() {}

  /** Whether all values of a type do. */
  static boolean is(Type type) {
    return type.match(CASES);
  }

  @Override
  public Boolean scalar(Scalar type) {
    return true;
  }

  @Override
  public Boolean special(Special type) {
    return switch (type) {
      case PAGE, ASSET, HTML -> false;
      case ANY, TABLE, DATE, NOTHING -> true;
    };
  }

  @Override
  public Boolean choice(Choice type) {
    return true;
  }

  @Override
  public Boolean list(ListOf type) {
    return is(type.element());
  }

  @Override
  public Boolean map(MapOf type) {
    return is(type.value()) && type.keys().stream().allMatch(Constraint::isLasting);
  }

  /** A record can have anything in it. */
  @Override
  public Boolean nested(Nested type) {
    return false;
  }

  @Override
  public Boolean union(Union type) {
    return false;
  }

  @Override
  public Boolean wrapped(Wrapped type) {
    return is(type.inner());
  }

  @Override
  public Boolean reference(Reference type) {
    return false;
  }

  @Override
  public Boolean constrained(Constrained type) {
    return is(type.type()) && type.constraints().stream().allMatch(Constraint::isLasting);
  }
}
