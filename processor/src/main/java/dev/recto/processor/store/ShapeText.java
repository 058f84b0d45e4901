package dev.recto.processor.store;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
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
import java.util.stream.Collectors;

/** All of a record that decides how its values are written, as text. */
final class ShapeText implements Type.Cases<String> {
  private static final ShapeText TEXT = new ShapeText();

  private ShapeText() {}

  static String of(Shape record) {
    return Shapes.below(record).stream()
        .map(
            shape ->
                shape.java()
                    + shape.components().stream()
                        .map(ShapeText::component)
                        .collect(Collectors.joining(";", "{", "}")))
        .collect(Collectors.joining());
  }

  private static String component(Component component) {
    return component.name()
        + ":"
        + component.source()
        + ":"
        + component.presence()
        + ":"
        + component.type().match(TEXT);
  }

  @Override
  public String scalar(Scalar type) {
    return type.name();
  }

  @Override
  public String special(Special type) {
    return type.name();
  }

  @Override
  public String choice(Choice type) {
    return "choice";
  }

  @Override
  public String list(ListOf type) {
    return "list<" + type.element().match(this) + ">";
  }

  @Override
  public String map(MapOf type) {
    return "map<" + type.value().match(this) + ">";
  }

  @Override
  public String nested(Nested type) {
    return type.shape().java().toString();
  }

  @Override
  public String union(Union type) {
    return type.members().stream()
        .map(member -> member.shape().java().toString())
        .collect(Collectors.joining("|"));
  }

  @Override
  public String wrapped(Wrapped type) {
    return type.inner().match(this);
  }

  @Override
  public String reference(Reference type) {
    return "reference" + type.targets();
  }

  @Override
  public String constrained(Constrained type) {
    return type.type().match(this);
  }
}
