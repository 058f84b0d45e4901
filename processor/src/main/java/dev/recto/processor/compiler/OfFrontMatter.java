package dev.recto.processor.compiler;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
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
import java.util.HashSet;
import java.util.Set;

/**
 * Whether front matter alone decides what a value is and whether it fits. Texts of Markdown can
 * link into bodies, files can change their size, and dates pass.
 */
final class OfFrontMatter implements Type.Cases<Boolean> {
  /** A record can contain itself. */
  private final Set<Shape> seen = new HashSet<>();

  boolean is(Shape shape) {
    return !seen.add(shape) || shape.components().stream().map(Component::type).allMatch(this::is);
  }

  private boolean is(Type type) {
    return type.match(this);
  }

  @Override
  public Boolean scalar(Scalar type) {
    return true;
  }

  @Override
  public Boolean special(Special type) {
    return switch (type) {
      case ASSET, HTML -> false;
      case PAGE, ANY, TABLE, DATE, NOTHING -> true;
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

  @Override
  public Boolean nested(Nested type) {
    return is(type.shape());
  }

  @Override
  public Boolean union(Union type) {
    return type.members().stream().allMatch(member -> is(member.shape()));
  }

  @Override
  public Boolean wrapped(Wrapped type) {
    return is(type.inner());
  }

  @Override
  public Boolean reference(Reference type) {
    return true;
  }

  @Override
  public Boolean constrained(Constrained type) {
    return is(type.type()) && type.constraints().stream().allMatch(Constraint::isLasting);
  }
}
