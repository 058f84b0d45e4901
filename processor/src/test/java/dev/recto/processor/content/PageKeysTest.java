package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Sites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of pages and their types (R3; vectors of section 31), and keys that are none (R2.12). */
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

  @Test
  void r2_12TheHintIsInTheWordsOfTheFormat() {
    content
        .file("a.md", "+++\nmood = 1\n+++\n")
        .file("b.md", "---\nmood: 1\n---\n")
        .file("c.md", "{\"mood\": 1}\n");
    assertEquals(
        List.of(
            "a.md:2:1: unknown key `mood`; free data belongs below `[extra]` [unknown-key]",
            "b.md:2:1: unknown key `mood`; free data belongs below `extra:` [unknown-key]",
            "c.md:1:2: unknown key `mood`; free data belongs below `\"extra\":` [unknown-key]"),
        Sites.read(content).messages());
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
}
