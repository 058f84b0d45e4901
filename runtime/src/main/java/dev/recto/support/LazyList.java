package dev.recto.support;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list of things that are made when they are asked for.
 *
 * @param <E> the things
 */
final class LazyList<E> extends AbstractList<E> implements RandomAccess {
  private final IntFunction<E> things;
  private final int size;
  private final int @Nullable [] numbers;

  /** So many things, numbered from 0. */
  LazyList(IntFunction<E> things, int size) {
    this.things = things;
    this.size = size;
    this.numbers = null;
  }

  /** The things with some numbers. */
  LazyList(IntFunction<E> things, int[] numbers) {
    this.things = things;
    this.size = numbers.length;
    this.numbers = numbers;
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size);
    return things.apply(numbers == null ? index : numbers[index]);
  }

  @Override
  public int size() {
    return size;
  }
}
