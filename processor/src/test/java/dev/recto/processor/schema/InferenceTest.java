package dev.recto.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What record a collection's pages become. */
class InferenceTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void builtInKeysComeInTheirOrderAndTheOthersByName() {
    content.page(
        "a/one.md",
        "taxonomies.tags = [\"x\"]\ntemplate = \"t\"\ndate = 2024-01-01\n"
            + "title = \"T\"\n[extra]\nzebra = 1\nbee = true\nape = 1.5");
    assertRecord("Page page, String title, LocalDate date, double ape, boolean bee, long zebra");
  }

  @Test
  void keysThatOnlySteerTheSiteAreThePagesAndNotTheRecords() {
    content.page(
        "a/one.md",
        "title = \"T\"\nauthors = [\"x\"]\ndraft = false\nrender = true\nslug = \"s\"\nweight = 1\n"
            + "aliases = [\"x\"]\ntemplate = \"t\"\nin_search_index = true\n"
            + "[taxonomies]\n[extra]\nweight = 2");
    assertRecord("Page page, String title, List<String> authors, long weight");
  }

  @Test
  void aBrokenDraftLeavesOpenWhetherACollectionIsEmpty() {
    content.file("a/one.md", "+++\n+++\ntitle = \"T\"\ndraft = true\n+++\n");
    assertEquals(
        List.of(
            "a/one.md:2:1: the opening fence is there twice; remove one of the two lines"
                + " [malformed-fence]"),
        Pipeline.run(content).messages());
  }

  @Test
  void aKeyThatSomePagesLackIsOptionalAndAListIsEmpty() {
    content
        .page(
            "a/one.md", "title = \"T\"\nweight = 1\nauthors = [\"x\"]\n[extra]\nlist = [1]\nt = {}")
        .page("a/two.md", "");
    assertRecord(
        "Page page, Optional<String> title, List<String> authors,"
            + " List<Long> list, Optional<Entry.T> t");
  }

  @Test
  void integersAndFloatsWiden() {
    content.page("a/one.md", "[extra]\nn = 1\nm = [1, 2.5]").page("a/two.md", "[extra]\nn = 1.5");
    assertRecord("Page page, List<Double> m, double n");
  }

  @Test
  void datesOfPublicationAndUpdateWiden() {
    content
        .page("a/one.md", "date = 2024-01-01\nupdated = 2024-01-01")
        .page("a/two.md", "date = 2024-01-01T10:00:00\nupdated = \"2024-01-01T10:00:00Z\"");
    assertRecord("Page page, LocalDateTime date, OffsetDateTime updated");
  }

  @Test
  void emptyListsAndTablesTakeTheTypeThatOthersShow() {
    content
        .page("a/one.md", "[extra]\nlist = []\nrows = []\ntable = {}")
        .page("a/two.md", "[extra]\nlist = [\"x\"]\nrows = [{ x = 1 }]\ntable = { y = 1 }")
        .page("a/six.md", "[extra]\nnothing = []\nlist = []\nrows = []\ntable = {}");
    assertRecord(
        "Page page, List<String> list, List<Object> nothing, List<Entry.Row> rows,"
            + " Entry.Table table");
  }

  @Test
  void aTableAndAListThatWouldBeOneTypeAreReported() {
    content.page("a/one.md", "[extra]\ntables = [{ x = 1 }]\ntable = { y = 1 }");
    assertRecord(
        "Page page, Entry.Table table",
        "a/one.md:3:1: the keys `table` and `tables` both become `Table`;"
            + " rename one, first defined at a/one.md:4:1 [name-clash]");
  }

  @Test
  void tablesBecomeRecordsAndListsOfTablesListsOfRecords() {
    content.page(
        "a/one.md",
        "[extra.player]\n"
            + "url = \"u\"\n"
            + "[[extra.links]]\n"
            + "title = \"t\"\n"
            + "[[extra.links]]\n"
            + "title = \"u\"\n"
            + "rank = 1");
    assertRecord("Page page, List<Entry.Link> links, Entry.Player player");
    String source = Pipeline.run(content).text("site/Entry.java");
    assertTrue(source.contains("record Link(Optional<Long> rank, String title)"), source);
    assertTrue(source.contains("record Player(String url)"), source);
  }

  @Test
  void mapsKeepTheirKeys() {
    content.page("a/one.md", "[extra.scores]\nann = 1\nbob = 1.5").page("a/two.md", "");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of("extra.scores"), List.of());
    assertTrue(record(Pipeline.run(content.root(), spec)).contains("Map<String, Double> scores"));
  }

  @Test
  void ignoredKeysAreLeftOut() {
    content.page("a/one.md", "title = \"T\"\n[extra]\nold_a = 1\nold_b = \"x\"\nnew = 1");
    CollectionSpec spec = Pipeline.spec(List.of("extra.old_*", "title"), List.of(), List.of());
    assertEquals("Page page, long new_", record(Pipeline.run(content.root(), spec)));
  }

  @Test
  void requiredKeysAreNotOptional() {
    content.page("a/one.md", "[extra]\nguest = \"G\"").page("a/two.md", "");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("extra.guest", "title"));
    Run run = Pipeline.run(content.root(), spec);
    assertEquals(
        List.of(
            "a/one.md:1:1: the required key `title` is missing;"
                + " add it to the front matter [missing-key]",
            "a/two.md:1:1: the required key `extra.guest` is missing;"
                + " add it to the front matter [missing-key]",
            "a/two.md:1:1: the required key `title` is missing;"
                + " add it to the front matter [missing-key]"),
        run.messages());
    assertTrue(record(run).contains("String guest"));
  }

  @Test
  void aRequiredPathWithAStarNamesAllKeysThatBeginSo() {
    content
        .page("a/one.md", "[extra]\nshow_a = 1\nshow_b = 1\nother = 1")
        .page("a/two.md", "[extra]\nshow_a = 1");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("extra.show_*"));
    Run run = Pipeline.run(content.root(), spec);
    assertEquals(
        List.of(
            "a/two.md:1:1: the required key `extra.show_b` is missing;"
                + " add it to the front matter [missing-key]"),
        run.messages());
    assertEquals("Page page, Optional<Long> other, long showA, long showB", record(run));
  }

  @Test
  void aDateInTheFileNameIsTheDateOfTheRecord() {
    content
        .page("a/2017-06-24-one.md", "")
        .page("a/2018-06-24-two.md", "date = 2018-01-02T22:52:00-07:00");
    CollectionSpec spec =
        new CollectionSpec(
            0,
            "site",
            "a/",
            "Entries",
            "Entry",
            "{date}",
            "date",
            List.of(),
            List.of(),
            List.of("date"));
    Run run = Pipeline.run(content.root(), spec);
    assertEquals(List.of(), run.messages());
    assertEquals("Page page, OffsetDateTime date", record(run));
    assertTrue(run.text("site/EntriesConstants1.java").contains("Entry _2017_06_24 ="));
  }

  @Test
  void aPageWithAnUnsafePathIsWhereItWouldBeWithoutIt() {
    content.page("a/one.md", "path = \"/a/../../b/\"").page("a/two.md", "");
    content.file("a/two.md", "+++\n+++\n[x](/a/one/)\n");
    assertEquals(
        List.of(
            "a/one.md:2:8: `/a/../../b/` is not an address of this site; leave out `.`, `..`, `//`"
                + " at the start, `\\` and control characters [unsafe-path]"),
        Pipeline.run(content).messages());
  }

  @Test
  void oneKeyWithTwoTypesIsReportedAtTheRarerType() {
    content
        .page("a/one.md", "[extra]\nseason = \"01\"")
        .page("a/two.md", "[extra]\nseason = 2")
        .page("a/three.md", "[extra]\nseason = \"03\"");
    Run run = Pipeline.run(content);
    assertEquals(
        List.of(
            "a/two.md:3:10: `season` is a number on 1 page, first at a/two.md:3:10,"
                + " but a string on 2 pages, first at a/one.md:3:10; write a string [mixed-types]"),
        run.messages());
    assertEquals("Page page, String season", record(run));
  }

  @Test
  void aBrokenPageMakesNoKeyOptional() {
    content.page("a/one.md", "title = \"T\"").page("a/two.md", "title = ");
    Run run = Pipeline.run(content);
    assertEquals(1, run.messages().size());
    assertEquals("Page page, String title", record(run));
    assertTrue(run.text("site/EntriesConstants1.java").contains("Entry TWO ="));
  }

  @Test
  void keysThatMeetAreReportedWithBothPlaces() {
    content
        .page("a/one.md", "[extra]\nguest_name = \"G\"")
        .page("a/two.md", "title = \"T\"\n[extra]\nguest-name = \"G\"\ntitle = 1")
        .page("a/three.md", "title = \"T\"");
    assertEquals(
        List.of(
            "a/one.md:3:1: the keys `guest-name` and `guest_name` both become `guestName`;"
                + " rename one, first defined at a/two.md:4:1 [name-clash]",
            "a/two.md:5:1: `title` is both at the top level and below `extra`;"
                + " keep one, first defined at a/two.md:2:1 [key-on-both-levels]"),
        Pipeline.run(content).messages());
  }

  @Test
  void aTypeThatIsRarerInNestedTablesAndListsIsOneMistake() {
    for (int i = 1; i <= 3; i++) {
      content.page("a/%d.md".formatted(i), "[extra]\nr = [{x = \"1\"}]\nt = {y = 1}\nl = [[1]]");
    }
    content.page("a/4.md", "[extra]\nr = [{x = 1}]\nt = {y = \"1\"}\nl = [[\"1\"]]");
    assertEquals(
        List.of(
            "a/4.md:3:11: `x` is a number on 1 page, first at a/4.md:3:11, but a string on 3 pages,"
                + " first at a/1.md:3:11; write a string [mixed-types]",
            "a/4.md:4:10: `y` is a string on 1 page, first at a/4.md:4:10, but a number on 3 pages,"
                + " first at a/1.md:4:10; write a number [mixed-types]",
            "a/4.md:5:7: `l` is a string on 1 page, first at a/4.md:5:7, but a number on 3 pages,"
                + " first at a/1.md:5:7; write a number [mixed-types]"),
        Pipeline.run(content).messages());
  }

  @Test
  void constantsThatMeetAreReportedAtTheSecond() {
    content.page("a/one.md", "slug = \"x-y\"").page("a/two.md", "slug = \"x_y\"\npath = \"/q\"");
    Run run = Pipeline.run(content);
    assertEquals(
        List.of(
            "a/two.md:2:8: another page has the constant `X_Y` too, by its `slug`;"
                + " first defined at a/one.md:2:8 [duplicate-constant]"),
        run.messages());
    assertTrue(run.text("site/EntriesData.java").matches("(?s).*\n +2,\n.*"));
  }

  @Test
  void theKeyTemplateNamesFieldsThatEveryPageHas() {
    content
        .page("a/one.md", "[extra]\nseason = \"01\"\nepisode = 4")
        .page("a/two.md", "[extra]\nseason = \"02\"")
        .page("a/three.md", "[extra]\nseason = [1]\nepisode = 1");
    Run run = Pipeline.run(content.root(), Pipeline.spec("a/", "S{season}E{episode}", ""));
    assertTrue(run.text("site/EntriesConstants1.java").contains("Entry S01E4 ="));
    assertEquals(
        List.of(
            "a/three.md:3:10: `season` is a list on 1 page, first at a/three.md:3:10, but a string"
                + " on 2 pages, first at a/one.md:3:10; write a string [mixed-types]",
            "a/two.md:1:1: this page has no `episode`, which its name in code needs"
                + " (`S{season}E{episode}`); add it to the front matter [missing-key-field]"),
        run.messages());
  }

  @Test
  void draftsAreAsIfAbsentUntilTheyAreAskedFor() {
    content.page("a/one.md", "title = \"T\"").page("a/two.md", "draft = true\nweight = -1");
    Run run = Pipeline.run(content);
    assertEquals("Page page, String title", record(run));
    assertEquals(1, run.messages().size());
    assertEquals(1, run.result().accounting().drafts());
  }

  @Test
  void pathsAndAliasesAreUnique() {
    content
        .page("a/one.md", "aliases = [\"/old\", \"q\"]")
        .page("a/two.md", "aliases = [\"old/\", \"/a/one/\"]")
        .page("b/three.md", "path = \"/a/two\"");
    assertEquals(
        List.of(
            "a/two.md:2:12: path `/old/` is taken already; first defined at a/one.md:2:12"
                + " [duplicate-path]",
            "a/two.md:2:20: path `/a/one/` is taken already; first defined at a/one.md:1:1"
                + " [duplicate-path]",
            "b/three.md:2:8: path `/a/two/` is taken already; first defined at a/two.md:1:1"
                + " [duplicate-path]"),
        Pipeline.run(content).messages());
  }

  @Test
  void everyFileIsAccountedFor() {
    content
        .page("a/one.md", "")
        .page("a/_index.md", "")
        .page("a/_index.de.md", "")
        .page("secret/_index.md", "draft = true")
        .page("secret/deep/page.md", "title = 1")
        .page("a/draft.md", "draft = true")
        .page("b/other.md", "title = 1")
        .file("a/.hidden.md", "")
        .file("a/picture.png", "");
    assertEquals(
        "recto: 1 entry, 1 other page, 1 section, 3 drafts, 2 ignored, 1 asset, 2 with errors",
        Pipeline.run(content).result().accounting().message());
  }

  private void assertRecord(String components, String... messages) {
    Run run = Pipeline.run(content);
    assertEquals(List.of(messages), run.messages());
    assertEquals(components, record(run));
  }

  private static String record(Run run) {
    String source = run.text("site/Entry.java");
    String header = source.substring(source.indexOf("record Entry(") + "record Entry(".length());
    assertFalse(header.isEmpty());
    return header.substring(0, header.indexOf(") {")).replaceAll("\\s+", " ").strip();
  }
}
