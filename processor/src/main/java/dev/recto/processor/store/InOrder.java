package dev.recto.processor.store;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes things on all processors and takes them in their order. */
public final class InOrder {
  /** So that memory does not grow with their number. */
  private static final int AT_ONCE = 16;

  private InOrder() {}

  /** Takes a thing with its number. */
  @FunctionalInterface
  public interface Taker<T> {
    /** Takes the thing with this number. */
    void take(int number, T made) throws IOException;
  }

  /** Makes so many things; they are taken by this thread. */
  public static <T> void make(int size, IntFunction<T> maker, Taker<T> taker) throws IOException {
    for (int from = 0; from < size; from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, size);
      List<T> made = IntStream.range(from, to).parallel().mapToObj(maker).toList();
      for (int i = from; i < to; i++) {
        taker.take(i, made.get(i - from));
      }
    }
  }
}
