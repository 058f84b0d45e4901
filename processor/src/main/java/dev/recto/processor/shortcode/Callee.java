package dev.recto.processor.shortcode;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.Converter;
import dev.recto.processor.type.Converters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A shortcode that calls are checked against.
 *
 * @param number which of the signatures, from 0
 * @param signature the shortcode
 * @param slots what takes arguments, by name, in the order of the parameters
 * @param names the names of the arguments
 */
record Callee(int number, Signature signature, Map<String, Slot> slots, CallNames names) {

  /** What takes one argument, with what its values are made to fit by. */
  record Slot(Component component, Converter converter) {
    boolean isNeeded() {
      return !component.mayBeMissing();
    }

    /** How authors write its name. */
    String name() {
      return component.key();
    }
  }

  static Callee of(int number, Signature signature, Converters converters) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Component component : signature.arguments()) {
      slots.put(component.name(), new Slot(component, converters.of(component.type())));
    }
    return new Callee(number, signature, slots, new CallNames(List.copyOf(slots.keySet())));
  }
}
