package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.site.PagePlace;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a section's pages, and neighbours (R12). */
class SortByTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "date, c a b d",
    "update_date, b c a d",
    "weight, d b c a",
    "slug, b d c a",
    "permalink, b c d a",
    "title, d c b a",
    "title_bytes, c d a b",
    "none, b c d a"
  })
  void r12_2EachWordHasItsOrder(String sortBy, String order) {
    content
        .page("s/_index.md", "sort_by = \"" + sortBy + "\"")
        .page("s/a.md", "date = 2018-01-01\nweight = 9\nslug = \"x\"\ntitle = \"track_13\"")
        .page(
            "s/b.md",
            "date = 2017-01-01\n"
                + "updated = 2022-02-01\n"
                + "weight = 2\n"
                + "slug = \"1\"\n"
                + "title = \"track_3\"")
        .page("s/c.md", "date = 2019-01-01\nweight = 3\nslug = \"10\"\ntitle = \"BART\"")
        .page("s/d.md", "weight = 1\nslug = \"2\"\ntitle = \"bagel\"");
    Sites sites = Sites.read(content);
    String files = sites.pages(sites.sectionPlace("s/_index.md").pages());
    assertEquals(order, files.replace("s/", "").replace(".md", ""));
  }

  @Test
  void r12_1WithoutAnOrderTheOneOfAddressesIsKept() {
    content.page("s/_index.md", "").page("s/b.md", "slug = \"z\"").page("s/c.md", "");
    Sites sites = Sites.read(content);
    assertEquals("s/c.md s/b.md", sites.pages(sites.sectionPlace("s/_index.md").pages()));
  }

  @Test
  void r5_5DatesCompareByTheirInstants() {
    content
        .page("s/_index.md", "sort_by = \"date\"")
        .page("s/a.md", "date = 2024-01-01T23:00:00-05:00")
        .page("s/b.md", "date = 2024-01-02")
        .page("s/c.md", "date = 2024-01-02T10:00:00+12:00");
    Sites sites = Sites.read(content);
    assertEquals("s/a.md s/b.md s/c.md", sites.pages(sites.sectionPlace("s/_index.md").pages()));
  }

  @ParameterizedTest(name = "by {0}, a page without {1} is an error")
  @CsvSource({
    "date, `date`",
    "update_date, `date` or `updated`",
    "title, `title`",
    "title_bytes, `title`",
    "weight, `weight`"
  })
  void r12_5EachOrderNamesWhatItLacks(String sortBy, String keys) {
    content.page("s/_index.md", "sort_by = \"" + sortBy + "\"").page("s/a.md", "");
    assertEquals(
        List.of(
            "s/a.md:1:1: `s/_index.md` sorts its pages by `%s`, which this page lacks; add %s"
                    .formatted(sortBy, keys)
                + " [missing-sort-key]"),
        Sites.read(content).messages());
  }

  @Test
  void aFileNameWithADateThatIsNotOnTheCalendarIsOneMistake() {
    content
        .page("s/_index.md", "sort_by = \"date\"")
        .page("s/2026-02-30-a.md", "")
        .page("s/2026-02-30-b.md", "date = 2026-02-28");
    assertEquals(
        List.of(
            "s/2026-02-30-a.md:1:1: `2026-02-30` is not a date; rename the file to a day of the"
                + " calendar [invalid-date]",
            "s/2026-02-30-b.md:1:1: `2026-02-30` is not a date; rename the file to a day of the"
                + " calendar [invalid-date]"),
        Sites.read(content).messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "slug", "permalink"})
  void r12_5SomeOrdersNeedNothing(String sortBy) {
    content.page("s/_index.md", "sort_by = \"" + sortBy + "\"").page("s/a.md", "");
    assertEquals(List.of(), Sites.read(content).messages());
  }

  @ParameterizedTest
  @CsvSource({"title_bytes, title", "permalink, path"})
  void r12_2CodeUnitsGoByCodePoints(String sortBy, String key) {
    content
        .page("s/_index.md", "sort_by = \"" + sortBy + "\"")
        .page("s/a.md", key + " = \"\ud835\udc11\"")
        .page("s/b.md", key + " = \"\uff32\"");
    Sites sites = Sites.read(content);
    assertEquals("s/b.md s/a.md", sites.pages(sites.sectionPlace("s/_index.md").pages()));
  }

  @Test
  void r12_3TiesGoByAddress() {
    content
        .page("s/_index.md", "sort_by = \"date\"")
        .page("s/a.md", "date = 2018-01-01\nslug = \"z\"")
        .page("s/b.md", "date = 2018-01-01\nslug = \"y\"");
    Sites sites = Sites.read(content);
    assertEquals("s/b.md s/a.md", sites.pages(sites.sectionPlace("s/_index.md").pages()));
  }

  @Test
  void r12_5APageWithoutTheKeyIsAnError() {
    content
        .page("s/_index.md", "sort_by = \"update_date\"")
        .page("s/a.md", "updated = 2018-01-01")
        .page("s/b.md", "")
        .page("s/c.md", "date = 1");
    assertEquals(
        List.of("s/b.md:1:1 [missing-sort-key]", "s/c.md:2:8 [wrong-type]"),
        Sites.read(content).places());
  }

  @Test
  void r12_6NeighboursAreThoseOfTheOrder() {
    content
        .page("s/_index.md", "sort_by = \"date\"")
        .page("s/a.md", "date = 2018-01-01")
        .page("s/b.md", "date = 2017-01-01")
        .page("s/c.md", "date = 2019-01-01");
    Sites sites = Sites.read(content);
    PagePlace place = sites.place("s/a.md");
    assertEquals("s/c.md", sites.pages(place.later().stream().toList()));
    assertEquals("s/b.md", sites.pages(place.earlier().stream().toList()));
    assertEquals("", sites.pages(sites.place("s/c.md").later().stream().toList()));
    assertEquals("", sites.pages(sites.place("s/b.md").earlier().stream().toList()));
  }

  @Test
  void r12_7WithoutAnOrderThereAreNoNeighbors() {
    content.page("s/_index.md", "").page("s/a.md", "").page("s/b.md", "");
    assertEquals("", neighbours("s/a.md") + neighbours("s/b.md"));
  }

  @Test
  void r12_7ATransparentSectionLeavesThemToTheOneAbove() {
    content
        .page("s/_index.md", "sort_by = \"weight\"")
        .page("s/t/_index.md", "transparent = true\nsort_by = \"title\"")
        .page("s/t/a.md", "weight = 1\ntitle = \"z\"")
        .page("s/t/b.md", "weight = 3\ntitle = \"a\"")
        .page("s/m.md", "weight = 2");
    assertEquals("s/m.md", neighbours("s/t/a.md"));
  }

  private String neighbours(String path) {
    Sites sites = Sites.read(content);
    PagePlace place = sites.place(path);
    return sites.pages(place.later().stream().toList())
        + sites.pages(place.earlier().stream().toList());
  }
}
