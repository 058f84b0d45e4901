package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of pages and their types (R3), and keys that are none (R2.12). */
class PageKeysTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title = 2024              | a.md:2:9 [wrong-type]
          description = true        | a.md:2:15 [wrong-type]
          date = "soon"             | a.md:2:8 [invalid-date]
          updated = 12:00:00        | a.md:2:11 [wrong-type]
          draft = "yes"             | a.md:2:9 [wrong-type]
          render = 1                | a.md:2:10 [wrong-type]
          slug = ""                 | a.md:2:8 [empty-slug]
          slug = "!!!"              | a.md:2:8 [empty-slug]
          path = " "                | a.md:2:8 [empty-slug]
          path = "../x"             | a.md:2:8 [unsafe-path]
          weight = -1               | a.md:2:10 [negative-number]
          weight = "3"              | a.md:2:10 [wrong-type]
          authors = "x"             | a.md:2:11 [wrong-type]
          aliases = ["a", 1]        | a.md:2:17 [wrong-type]
          aliases = ["../x"]        | a.md:2:12 [unsafe-path]
          template = 1              | a.md:2:12 [wrong-type]
          in_search_index = "no"    | a.md:2:19 [wrong-type]
          taxonomies.tags = [" "]   | a.md:2:20 [empty-term]
          taxonomies.tags = "x"     | a.md:2:19 [wrong-type]
          extra = 1                 | a.md:2:9 [wrong-type]
          tittle = "x"              | a.md:2:1 [unknown-key]
          lang = "fr"               | a.md:2:1 [unknown-key]
          """)
  void r3AWrongValueIsReportedAtItsPlace(String line, String place) {
    content.page("a.md", line.strip());
    assertEquals(List.of(place.strip()), Sites.read(content).places());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: 2024               | a.md:2:8 [wrong-type]
          draft: yes                | a.md:2:8 [wrong-type]
          weight: "3"               | a.md:2:9 [wrong-type]
          weight: 3.0               | a.md:2:9 [wrong-type]
          aliases: old              | a.md:2:10 [wrong-type]
          """)
  void r2_10YamlScalarsHaveTheTypeOfTheirLook(String line, String place) {
    content.file("a.md", "---\n" + line.strip() + "\n---\n");
    assertEquals(List.of(place.strip()), Sites.read(content).places());
  }

  @Test
  void r2_10InYamlWhatLooksLikeADateIsTextWhereTextBelongs() {
    content
        .settings("taxonomies = [{name = \"tags\"}]")
        .file(
            "a.md",
            "---\ntitle: 2024-5-1\nslug: 2024-05-31\naliases: [2024-05-30]\n"
                + "authors: [2024-05-31 10:00:00 -5, A]\ntaxonomies:\n  tags: [2024-05-29]\n---\n")
        .file("b.md", "+++\ntitle = 2024-05-31\naliases = [2024-05-30]\n+++\n")
        .file("c/_index.md", "---\ntitle: 2024-05-31\nredirect_to: 2024-05-31\n---\n");
    Sites sites = Sites.read(content);
    assertEquals(List.of("b.md:2:9 [wrong-type]", "b.md:3:12 [wrong-type]"), sites.places());
    BuiltIns keys = sites.page("a.md").builtIns();
    assertEquals("2024-5-1", keys.title().orElseThrow());
    assertEquals("/2024-05-31/", sites.page("a.md").path());
    assertEquals("2024-05-30", keys.aliases().get(0).path());
    assertEquals(List.of("2024-05-31 10:00:00 -5", "A"), keys.authors());
    assertEquals("/tags/2024-05-29/", sites.site().terms().get(0).path());
    assertEquals("2024-05-31", sites.section("c/_index.md").title().orElseThrow());
  }

  @Test
  void r2_11TypesAreNotCoercedWhateverTheFormat() {
    content
        .file("a.md", "+++\ntitle = 3\n+++\n")
        .file("b.md", "---\ntitle: 3\n---\n")
        .file("c.md", "{\"title\": 3}\n");
    assertEquals(
        List.of("a.md:2:9 [wrong-type]", "b.md:2:8 [wrong-type]", "c.md:1:11 [wrong-type]"),
        Sites.read(content).places());
  }

  @Test
  void r2_13ExtraTakesAnyValueAtAnyDepth() {
    content
        .page("a.md", "[extra]\ntitle = 1\na.b.c = [[1, \"x\"], {d = 12:00:00}]\n\"e f\" = nan")
        .file("b.md", "---\nextra:\n  title: [1, {a: [true, {b: 2024-05-31}]}]\n---\n");
    assertEquals(List.of(), Sites.read(content).places());
  }

  @Test
  void r2_12TheHintIsInTheWordsOfTheFormat() {
    content
        .file("a.md", "+++\nmood = 1\n+++\n")
        .file("b.md", "---\nmood: 1\n---\n")
        .file("c.md", "{\"mood\": 1}\n");
    assertEquals(
        List.of(
            "a.md:2:1: unknown key `mood`; move it below `[extra]` [unknown-key]",
            "b.md:2:1: unknown key `mood`; move it below `extra:` [unknown-key]",
            "c.md:1:2: unknown key `mood`; move it below `\"extra\":` [unknown-key]"),
        Sites.read(content).messages());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"slug = \"\"", "path = \"\"", "slug = \"  \"", "path = \"  \""})
  void r3_1SlugAndPathAreNotEmpty(String line) {
    content.page("a.md", line);
    assertEquals(List.of("a.md:2:8 [empty-slug]"), Sites.read(content).places());
  }

  @Test
  void r3_2ATermIsNotEmpty() {
    content.page("a.md", "taxonomies.tags = [\"\", \"x\", \" \\t\"]");
    assertEquals(
        List.of("a.md:2:20 [empty-term]", "a.md:2:29 [empty-term]"), Sites.read(content).places());
  }

  @Test
  void r3_4TheLanguageIsNotAKey() {
    content.page("a.md", "lang = \"fr\"\npermalink = \"x\"\nexpires = 2024-05-31");
    assertEquals(
        List.of("a.md:2:1 [unknown-key]", "a.md:3:1 [unknown-key]", "a.md:4:1 [unknown-key]"),
        Sites.read(content).places());
  }

  @ParameterizedTest(name = "the text {0} in YAML is {1}")
  @CsvSource({
    "2024-05-31, 2024-05-31T00:00Z",
    "2024-5-1, 2024-05-01T00:00Z",
    "2024-05-31  9:00:00, 2024-05-31T09:00Z",
    "2024-05-31T10:00:00.25 -5, 2024-05-31T10:00:00.250-05:00",
    "2024-05-31t10:00:00z, 2024-05-31T10:00Z"
  })
  void r5_1InYamlADateMayBeTextAndATimestamp(String text, OffsetDateTime date) {
    content.file("a.md", "---\ndate: \"" + text + "\"\nupdated: " + text + "\n---\n");
    Sites sites = Sites.read(content);
    assertEquals(List.of(), sites.messages());
    assertEquals(date, sites.page("a.md").builtIns().date().orElseThrow());
    assertEquals(date, sites.page("a.md").builtIns().updated().orElseThrow());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "12:00:00, a.md:2:8 [wrong-type]",
    "2001-02-30, a.md:2:8 [invalid-date]",
    "2001-02-03T24:00:00, a.md:2:8 [invalid-date]",
    "\"2024-5-1\", a.md:2:8 [invalid-date]"
  })
  void r5_2WhatIsNotADateIsRefused(String value, String place) {
    content.page("a.md", "date = " + value);
    assertEquals(List.of(place), Sites.read(content).places());
  }

  @Test
  void r5_4TheDayIsThatOfTheDatesOwnZone() {
    content.page("a.md", "date = 2024-12-31T23:30:00-05:00");
    assertEquals(
        LocalDate.of(2024, 12, 31),
        Sites.read(content).page("a.md").builtIns().date().orElseThrow().toLocalDate());
  }

  @Test
  void r5_9AnUpdateMayBeEarlierThanTheDate() {
    content.page("a.md", "date = 2024-05-31\nupdated = 2020-01-01");
    assertEquals(List.of(), Sites.read(content).places());
  }

  @Test
  void r5_8AnImpossibleDateInAFileNameIsAnError() {
    content.page("2021-02-31-x.md", "");
    assertEquals(List.of("2021-02-31-x.md:1:1 [invalid-date]"), Sites.read(content).places());
  }

  @Test
  void r6_9AFileNameWithoutALetterIsAnError() {
    content.page("!!!.md", "");
    assertEquals(List.of("!!!.md:1:1 [empty-slug]"), Sites.read(content).places());
  }

  @ParameterizedTest(name = "{0} by {1} with {2} has the path {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          blog/2018-10-10-hello.md | paths_keep_dates = true |                      | /blog/2018-10-10-hello/
          blog/a.md                | paths = "safe"          | slug = "Ünï code. "  | '/blog/Ünï code/'
          blog/a<b>.md             | paths = "safe"          |                      | /blog/ab/
          blog/A b.md              | paths = "off"           |                      | '/blog/A b/'
          blog/A b.md              | paths = "on"            |                      | /blog/a-b/
          """)
  void r6_2SlugsFollowTheStrategy(String file, String setting, String keys, String path) {
    content.settings("[slugify]\n" + setting).page(file, keys == null ? "" : keys);
    Sites sites = Sites.read(content);
    assertEquals(path, sites.page(file).path());
    assertEquals(List.of(), sites.messages());
  }

  @Test
  void r5_6ADateThatTheSlugKeepsIsStillADate() {
    content.settings("[slugify]\npaths_keep_dates = true").page("blog/2018-10-10-hello.md", "");
    assertEquals(
        OffsetDateTime.parse("2018-10-10T00:00:00Z"),
        Sites.read(content).page("blog/2018-10-10-hello.md").builtIns().date().orElseThrow());
  }
}
