package dev.recto.processor.type;

import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records in a type or record. */
public final class Shapes implements Type.Cases<List<Shape>> {
  private static final Shapes IN = new Shapes();

  private Shapes() {}

  /** The records that a type names. */
  public static List<Shape> in(Type type) {
    return type.match(IN);
  }

  /** A record and all records in it, at any depth, each once. */
  public static Set<Shape> below(Shape shape) {
    Set<Shape> all = new LinkedHashSet<>();
    collect(shape, all);
    return all;
  }

  private static void collect(Shape shape, Set<Shape> all) {
    if (all.add(shape)) {
      for (Component component : shape.components()) {
        in(component.type()).forEach(inner -> collect(inner, all));
      }
    }
  }

  @Override
  public List<Shape> scalar(Scalar type) {
    return List.of();
  }

  @Override
  public List<Shape> special(Special type) {
    return List.of();
  }

  @Override
  public List<Shape> choice(Choice type) {
    return List.of();
  }

  @Override
  public List<Shape> list(ListOf type) {
    return in(type.element());
  }

  @Override
  public List<Shape> map(MapOf type) {
    return in(type.value());
  }

  @Override
  public List<Shape> nested(Nested type) {
    return List.of(type.shape());
  }

  @Override
  public List<Shape> union(Union type) {
    return type.members().stream().map(Union.Member::shape).toList();
  }

  @Override
  public List<Shape> wrapped(Wrapped type) {
    return in(type.inner());
  }

  @Override
  public List<Shape> reference(Reference type) {
    return List.of();
  }

  @Override
  public List<Shape> constrained(Constrained type) {
    return in(type.type());
  }
}
