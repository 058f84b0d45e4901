package dev.recto.support;

import java.nio.IntBuffer;
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
  /** How many things have their places at once, so that those of a large site cost nothing. */
  private static final int PER_ROW = 512;

  private final AtomicReferenceArray<@Nullable AtomicReferenceArray<T>> rows;
  private final int size;

  /** So many things, numbered from 0. */
  Instances(int size) {
    this.rows = new AtomicReferenceArray<>((size + PER_ROW - 1) / PER_ROW);
    this.size = size;
  }

  /** Makes the thing with a number; of two that are made at once, one is dropped. */
  abstract T make(int number);

  /** The thing with a number. */
  final T at(int number) {
    T known = known(number);
    return known == null ? keep(number, make(number)) : known;
  }

  /** Keeps a thing that was made, unless there is one with its number already. */
  final T keep(int number, T mine) {
    T first = row(number / PER_ROW).compareAndExchange(number % PER_ROW, null, mine);
    return first == null ? mine : first;
  }

  private AtomicReferenceArray<T> row(int index) {
    AtomicReferenceArray<T> known = rows.get(index);
    if (known != null) {
      return known;
    }
    AtomicReferenceArray<T> mine =
        new AtomicReferenceArray<>(Math.min(PER_ROW, size - index * PER_ROW));
    AtomicReferenceArray<T> first = rows.compareAndExchange(index, null, mine);
    return first == null ? mine : first;
  }

  /** The thing with a number, if it is there already. */
  final @Nullable T known(int number) {
    AtomicReferenceArray<T> row = rows.get(number / PER_ROW);
    return row == null ? null : row.get(number % PER_ROW);
  }

  final int size() {
    return size;
  }

  /** All of them, unmodifiable. */
  final List<T> all() {
    return new Selection<>(this, null);
  }

  /** Those with some numbers, unmodifiable. */
  final List<T> some(int[] numbers) {
    return some(IntBuffer.wrap(numbers));
  }

  /** Those with some numbers, unmodifiable. */
  final List<T> some(IntBuffer numbers) {
    return new Selection<>(this, numbers);
  }

  private static final class Selection<T> extends AbstractList<T> implements RandomAccess {
    private final Instances<? extends T> things;
    private final @Nullable IntBuffer numbers;

    Selection(Instances<? extends T> things, @Nullable IntBuffer numbers) {
      this.things = things;
      this.numbers = numbers;
    }

    @Override
    public T get(int index) {
      Objects.checkIndex(index, size());
      return things.at(numbers == null ? index : numbers.get(index));
    }

    @Override
    public int size() {
      return numbers == null ? things.size() : numbers.limit();
    }
  }
}
