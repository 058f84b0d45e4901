package dev.recto.processor.markdown;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Things that take time to make and that one thread uses at a time. They go with their pool; in a
 * {@link ThreadLocal} they would stay with the threads of the compiler, and keep all classes of the
 * processor's loader alive.
 */
final class Pool<T> {
  private final Supplier<T> maker;
  private final Queue<T> free = new ConcurrentLinkedQueue<>();

  /** An empty pool. */
  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What a function gives for one of the things, which nobody else uses meanwhile. */
  <R> R with(Function<T, R> use) {
    T known = free.poll();
    T thing = known == null ? maker.get() : known;
    R result = use.apply(thing);
    // One that failed may be in any state.
    free.add(thing);
    return result;
  }
}
