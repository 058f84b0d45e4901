package dev.recto;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reference to an entry of a collection, which was found there while the site was compiled.
 *
 * @param <T> the collection's record
 * @since 0.1
 */
public final class Ref<T> {
  private final String key;
  private final Function<String, Optional<T>> registry;

  private Ref(String key, Function<String, Optional<T>> registry) {
    this.key = key;
    this.registry = registry;
  }

  /**
   * {@return a reference by name}
   *
   * @param key the path of the entry's page, or else the entry's key
   * @param registry the method {@code at} or {@code find} of the collection's registry
   * @param <T> the collection's record
   * @throws NullPointerException if one of them is null
   */
  public static <T> Ref<T> of(String key, Function<String, Optional<T>> registry) {
    return new Ref<>(Objects.requireNonNull(key), Objects.requireNonNull(registry));
  }

  /**
   * {@return the entry, the same object as the registry's constant}
   *
   * @throws NoSuchElementException if the reference was made by hand and there is none
   */
  public T get() {
    return registry.apply(key).orElseThrow(() -> new NoSuchElementException("no entry " + key));
  }

  /** {@return the path of the entry's page, or else the entry's key} */
  public String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> ref && ref.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
