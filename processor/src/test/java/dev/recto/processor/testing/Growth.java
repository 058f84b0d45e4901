package dev.recto.processor.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How work grows with its input, in processor time of the thread that does it, so that other work
 * on the machine does not count.
 */
public final class Growth {
  private static final int TIMES = 4;

  /** Between four, which is linear, and sixteen, which is quadratic. */
  private static final int BOUND = 10;

  /** Less can't be told from noise: half a second. */
  private static final long NOISE = 500_000_000;

  private static final int ATTEMPTS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Fails if four times the input makes much more than four times the work, each as fast as it ever
   * was: a machine that is new to the code, or short of memory, is slower.
   *
   * @param input makes an input of a size
   */
  public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      large = Math.min(large, time(work, input.apply(TIMES * size)));
      if (large < NOISE) {
        return;
      }
      small = Math.min(small, time(work, input.apply(size)));
      if (large < BOUND * small) {
        return;
      }
    }
    fail("four times the input takes %.1f times the work".formatted((double) large / small));
  }

  private static <T> long time(Consumer<T> work, T input) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.accept(input);
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
