package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slugs, paths and dates that follow from a file's place (R5.6, R6, R7; vectors of section 31). */
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

  @ParameterizedTest(name = "{0} with {1} is of {2}")
  @CsvSource({
    "blog/2018-10-10.md,,2018-10-10T00:00Z",
    "blog/2018-10-10x.md,,2018-10-10T00:00Z",
    "blog/2018-10-02T15:00:00Z-hello.md,,2018-10-02T15:00Z",
    "blog/2018-10-10-hello.md,date=2020-01-01,2020-01-01T00:00Z",
    "blog/a.md,date=2020-01-01T10:00:00+02:00,2020-01-01T10:00+02:00",
    "blog/a.md,date=\"2020-01-01 10:00:00\",2020-01-01T10:00Z",
    "blog/a.md,date=\"2020-01-01t10:00:00.5Z\",2020-01-01T10:00:00.500Z"
  })
  void r5_6TheKeyCountsBeforeTheFileName(String file, String keys, OffsetDateTime date) {
    assertEquals(date, page(file, keys == null ? "" : keys).page().builtIns().date().orElseThrow());
  }

  @ParameterizedTest(name = "the text {0} is no date")
  @CsvSource({
    "2002/10/12",
    "2002-14-01",
    "2001-02-30",
    "2001-02-03T10:00",
    "2001-02-03T24:00:00",
    "10:00:00"
  })
  void r5_2TextThatIsNoDate(String text) {
    assertEquals(
        List.of(
            "`%s` is not a date; write a day such as 2024-05-31 [invalid-date]".formatted(text)),
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
