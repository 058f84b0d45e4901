package dev.recto.processor.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record, generated or declared. It is the same as itself only, since a record
 * can contain itself.
 */
public final class Shape {
  private final JavaType java;
  private final boolean generated;
  private @Nullable List<Component> components;

  private Shape(JavaType java, boolean generated) {
    this.java = java;
    this.generated = generated;
  }

  /** A record to generate. */
  public static Shape generated(JavaType java, List<Component> components) {
    Shape shape = new Shape(java, true);
    shape.define(components);
    return shape;
  }

  /** A record of the author's whose components are yet to be told. */
  public static Shape declared(JavaType java) {
    return new Shape(java, false);
  }

  /**
   * Tells the components, once.
   *
   * @throws IllegalStateException if they are known
   */
  public void define(List<Component> all) {
    if (components != null) {
      throw new IllegalStateException(java + " is known");
    }
    components = List.copyOf(all);
  }

  /** Leaves a component unfilled of which it turned out that nothing can fill it. */
  public void leaveUnfilled(Component component) {
    components =
        components().stream()
            .map(c -> c.name().equals(component.name()) ? c.unfilled(c.key(), c.path()) : c)
            .toList();
  }

  /** The record. */
  public JavaType java() {
    return java;
  }

  /** Its simple name. */
  public String name() {
    return java.simpleName();
  }

  /** Whether it is generated, and not the author's. */
  public boolean isGenerated() {
    return generated;
  }

  /** Its components, in order. */
  public List<Component> components() {
    return Objects.requireNonNull(components);
  }

  /** The component that takes all keys that no other one does. */
  public Optional<Component> rest() {
    for (Component component : components()) {
      if (component.source() == Source.REST) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return java.toString();
  }
}
