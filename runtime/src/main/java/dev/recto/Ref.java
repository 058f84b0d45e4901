package dev.recto;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reference to an entry of a collection, which was found there while the site was compiled.
 *
 * @param <T> the collection's record
 */
public final class Ref<T> {
  private final String path;
  private final Function<String, Optional<T>> registry;

  private Ref(String path, Function<String, Optional<T>> registry) {
    this.path = path;
    this.registry = registry;
  }

  /**
   * A reference by path.
   *
   * @param path the entry's path
   * @param registry the method {@code at} of the collection's registry
   * @param <T> the collection's record
   * @throws NullPointerException if one of them is null
   */
  public static <T> Ref<T> of(String path, Function<String, Optional<T>> registry) {
    return new Ref<>(Objects.requireNonNull(path), Objects.requireNonNull(registry));
  }

  /**
   * The entry, the same object as the registry's constant.
   *
   * @throws NoSuchElementException if the reference was made by hand and there is none
   */
  public T get() {
    return registry
        .apply(path)
        .orElseThrow(() -> new NoSuchElementException("no entry at " + path));
  }

  /** The entry's path. */
  public String path() {
    return path;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> ref && ref.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
