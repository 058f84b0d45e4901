package dev.recto.processor.annotation;

import dev.recto.processor.type.Component;
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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds records that need another one of themselves, so that none can ever be complete. Of each
 * circle the component is found that closes it.
 */
final class Recursion {
  private final List<Shape> shapes;
  private final BiConsumer<Shape, Component> sink;
  private final Set<Shape> finite = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Ends ends = new Ends();

  /** A search in records that are known completely. */
  Recursion(List<Shape> shapes, BiConsumer<Shape, Component> sink) {
    this.shapes = shapes;
    this.sink = sink;
  }

  /** Reports each circle once. */
  void check() {
    Optional<Shape> endless = settle();
    while (endless.isPresent()) {
      close(endless.get());
      endless = settle();
    }
  }

  /** Adds what is finite because all that it needs is; what is left then is a circle. */
  private Optional<Shape> settle() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Shape shape : shapes) {
        grown |= !finite.contains(shape) && endless(shape).isEmpty() && finite.add(shape);
      }
    }
    return shapes.stream().filter(shape -> !finite.contains(shape)).findFirst();
  }

  private Optional<Component> endless(Shape shape) {
    return shape.components().stream()
        .filter(component -> !component.mayBeMissing())
        .filter(component -> !component.type().match(ends).isEmpty())
        .findFirst();
  }

  /** Leaves the component unfilled that closes the circle to which a record leads. */
  private void close(Shape start) {
    Set<Shape> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    Shape shape = start;
    Shape last = start;
    while (passed.add(shape)) {
      last = shape;
      shape = endless(shape).orElseThrow().type().match(ends).get(0);
    }
    Component closing = endless(last).orElseThrow();
    sink.accept(last, closing);
    last.leaveUnfilled(closing);
  }

  /** The records without end that a value of a type needs; none if it can do without them. */
  private final class Ends implements Type.Cases<List<Shape>> {
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
      return List.of();
    }

    @Override
    public List<Shape> map(MapOf type) {
      return List.of();
    }

    @Override
    public List<Shape> nested(Nested type) {
      return isFinite(type.shape()) ? List.of() : List.of(type.shape());
    }

    @Override
    public List<Shape> union(Union type) {
      List<Shape> members = type.members().stream().map(Union.Member::shape).toList();
      return members.stream().anyMatch(this::isFinite) ? List.of() : members;
    }

    @Override
    public List<Shape> wrapped(Wrapped type) {
      return type.inner().match(this);
    }

    @Override
    public List<Shape> reference(Reference type) {
      return List.of();
    }

    @Override
    public List<Shape> constrained(Constrained type) {
      return type.type().match(this);
    }

    /** What was read before was checked then. */
    private boolean isFinite(Shape shape) {
      return finite.contains(shape) || shapes.stream().noneMatch(other -> other == shape);
    }
  }
}
