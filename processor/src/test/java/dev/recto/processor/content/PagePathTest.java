package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slugs, paths and dates that follow from a file's place (R5.6, R6, R7). */
class PagePathTest {

  @ParameterizedTest(name = "{0} with {1} has the path {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about.md                               |                          | /about/
          about/index.md                         |                          | /about/
          blog/First Post!.md                    |                          | /blog/first-post/
          blog/2018-10-10.md                     |                          | /blog/2018-10-10/
          blog/2018-10-10-hello.md               |                          | /blog/hello/
          blog/2018-10-10_hello.md               |                          | /blog/hello/
          'blog/2018-10-10 - hello.md'           |                          | /blog/hello/
          'blog/2018-10-10  - hello.md'          |                          | /blog/2018-10-10-hello/
          blog/2018-10-10x.md                    |                          | /blog/2018-10-10x/
          blog/2018-10-02T15:00:00Z-hello.md     |                          | /blog/hello/
          blog/2013-06-02_trip/index.md          |                          | /blog/trip/
          blog/a.md                              | slug = "Ünï code"        | /blog/uni-code/
          blog/a.md                              | slug = "a/b"             | /blog/a-b/
          blog/a.md                              | path = "x/Y z"           | '/x/Y z/'
          blog/a.md                              | path = "/x/"\\nslug = "q" | /x/
          My Dir/a b.md                          |                          | '/My Dir/a-b/'
          blog/a.fr.md                           |                          | /blog/a-fr/
          """)
  void r7_2ThePathFollowsFromFoldersAndName(String file, String keys, String path) {
    assertEquals(path, page(file, keys == null ? "" : keys.replace("\\n", "\n")).page().path());
  }

  @ParameterizedTest(name = "{0} is called {1}")
  @CsvSource({
    "blog/First Post!.md, First Post!",
    "blog/2018-10-10-hello.md, 2018-10-10-hello",
    "blog/My Trip/index.md, My Trip",
    "blog/index.html.md, index.html",
    "v1.2.md, v1.2"
  })
  void r6_1TheNameIsThatOfTheFileOrFolderAsItIs(String file, String name) {
    assertEquals(name, page(file, "").page().name());
  }

  @Test
  void r6_7TheSlugIsMadeOfTheKeyElseOfWhatFollowsTheDateElseOfTheName() {
    assertEquals("a-b", page("x/2018-10-10-c.md", "slug = \"a/b\"").page().slug());
    assertEquals("c-d", page("x/2018-10-10-C d.md", "").page().slug());
    assertEquals("c-d", page("x/C d.md", "").page().slug());
  }

  @Test
  void r6_8FoldersAboveStayAsTheyAre() {
    assertEquals("/My Folder/É!/a-b/", page("My Folder/É!/a b.md", "").page().path());
    assertEquals("/My Folder/a-b/", page("My Folder/a b/index.md", "").page().path());
  }

  @ParameterizedTest(name = "{0} is the path {1}")
  @CsvSource({
    "x, /x/",
    "/x, /x/",
    "x/, /x/",
    "'  /x/Y z  ', /x/Y z/",
    "É/2018-10-10-a, /É/2018-10-10-a/",
    "/, /"
  })
  void r7_1TheKeyPathIsTheWholePath(String written, String path) {
    assertEquals(path, page("blog/a.md", "path = \"" + written + "\"").page().path());
  }

  @Test
  void r7_3APathHasASlashAtBothEnds() {
    for (String file : List.of("a.md", "b/a.md", "b/a/index.md", "b/c/2018-10-10.md")) {
      String path = page(file, "").page().path();
      assertTrue(path.startsWith("/") && path.endsWith("/") && !path.contains("//"), path);
    }
  }

  @ParameterizedTest(name = "{0} with {1} is of {2}")
  @CsvSource({
    "blog/2018-10-10.md,,2018-10-10T00:00Z",
    "blog/2018-10-10x.md,,2018-10-10T00:00Z",
    "blog/2018-10-10-hello.md,,2018-10-10T00:00Z",
    "blog/2018-10-10_hello.md,,2018-10-10T00:00Z",
    "blog/2018-10-10 - hello.md,,2018-10-10T00:00Z",
    "blog/2018-10-10  - hello.md,,2018-10-10T00:00Z",
    "blog/2013-06-02_trip/index.md,,2013-06-02T00:00Z",
    "blog/2018-10-02T15:00:00.5+02:00_x.md,,2018-10-02T15:00:00.500+02:00",
    "blog/2018-10-02T15:00:00Z-hello.md,,2018-10-02T15:00Z",
    "blog/2018-10-10-hello.md,date=2020-01-01,2020-01-01T00:00Z",
    "blog/a.md,date=2020-01-01T10:00:00+02:00,2020-01-01T10:00+02:00",
    "blog/a.md,date=\"2020-01-01 10:00:00\",2020-01-01T10:00Z",
    "blog/a.md,date=\"2020-01-01t10:00:00.5Z\",2020-01-01T10:00:00.500Z"
  })
  void r5_6TheKeyCountsBeforeTheFileName(String file, String keys, OffsetDateTime date) {
    assertEquals(date, page(file, keys == null ? "" : keys).page().builtIns().date().orElseThrow());
  }

  @ParameterizedTest(name = "{0} has no date")
  @ValueSource(
      strings = {
        "about.md",
        "2018-13-10-x.md",
        "2018-10-00-x.md",
        "18-10-10-x.md",
        "x-2018-10-10.md"
      })
  void r5_6ANameThatDoesNotBeginWithADateHasNone(String file) {
    assertEquals(Optional.empty(), page(file, "").page().builtIns().date());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2020-01-01, 2020-01-01T00:00:00Z",
    "2020-01-01T10:00:00, 2020-01-01T10:00:00Z",
    "2020-01-01T10:00:00+02:00, 2020-01-01T08:00:00Z",
    "\"2020-01-01 10:00:00-02:30\", 2020-01-01T12:30:00Z"
  })
  void r5_3WithoutAZoneADateIsOfUtc(String written, Instant instant) {
    assertEquals(
        instant,
        page("a.md", "date = " + written).page().builtIns().date().orElseThrow().toInstant());
  }

  @Test
  void r5_7AFoldersNameGivesADateOnlyToThePageThatStandsForIt() {
    assertEquals(
        Optional.of(OffsetDateTime.parse("2013-06-02T00:00:00Z")),
        page("blog/2013-06-02_trip/index.md", "").page().builtIns().date());
    assertEquals(Optional.empty(), page("blog/2013-06-02_trip/a.md", "").page().builtIns().date());
  }

  @ParameterizedTest(name = "the text {0} is not a date")
  @CsvSource({
    "2002/10/12, write `2002-10-12`",
    "2002-14-01, write `2002-01-14`",
    "2001-02-30, February 2001 has 28 days",
    "2001-02-03T10:00, write `2001-02-03T10:00:00`",
    "2024-08-08 22:44:26 -0700, write `2024-08-08T22:44:26-07:00`",
    "2001-02-03T24:00:00, write a day such as 2024-05-31",
    "10:00:00, write a day such as 2024-05-31"
  })
  void r5_2TextThatIsNotADateIsWrittenInTheRightForm(String text, String cure) {
    assertEquals(
        List.of("`%s` is not a date; %s [invalid-date]".formatted(text, cure)),
        messages("a.md", "date = \"" + text + "\""));
  }

  @Test
  void r5_8ADateInAFileNameIsOfTheCalendar() {
    assertEquals(
        List.of(
            "`2021-02-31` is not a date; rename the file to a day of the calendar [invalid-date]"),
        messages("2021-02-31-x.md", ""));
  }

  @Test
  void r6_9ASlugIsNeverEmpty() {
    assertEquals(
        List.of(
            "the slug `!!!` leaves an empty slug; use at least one letter or digit [empty-slug]"),
        messages("a.md", "slug = \"!!!\""));
    assertEquals(
        List.of(
            "the file name `!!!` leaves an empty slug; use at least one letter or digit"
                + " [empty-slug]"),
        messages("!!!.md", ""));
  }

  private static List<String> messages(String file, String keys) {
    return page(file, keys).problems().stream().map(problem -> problem.message()).toList();
  }

  private static PageReader.Result page(String path, String keys) {
    byte[] text = ("+++\n" + keys + "\n+++\n").getBytes(StandardCharsets.UTF_8);
    return PageReader.read(
        DocumentReader.read(new ContentFile(path, Path.of(path)), text), SiteSettings.DEFAULT);
  }
}
