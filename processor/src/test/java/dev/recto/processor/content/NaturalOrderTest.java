package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void r12_4NaturalOrder() {
    assertSorted(List.of(".", "50", "100", "B!", "é", "hello", "ß", "world"));
    assertSorted(List.of("1", "2", "10"));
    assertSorted(List.of("åland", "bagel", "BART", "track_1", "track_3", "track_13"));
    assertSorted(List.of("a007", "a08", "a9"));
  }

  @Test
  void r12_4CaseAndAccentsCountOnlyWhereNothingElseDiffers() {
    assertSorted(List.of("E", "e", "É", "é", "f"));
    assertSorted(List.of("\ufffd", "\ud83d\ude00"));
    assertSorted(List.of("a-z", "a_b", "aa"));
    assertSorted(List.of("x9999999999999999999", "x10000000000000000000"));
    assertSorted(List.of("", "a", "a ", "a b", "ab"));
  }

  private static void assertSorted(List<String> expected) {
    List<String> actual = new ArrayList<>(expected);
    Collections.reverse(actual);
    actual.sort(NaturalOrder.INSTANCE);
    assertEquals(expected, actual);
  }
}
