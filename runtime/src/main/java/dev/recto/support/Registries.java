package dev.recto.support;

import dev.recto.Ref;
import java.util.List;
import java.util.function.Function;

/**
 * Several registries whose entries have the same record.
 *
 * @since 0.1
 */
public final class Registries {
  private Registries() {}

  /**
   * A reference to an entry of one of them.
   *
   * @param entry the entry
   * @param registries the methods {@code ref} of the registries
   * @param <T> the record
   * @throws IllegalArgumentException if it is an entry of none of them
   */
  public static <T> Ref<T> ref(T entry, List<Function<T, Ref<T>>> registries) {
    for (Function<T, Ref<T>> registry : registries.subList(1, registries.size())) {
      try {
        return registry.apply(entry);
      } catch (IllegalArgumentException e) {
        // Then it is an entry of another one.
      }
    }
    return registries.get(0).apply(entry);
  }
}
