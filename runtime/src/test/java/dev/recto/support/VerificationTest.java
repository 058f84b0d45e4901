package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  @TempDir Path temporary;

  /** Entries that are made when they are asked for; some fail. */
  private static List<Object> entries(Throwable... made) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        if (made[index] instanceof RuntimeException e) {
          throw e;
        } else if (made[index] instanceof Error e) {
          throw e;
        }
        return "fine";
      }

      @Override
      public int size() {
        return made.length;
      }
    };
  }

  private static Throwable failureOf(Verification verification) {
    return assertThrows(IllegalStateException.class, verification::finish);
  }

  @Test
  void everyFailureIsALineAndASuppressedException() {
    Throwable first = new IllegalStateException("podcast/a.md: blank");
    Throwable second = new AssertionError();
    Throwable third = new NoClassDefFoundError("site/Isbn");
    Throwable failure =
        failureOf(
            new Verification()
                .entries("Episodes", entries(first, null, second))
                .entries("Books", entries(third)));
    assertEquals(
        """
        3 failures:
          Episodes: podcast/a.md: blank
          Episodes: java.lang.AssertionError
          Books: site/Isbn\
        """,
        failure.getMessage());
    assertEquals(List.of(first, second, third), List.of(failure.getSuppressed()));
  }

  @Test
  void aHundredFailuresAreShown() {
    Throwable[] many = new Throwable[101];
    for (int i = 0; i < many.length; i++) {
      many[i] = new IllegalStateException("no " + i);
    }
    Throwable failure = failureOf(new Verification().entries("Episodes", entries(many)));
    assertTrue(failure.getMessage().startsWith("101 failures:\n"), failure.getMessage());
    assertTrue(failure.getMessage().endsWith("no 99\n  and 1 more"), failure.getMessage());
    assertEquals(100, failure.getSuppressed().length);
  }

  @Test
  void whatTheMachineCanNotDoIsNoFailureOfAnEntry() {
    Error full = new OutOfMemoryError();
    Verification verification = new Verification();
    assertSame(
        full,
        assertThrows(
            OutOfMemoryError.class, () -> verification.entries("Episodes", entries(full))));
  }

  @Test
  void aSiteWithoutFailuresPasses() {
    Class<?> anchor = ResourceFolder.anchor(SmallSite.write(temporary).loader());
    Pages pages = SmallSite.open(anchor, ShortcodeCaller.NONE);
    assertDoesNotThrow(new Verification().pages(pages)::finish);
  }

  @Test
  void damagedResourcesAreFoundInEachPage() {
    ResourceFolder folder = SmallSite.write(temporary).blocks("pages-0.bin", new Bytes().text("x"));
    Pages pages = SmallSite.open(ResourceFolder.anchor(folder.loader()), ShortcodeCaller.NONE);
    Throwable failure = failureOf(new Verification().pages(pages));
    assertTrue(failure.getMessage().contains(" failures:\n"), failure.getMessage());
  }
}
