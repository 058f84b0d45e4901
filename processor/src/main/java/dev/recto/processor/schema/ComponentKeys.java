package dev.recto.processor.schema;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.slip.KeyScope.DeclaredKeys;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Shape;
import java.util.Optional;

/**
 * The keys of a declared record.
 *
 * @param record the record
 */
record ComponentKeys(Shape record) implements DeclaredKeys {
  @Override
  public boolean take(String key) {
    Optional<String> name = JavaNames.component(key);
    return record.rest().isPresent()
        || record.components().stream()
            .filter(Component::isKey)
            .anyMatch(
                component ->
                    component.path().isEmpty()
                        ? name.equals(Optional.of(component.name()))
                            || name.equals(JavaNames.component(component.key()))
                        : component.path().contains(key));
  }

  @Override
  public Optional<String> nearest(String key) {
    return Nearest.of(
        key, record.components().stream().filter(Component::isKey).map(Component::key).toList());
  }
}
