package dev.recto.support;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Numbered things, each of which is made when it is first asked for and is one object ever after.
 * Safe for use by several threads.
 *
 * <p>A class to extend and no function to give, since the first lambda costs a starting site as
 * much as reading its first page.
 *
 * @param <T> the things
 */
abstract class Instances<T> {
  private final AtomicReferenceArray<@Nullable T> made;

  /** So many things, numbered from 0. */
  Instances(int size) {
    this.made = new AtomicReferenceArray<>(size);
  }

  /** Makes the thing with a number; of two that are made at once, one is dropped. */
  abstract T make(int number);

  /** The thing with a number. */
  final T at(int number) {
    T known = made.get(number);
    return known == null ? keep(number, make(number)) : known;
  }

  /** Keeps a thing that was made, unless there is one with its number already. */
  final T keep(int number, T mine) {
    T first = made.compareAndExchange(number, null, mine);
    return first == null ? mine : first;
  }

  /** The thing with a number, if it is there already. */
  final @Nullable T known(int number) {
    return made.get(number);
  }

  final int size() {
    return made.length();
  }

  /** All of them, unmodifiable. */
  final List<T> all() {
    return new Selection<>(this, null);
  }

  /** Those with some numbers, unmodifiable. */
  final List<T> some(int[] numbers) {
    return new Selection<>(this, numbers);
  }

  private static final class Selection<T> extends AbstractList<T> implements RandomAccess {
    private final Instances<? extends T> things;
    private final int @Nullable [] numbers;

    Selection(Instances<? extends T> things, int @Nullable [] numbers) {
      this.things = things;
      this.numbers = numbers;
    }

    @Override
    public T get(int index) {
      Objects.checkIndex(index, size());
      return things.at(numbers == null ? index : numbers[index]);
    }

    @Override
    public int size() {
      return numbers == null ? things.size() : numbers.length;
    }
  }
}
