package dev.recto.processor.shortcode;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.Declaration;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Source;
import dev.recto.processor.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A parameter of a shortcode. */
public sealed interface Parameter {

  /** Its name in Java. */
  String name();

  /**
   * Does what these functions do with a parameter of its kind.
   *
   * @param implicit for one that no argument fills
   * @param explicit for one that an argument fills
   */
  <R> R match(Function<Implicit, R> implicit, Function<Component, R> explicit);

  /**
   * A parameter that an argument fills.
   *
   * @param name its name in Java
   * @param type its type, without an {@code Optional} around it
   * @param presence what it is where the argument is missing
   * @param declared where it is declared
   */
  static Parameter argument(
      String name, Type type, Presence presence, Optional<Declaration> declared) {
    return new Explicit(
        new Component(
            name,
            Source.KEY,
            CallNames.written(name),
            List.of(),
            type,
            presence,
            Optional.empty(),
            List.of(),
            declared));
  }

  /**
   * A parameter that no argument fills.
   *
   * @param name its name
   * @param given what it takes
   * @param optional whether it is an {@code Optional}
   */
  record Implicit(String name, Given given, boolean optional) implements Parameter {
    @Override
    public <R> R match(Function<Implicit, R> implicit, Function<Component, R> explicit) {
      return implicit.apply(this);
    }
  }

  /**
   * A parameter that an argument fills, as a key fills the component of a record.
   *
   * @param component its name, type and so on
   */
  record Explicit(Component component) implements Parameter {
    @Override
    public String name() {
      return component.name();
    }

    @Override
    public <R> R match(Function<Implicit, R> implicit, Function<Component, R> explicit) {
      return explicit.apply(component);
    }
  }
}
