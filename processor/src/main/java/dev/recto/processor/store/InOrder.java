package dev.recto.processor.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/**
 * Makes things on all processors, and takes them in their order. Other threads make them while the
 * thread that takes them does something else; instead of waiting, it makes some too.
 */
public final class InOrder<T> implements AutoCloseable {
  /** So that memory does not grow with their number. */
  private static final int AT_ONCE = 16;

  private final int size;
  private final IntFunction<T> maker;

  /** What was begun and is not taken yet, in order. */
  private final Queue<Task<T>> begun = new ArrayDeque<>();

  /** Those at the end of them that this thread has not tried to make. */
  private final Queue<Task<T>> untried = new ArrayDeque<>();

  private int next;

  private InOrder(int size, IntFunction<T> maker) {
    this.size = size;
    this.maker = maker;
  }

  /** Takes a thing with its number. */
  @FunctionalInterface
  public interface Taker<T> {
    /** Takes the thing with this number. */
    void take(int number, T made) throws IOException;
  }

  /** One thing to make, by whoever comes first. */
  private record Task<T>(
      int number, IntFunction<T> maker, AtomicBoolean claimed, CompletableFuture<T> made)
      implements Runnable {
    @Override
    public void run() {
      if (claim()) {
        try {
          made.complete(maker.apply(number));
        } catch (RuntimeException | Error e) {
          made.completeExceptionally(e);
        }
      }
    }

    boolean claim() {
      return claimed.compareAndSet(false, true);
    }
  }

  /** Makes so many things; they are taken by this thread. */
  public static <T> void make(int size, IntFunction<T> maker, Taker<T> taker) throws IOException {
    try (InOrder<T> things = begin(size, AT_ONCE, maker)) {
      things.takeAll(taker);
    }
  }

  /**
   * Begins to make so many things, and returns at once.
   *
   * @param ahead how many may be made that are not taken yet
   */
  public static <T> InOrder<T> begin(int size, int ahead, IntFunction<T> maker) {
    InOrder<T> things = new InOrder<>(size, maker);
    for (int i = 0; i < ahead; i++) {
      things.beginNext();
    }
    return things;
  }

  /**
   * Takes all of them, by this thread.
   *
   * @throws IOException if the taker throws it
   */
  public void takeAll(Taker<T> taker) throws IOException {
    for (int i = 0; i < size; i++) {
      T made = made();
      beginNext();
      taker.take(i, made);
    }
  }

  /** Makes no more, and waits for what others are making. */
  @Override
  public void close() {
    begun.stream()
        .filter(task -> !task.claim())
        .forEach(task -> task.made().handle((made, failure) -> 0).join());
    begun.clear();
    untried.clear();
  }

  private void beginNext() {
    if (next < size) {
      Task<T> task = new Task<>(next++, maker, new AtomicBoolean(), new CompletableFuture<>());
      begun.add(task);
      untried.add(task);
      ForkJoinPool.commonPool().execute(task);
    }
  }

  private T made() {
    Task<T> first = begun.remove();
    while (!first.made().isDone() && !untried.isEmpty()) {
      untried.remove().run();
    }
    if (first.equals(untried.peek())) {
      untried.remove();
    }
    try {
      return first.made().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
