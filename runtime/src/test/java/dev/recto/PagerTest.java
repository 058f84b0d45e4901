package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PagerTest {
  private static final Page A = fake(Page.class, Map.of("render", true, "path", "/a/"));
  private static final Page B = fake(Page.class, Map.of("render", true, "path", "/b/"));
  private static final Page HIDDEN = fake(Page.class, Map.of("render", false, "path", "/h/"));

  @Test
  void aListIsCutIntoPagersWithPaths() {
    List<Pager<Integer>> pagers = Pager.of(List.of(1, 2, 3, 4, 5), 2, "/blog/");
    assertEquals(
        List.of("/blog/", "/blog/page/2/", "/blog/page/3/"),
        pagers.stream().map(Pager::path).toList());
    assertEquals(
        List.of(List.of(1, 2), List.of(3, 4), List.of(5)),
        pagers.stream().map(Pager::items).toList());
    assertEquals(5, pagers.get(1).total());
    assertEquals(3, pagers.get(1).count());
  }

  @Test
  void aPagerKnowsItsNeighborsAndBothEnds() {
    List<Pager<Integer>> pagers = Pager.of(List.of(1, 2, 3), 1, "/");
    Pager<Integer> second = pagers.get(1);
    assertEquals(2, second.number());
    assertEquals(Optional.of(pagers.get(0)), second.previous());
    assertEquals(Optional.of(pagers.get(2)), second.next());
    assertEquals(pagers.get(0), second.first());
    assertEquals(pagers.get(2), second.last());
    assertEquals(Optional.empty(), pagers.get(0).previous());
    assertEquals(Optional.empty(), pagers.get(2).next());
  }

  @Test
  void onlyTheFirstPagerHasAnAlias() {
    List<Pager<Integer>> pagers = Pager.of(List.of(1, 2), 1, "/", "p");
    assertEquals(Optional.of("/p/1/"), pagers.get(0).alias());
    assertEquals(Optional.empty(), pagers.get(1).alias());
  }

  @Test
  void theWordBeforeTheNumberMayBeEmpty() {
    List<Pager<Integer>> pagers = Pager.of(List.of(1, 2), 1, "/x/", "");
    assertEquals("/x/2/", pagers.get(1).path());
    assertEquals(Optional.of("/x/1/"), pagers.get(0).alias());
  }

  @Test
  void anEmptyListHasOneEmptyPager() {
    List<Pager<Integer>> pagers = Pager.of(List.of(), 10, "/");
    assertEquals(1, pagers.size());
    assertEquals(List.of(), pagers.get(0).items());
  }

  @Test
  void aSizeMayBeAsLargeAsNumbersGo() {
    List<Pager<Integer>> pagers = Pager.of(List.of(1, 2), Integer.MAX_VALUE, "/");
    assertEquals(List.of(List.of(1, 2)), pagers.stream().map(Pager::items).toList());
  }

  @Test
  void sizesAndPathsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> Pager.of(List.of(), 0, "/"));
    assertThrows(IllegalArgumentException.class, () -> Pager.of(List.of(), 1, "x/"));
    assertThrows(IllegalArgumentException.class, () -> Pager.of(List.of(), 1, "/x"));
  }

  @Test
  void aSectionIsCutByItsKeys() {
    List<Pager<Page>> pagers = Pager.of(section(OptionalInt.of(1), true, A, B));
    assertEquals(List.of(List.of(B), List.of(A)), pagers.stream().map(Pager::items).toList());
    assertEquals("/s/p/2/", pagers.get(1).path());
  }

  @Test
  void aSectionWithoutPaginateByHasOnePagerWithAllItsPages() {
    List<Pager<Page>> pagers = Pager.of(section(OptionalInt.empty(), false, A, B));
    assertEquals(1, pagers.size());
    assertEquals(List.of(A, B), pagers.get(0).items());
    assertEquals("/s/", pagers.get(0).path());
    assertEquals(Optional.empty(), pagers.get(0).alias());
    assertEquals(List.of(A, B), Pager.of(section(OptionalInt.empty(), true, A, B)).get(0).items());
    assertEquals(1, Pager.of(section(OptionalInt.empty(), false)).size());
  }

  @Test
  void aTermWithoutPaginateByHasOnePagerWithAllItsPages() {
    List<Pager<Page>> pagers = Pager.of(term(OptionalInt.empty(), A, B));
    assertEquals(1, pagers.size());
    assertEquals(List.of(A, B), pagers.get(0).items());
    assertEquals(1, Pager.of(term(OptionalInt.empty())).size());
  }

  @Test
  void aTermLeavesOutPagesWithoutAnAddress() {
    List<Pager<Page>> pagers = Pager.of(term(OptionalInt.of(1), A, HIDDEN, B));
    assertEquals(List.of(List.of(A), List.of(B)), pagers.stream().map(Pager::items).toList());
  }

  private static Section section(OptionalInt size, boolean reversed, Page... pages) {
    return fake(
        Section.class,
        Map.of(
            "paginateBy",
            size,
            "paginateReversed",
            reversed,
            "paginatePath",
            "p",
            "path",
            "/s/",
            "pages",
            List.of(pages)));
  }

  private static Term term(OptionalInt size, Page... pages) {
    return fake(
        Term.class,
        Map.of("paginateBy", size, "paginatePath", "p", "path", "/t/x/", "pages", List.of(pages)));
  }

  /** An object whose methods return fixed values. */
  private static <T> T fake(Class<T> type, Map<String, Object> values) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "equals" -> self == arguments[0];
                  case "hashCode" -> System.identityHashCode(self);
                  case "toString" -> values.toString();
                  default -> values.get(method.getName());
                });
    return type.cast(proxy);
  }
}
