package dev.recto.processor.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which content path or address somebody meant. */
class NearestAddressTest {
  private static final List<String> NAMES =
      List.of(
          "/",
          "/b/",
          "/blog/",
          "/blog/a/",
          "/blog/first-post/",
          "/img/x.png",
          "docs/_index.md",
          "docs/a.md",
          "docs/sub/index.md");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "/B/, /b/",
    "/b, /b/",
    "/b.html, /b/",
    "/blog/frist-post/, /blog/first-post/",
    "/blgo/first-post/, /blog/first-post/",
    "/first-post/, /blog/first-post/",
    "/a/b/c/x.png, /img/x.png",
    "docs/index.md, docs/_index.md",
    "docs.md, docs/_index.md",
    "docs/sub.md, docs/sub/index.md",
    "docs/c.md,",
    "/blog/c/,",
    "/blog/2/,"
  })
  void theNearestDiffersByASlipOrItsFolder(String name, String nearest) {
    assertEquals(Optional.ofNullable(nearest), new NearestAddress(NAMES, new Effort(100)).to(name));
  }

  @Test
  void aFolderListsItsOwnNamesOnly() {
    NearestAddress names = new NearestAddress(NAMES, new Effort(0));
    assertEquals(List.of("a/", "first-post/"), names.in("/blog/", 5));
    assertEquals(List.of("_index.md", "a.md", "sub/"), names.in("docs/", 5));
    assertEquals(List.of("b/", "blog/"), names.in("/", 2));
    assertEquals(List.of(), names.in("/blog/a/", 5));
  }

  @Test
  void workOnNamesThatAreAllNearEndsWithTheEffort() {
    String name = "a-very-long-name-".repeat(10);
    List<String> all = IntStream.range(0, 1_000).mapToObj(i -> name + "bb" + i % 10).toList();
    Effort effort = new Effort(1_500);
    NearestAddress names = new NearestAddress(all, effort);
    assertEquals(Optional.of(name + "bb0"), names.to(name + "cb0"));
    names.to(name + "bd0");
    assertEquals(Optional.empty(), names.to(name + "be0"));
  }
}
