package dev.recto.processor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void whatIsMadeByManyThreadsIsTakenInOrder() throws Exception {
    List<String> taken = new ArrayList<>();
    InOrder.make(
        1000,
        i -> {
          if (i % 7 == 0) {
            Thread.yield();
          }
          return "made " + i;
        },
        (i, made) -> taken.add(i + ": " + made));
    assertEquals(IntStream.range(0, 1000).mapToObj(i -> i + ": made " + i).toList(), taken);
  }

  @Test
  void eachIsMadeOnceAndNoMoreThanAllowedWaitToBeTaken() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (InOrder<Integer> things = InOrder.begin(500, 5, i -> made.incrementAndGet())) {
      things.takeAll((i, thing) -> most.accumulateAndGet(made.get() - i, Math::max));
    }
    assertEquals(500, made.get());
    assertTrue(most.get() <= 6, most::toString);
  }

  @Test
  void noneAreTakenOfNone() throws Exception {
    InOrder.make(0, i -> i, (i, made) -> assertEquals(-1, i));
  }

  @Test
  void whatFailsToBeMadeFailsWhereItWouldBeTaken() {
    IllegalStateException failure = new IllegalStateException();
    List<Integer> taken = new ArrayList<>();
    assertSame(
        failure,
        assertThrows(
            IllegalStateException.class,
            () -> InOrder.make(100, i -> numberOr(i, failure), (i, made) -> taken.add(made))));
    assertEquals(List.of(0, 1, 2), taken);
  }

  private static int numberOr(int number, RuntimeException failure) {
    if (number >= 3) {
      throw failure;
    }
    return number;
  }

  @Test
  void anErrorIsNotWrapped() {
    LinkageError failure = new LinkageError();
    assertSame(
        failure,
        assertThrows(
            LinkageError.class,
            () ->
                InOrder.make(
                    1,
                    i -> {
                      throw failure;
                    },
                    (i, made) -> {})));
  }

  @Test
  void nothingIsBeingMadeAfterTheEnd() {
    AtomicInteger running = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    IOException full = new IOException("full");
    assertSame(
        full,
        assertThrows(
            IOException.class,
            () -> {
              try (InOrder<Integer> things =
                  InOrder.begin(
                      64,
                      64,
                      i -> {
                        running.incrementAndGet();
                        begun.countDown();
                        Thread.yield();
                        return running.decrementAndGet();
                      })) {
                begun.await();
                things.takeAll(
                    (i, made) -> {
                      throw full;
                    });
              }
            }));
    assertEquals(0, running.get());
  }
}
