package dev.recto.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of entries: by the annotation, else by the section, else by path (R12). */
class EntryOrderTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makePages() {
    content =
        ContentDir.in(temporary)
            .page("a/a.md", "title = \"track_10\"\ndate = 2018-01-01\nweight = 10")
            .page(
                "a/b.md",
                "title = \"Track_9\"\ndate = 2017-01-01\nupdated = 2022-02-01\nweight = 9")
            .page("a/c.md", "title = \"a\"\ndate = 2019-01-01T00:00:00+01:00\n[extra]\nrank = 1.5")
            .page("a/d.md", "[extra]\nrank = 1");
  }

  @Test
  void withoutAWishEntriesGoByPath() {
    assertOrder("", "A B C D");
  }

  @Test
  void byDateAndThoseWithoutComeLast() {
    assertOrder("date", "B A C D");
    assertOrder("-date", "C A B D");
  }

  @Test
  void byNumbersAndByText() {
    assertOrder("weight", "B A C D");
    assertOrder("-weight", "A B C D");
    assertOrder("rank", "D C A B");
    assertOrder("title", "C B A D");
    assertOrder("-title", "A B C D");
    assertOrder("-slug", "D C B A");
  }

  @Test
  void byTheSectionsSortKey() {
    assertSorted("date", "C A B D", "d lacks `date`");
    assertSorted("update_date", "B C A D", "d lacks `date` or `updated`");
    assertSorted("title", "C B A D", "d lacks `title`");
    assertSorted("title_bytes", "B C A D", "d lacks `title`");
    assertSorted("weight", "B A C D", "c lacks `weight`", "d lacks `weight`");
    assertSorted("slug", "A B C D");
    assertSorted("permalink", "A B C D");
    assertSorted("none", "A B C D");
  }

  @Test
  void aKeyBelowExtraThatEveryPageShouldHaveIsMissedOnPagesOnly() {
    content = ContentDir.in(temporary.resolve("other")).page("a/one.md", "title = \"T\"");
    CollectionSpec plain = Pipeline.spec("a/", "{slug}", "rank");
    CollectionSpec spec =
        new CollectionSpec(
            plain.index(),
            plain.packageName(),
            plain.from(),
            plain.registry(),
            plain.record(),
            plain.key(),
            plain.orderBy(),
            List.of(),
            List.of(),
            List.of("extra.rank"));
    assertEquals(
        List.of(
            "a/one.md:1:1: the required key `extra.rank` is missing;"
                + " add it to the front matter [missing-key]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @Test
  void anUnknownKeyIsReportedAtTheAnnotation() {
    assertEquals(
        List.of(
            "@orderBy: `orderBy` names `wieght`, which no page has;"
                + " the closest key is `weight` [unknown-key-path]"),
        Pipeline.run(content.root(), Pipeline.spec("a/", "{slug}", "wieght")).messages());
  }

  private void assertOrder(String orderBy, String expected) {
    assertEquals(
        expected, order(Pipeline.run(content.root(), Pipeline.spec("a/", "{slug}", orderBy))));
  }

  private void assertSorted(String sortBy, String expected, String... lacking) {
    content.page("a/_index.md", "sort_by = \"" + sortBy + "\"");
    Run run = Pipeline.run(content);
    List<String> messages = new ArrayList<>();
    for (String lack : lacking) {
      messages.add(
          "a/%s.md:1:1: `a/_index.md` sorts its pages by `%s`, which this page lacks; add %s [missing-sort-key]"
              .formatted(lack.charAt(0), sortBy, lack.substring("x lacks ".length())));
    }
    // One folder serves all orders, so that weights are without effect in most of them.
    assertEquals(
        messages, run.messages().stream().filter(m -> !m.endsWith("[unused-weight]")).toList());
    assertEquals(expected, constants(run));
  }

  private static String order(Run run) {
    assertEquals(List.of(), run.messages());
    return constants(run);
  }

  private static String constants(Run run) {
    Matcher constant =
        Pattern.compile("Entry (\\w+) = ").matcher(run.text("site/EntriesConstants1.java"));
    List<String> order = new ArrayList<>();
    while (constant.find()) {
      order.add(constant.group(1));
    }
    return String.join(" ", order);
  }
}
