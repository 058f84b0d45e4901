package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recto.Pager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Long lists cut into pagers (R22; vectors of section 31). */
class PagerTest {
  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  @Test
  void r22_2FiveItemsByTwoAreThreePagers() {
    List<Pager<String>> pagers = Pager.of(FIVE, 2, "/blog/");
    assertEquals("[/blog/, /blog/page/2/, /blog/page/3/]", pagers.toString());
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")),
        pagers.stream().map(Pager::items).toList());
  }

  @Test
  void r22_2AnEmptyListHasOneEmptyPager() {
    List<Pager<String>> pagers = Pager.of(List.of(), 2, "/blog/");
    assertEquals(1, pagers.size());
    assertEquals(List.of(), pagers.get(0).items());
    assertEquals(Optional.empty(), pagers.get(0).next());
  }

  @Test
  void r22_3AnEmptyWordIsLeftOut() {
    assertEquals("/blog/2/", Pager.of(FIVE, 2, "/blog/", "").get(1).path());
  }

  @Test
  void r22_3APagersAddressHasItsNumberBehindTheWord() {
    assertEquals(
        "[/fr/, /fr/seite/2/, /fr/seite/3/]", Pager.of(FIVE, 2, "/fr/", "seite").toString());
  }

  @Test
  void r22_4WithoutAWordTheSecondAddressHasItsNumberOnly() {
    assertEquals(Optional.of("/blog/1/"), Pager.of(FIVE, 2, "/blog/", "").get(0).alias());
  }

  @Test
  void r22_4TheFirstPagerHasASecondAddress() {
    List<Pager<String>> pagers = Pager.of(FIVE, 2, "/blog/");
    assertEquals(Optional.of("/blog/page/1/"), pagers.get(0).alias());
    assertEquals(Optional.empty(), pagers.get(1).alias());
  }

  @Test
  void r22_5APagerKnowsTheOthers() {
    List<Pager<String>> pagers = Pager.of(FIVE, 2, "/blog/");
    Pager<String> second = pagers.get(1);
    assertEquals(
        "2 of 3, 5 in all",
        second.number() + " of " + second.count() + ", " + second.total() + " in all");
    assertEquals(pagers.get(0), second.previous().orElseThrow());
    assertEquals(pagers.get(2), second.next().orElseThrow());
    assertEquals(pagers.get(0), second.first());
    assertEquals(pagers.get(2), second.last());
    assertEquals(Optional.empty(), second.first().previous());
    assertEquals(Optional.empty(), second.last().next());
  }

  @Test
  void hugeSizesAndWrongArgumentsAreNoTrouble() {
    assertEquals(1, Pager.of(FIVE, Integer.MAX_VALUE, "/").size());
    assertEquals(FIVE, Pager.of(FIVE, Integer.MAX_VALUE, "/").get(0).items());
    assertThrows(IllegalArgumentException.class, () -> Pager.of(FIVE, 0, "/"));
    assertThrows(IllegalArgumentException.class, () -> Pager.of(FIVE, 1, "blog"));
  }
}
