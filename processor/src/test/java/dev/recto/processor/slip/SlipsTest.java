package dev.recto.processor.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that was meant to be another one, or elsewhere, is one mistake, whatever needs it. */
class SlipsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void aMisspeltKeyIsFoundOnASiteOfAnySize() {
    pages(3, "[extra]\nguest = \"G\"").page("a/x.md", "[extra]\ngeust = \"G\"");
    assertMessages(
        "a/x.md:3:1: unknown key `geust`; the closest known key is `guest` [unknown-key]");
  }

  @Test
  void theSameSlipOfAFewPagesIsReportedOnEachOfThem() {
    pages(20, "[extra]\nguest = \"G\"")
        .page("a/x.md", "[extra]\ngeust = \"G\"")
        .page("a/y.md", "[extra]\ngeust = \"G\"");
    assertMessages(
        "a/x.md:3:1: unknown key `geust`; the closest known key is `guest` [unknown-key]",
        "a/y.md:3:1: unknown key `geust`; the closest known key is `guest` [unknown-key]");
  }

  @Test
  void aTableWithAMisspeltHeaderIsStillThatTable() {
    pages(3, "[extra]\nguest = \"G\"\n[[extra.links]]\nurl = \"u\"")
        .page("a/x.md", "[exta]\nguest = \"G\"\n[[extra.links]]\nurl = \"u\"")
        .page("a/y.md", "extra.guest = \"G\"\n[[exta.links]]\nurl = \"u\"")
        .page("a/_index.md", "[exta]\nicon = \"i\"\n[extra.sub]\nx = 1");
    assertMessages(
        "a/_index.md:2:2: unknown key `exta`; the closest known key is `extra`, keys of your own"
            + " belong below `[extra]` [unknown-key]",
        "a/x.md:2:2: unknown key `exta`; the closest known key is `extra`, keys of your own"
            + " belong below `[extra]` [unknown-key]",
        "a/y.md:3:3: unknown key `exta`; the closest known key is `extra`, keys of your own"
            + " belong below `[extra]` [unknown-key]");
  }

  @ParameterizedTest(name = "{0} beside {1} pages with {2}")
  @CsvSource({
    "guests = [1], 9, guest = 1", // another kind of value
    "guest = 1, 2, gust = 1", // too few pages to know
    "season2 = 1, 9, season1 = 1", // numbered
    "eol = 1, 9, end = 1", // not near
  })
  void aKeyOfItsOwnIsNotASlip(String rare, int count, String common) {
    pages(count, "[extra]\n" + common).page("a/x.md", "[extra]\n" + rare);
    assertMessages();
  }

  @Test
  void aKeyThatSomePageHasBesideTheOtherIsNotASlip() {
    pages(30, "[extra]\nguest = \"G\"")
        .page("a/x.md", "[extra]\nguests = \"G\"")
        .page("a/y.md", "[extra]\nguest = \"G\"\nguests = \"G\"");
    assertMessages();
  }

  @Test
  void aKeyThatItsPageNamesInAValueIsNotASlip() {
    pages(9, "[extra]\nphpVersions = \"8\"")
        .page("a/x.md", "[extra]\nPHPVersions = \"8\"\ncolumns = [{ name = \"PHPVersions\" }]")
        .page("a/y.md", "[extra]\nPHPVersion = \"8\"");
    assertMessages(
        "a/y.md:3:1: unknown key `PHPVersion`; the closest known key is `phpVersions`"
            + " [unknown-key]");
  }

  @Test
  void keysAreComparedWithinTheirTableAndWithinTheirCollection() {
    pages(9, "[[extra.links]]\nurl = \"u\"\n[[extra.links]]\nurl = \"u\"")
        .page("a/x.md", "[[extra.links]]\nurl = \"u\"\n[[extra.links]]\nuri = \"u\"")
        .page("b/x.md", "[[extra.links]]\nuri = \"u\"");
    assertMessages();
    content.page("a/x.md", "[[extra.links]]\nuri = \"u\"");
    assertMessages("a/x.md:3:1: unknown key `uri`; the closest known key is `url` [unknown-key]");
  }

  /** The key is read as it was meant, so that nothing else lacks it. */
  @Test
  void aMisspeltKeyIsNotAlsoAMissingOne() {
    pages(9, "date = 2024-01-0{n}\n[extra]\nseason = {n}")
        .page("a/x.md", "dtae = 2024-02-01\n[extra]\nseasn = 99")
        .page("a/_index.md", "sort_by = \"date\"");
    CollectionSpec spec =
        new CollectionSpec(
            0,
            "site",
            "a/",
            "Entries",
            "Entry",
            "{date} S{season}",
            "-season",
            List.of(),
            List.of(),
            List.of("date", "extra.season"));
    Run run = Pipeline.run(content.root(), spec);
    assertEquals(
        List.of(
            "a/x.md:2:1: unknown key `dtae`; the closest known key is `date`,"
                + " keys of your own belong below `[extra]` [unknown-key]",
            "a/x.md:4:1: unknown key `seasn`; the closest known key is `season` [unknown-key]"),
        run.messages());
    assertTrue(run.text("site/EntriesConstants1.java").contains("_2024_02_01_S99 ="));
    assertTrue(
        run.text("site/Entry.java").contains("record Entry(Page page, LocalDate date, long"));
  }

  @Test
  void aMisspeltTaxonomyIsOneMistake() {
    content.settings("taxonomies = [{ name = \"tags\" }]");
    pages(9, "[taxonomies]\ntags = [\"a\"]").page("a/x.md", "[taxonomies]\ntgas = [\"a\"]");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("taxonomies.tags"));
    assertEquals(
        List.of(
            "a/x.md:3:1: the taxonomy `tgas` is not configured for `en`;"
                + " the closest one is `tags` [unknown-taxonomy]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @Test
  void aMisspeltSettingIsOneMistake() {
    content.file("../zola.toml", "base_ulr = \"https://example.org\"\n").page("a/one.md", "");
    assertEquals(
        List.of("unknown-setting"),
        Pipeline.run(content).result().diagnostics().stream().map(d -> d.problem().id()).toList());
  }

  /** A table written as a list of tables is wrong once, whatever needs its keys. */
  @Test
  void aListOfTablesInsteadOfATableIsOneMistake() {
    pages(9, "[extra]\nguest = \"G\"").page("a/x.md", "[[extra]]\nguest = \"G\"");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("extra.guest"));
    assertEquals(1, Pipeline.run(content.root(), spec).messages().size());
  }

  @Test
  void aMisspeltKeyOfASectionIsOneMistake() {
    content
        .page("a/one.md", "date = 2024-01-01")
        .page("a/two.md", "date = 2024-01-02")
        .page("a/_index.md", "sort_yb = \"date\"");
    Run run = Pipeline.run(content);
    assertEquals(
        List.of(
            "a/_index.md:2:1: unknown key `sort_yb`; the closest known key is `sort_by`,"
                + " keys of your own belong below `[extra]` [unknown-key]"),
        run.messages());
  }

  @Test
  void keysOfASectionBelowExtraAreOneMistake() {
    content
        .page("a/one.md", "date = 2024-01-01")
        .page("a/_index.md", "[extra]\ntitle = \"A\"\nsort_by = \"date\"\ndraft = true")
        .page("b/_index.md", "[extra]\nsort_by = \"mood\"\nweight = 1\ntransparent = \"no\"");
    assertMessages(
        "a/_index.md:4:1: `sort_by` and `draft` have no effect below `[extra]`;"
            + " move them above the first table [misplaced-key]");
  }

  @Test
  void whatOtherSectionsHaveAtTheTopIsAMistakeOfASectionBelowExtra() {
    content
        .page("a/one.md", "")
        .page("a/_index.md", "title = \"A\"")
        .page("a/deep/_index.md", "title = \"Deep\"")
        .page("b/_index.md", "title = \"B\"")
        .page("c/_index.md", "[extra]\ntitle = \"C\"\nweight = 1\nsort_by = \"title\"")
        .page("d/_index.md", "[extra]\ntitle = 4");
    assertMessages(
        "c/_index.md:3:1: `title` and `sort_by` have no effect below `[extra]`;"
            + " move them above the first table [misplaced-key]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = \"A\" | title = \"B\" [extra] title = \"B\" | [extra] title = \"C\"",
        "title = \"A\" | title = \"B\" | title = \"C\" [extra] title = \"C\"",
        "title = \"A\" | [extra] title = \"B\"",
        "title = \"A\" | title = \"B\" | [extra] title = \"C\" | [extra] title = \"D\"",
        "title = \"A\" | title = \"B\" | [extra.menu] title = \"C\"",
      })
  void aNameThatSectionsUseForDataIsNotAMistake(String sections) {
    content.page("a/one.md", "").page("a/_index.md", "");
    String[] each = sections.split("\\|");
    for (int i = 0; i < each.length; i++) {
      String keys = each[i].strip().replace("] ", "]\n").replace(" [", "\n[");
      content.page("s" + i + "/_index.md", keys);
    }
    assertMessages();
  }

  @Test
  void aMisspeltTableHeaderIsOneMistake() {
    pages(9, "[extra]\nguest = \"G\"").page("a/x.md", "[exrta]\nguest = \"G\"\nmood = 1");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("extra.guest"));
    assertEquals(
        List.of(
            "a/x.md:2:2: unknown key `exrta`; the closest known key is `extra`,"
                + " keys of your own belong below `[extra]` [unknown-key]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @Test
  void anotherSpellingOfAKeyIsNamedBeforeANameClash() {
    pages(5, "title = \"T\"").page("a/x.md", "Title = \"T\"");
    assertMessages("a/x.md:2:1: unknown key `Title`; write `title` [unknown-key]");
  }

  @Test
  void aBuiltInKeyBelowExtraIsReportedOnEachPage() {
    content
        .page("a/one.md", "title = \"A\"\ndraft = false")
        .page("a/two.md", "title = \"B\"\n[extra]\ndraft = true")
        .file("a/yml.md", "---\ntitle: C\nextra:\n  draft: true\n---\n");
    assertMessages(
        "a/two.md:4:1: `draft` has no effect below `[extra]`; move it above the first table"
            + " [misplaced-key]",
        "a/yml.md:4:3: `draft` has no effect below `extra:`; move it to the top level"
            + " [misplaced-key]");
  }

  @Test
  void aDraftBelowAnyTableDoesNotBecomePublic() {
    content
        .page("a/one.md", "[extra.player]\nurl = \"u\"\ndraft = true")
        .page("a/two.md", "[taxonomies]\ntags = [\"a\"]\ndraft = true");
    assertMessages(
        "a/one.md:4:1: `draft` has no effect below `[extra.player]`; move it above the first table"
            + " [misplaced-key]",
        "a/two.md:4:1: `draft` has no effect below `[taxonomies]`; move it above the first table"
            + " [misplaced-key]");
    Run withoutCollection =
        Pipeline.run(Pipeline.request(content.root(), Optional.of(Pipeline.site("Site"))));
    assertEquals(2, withoutCollection.messages().size());
  }

  @Test
  void allBuiltInKeysAfterTheHeaderAreOneMistake() {
    content
        .page("a/one.md", "title = \"A\"\ndate = 2024-01-01")
        .page("a/two.md", "[extra]\nmood = 1\ntitle = \"B\"\ndate = 2024-01-02\ndraft = true")
        .page("a/_index.md", "sort_by = \"date\"");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("title"));
    assertEquals(
        List.of(
            "a/two.md:4:1: `title`, `date` and `draft` have no effect below `[extra]`;"
                + " move them above the first table [misplaced-key]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @Test
  void aKeyOfASitesOwnMayHaveTheNameOfABuiltInOne() {
    pages(9, "title = \"T\"\n[extra]\nupdated = 2024-01-01\n[extra.author]\ntitle = \"Dr\"");
    assertMessages();
  }

  @Test
  void ownKeysAboveExtraBelongBelowItAsOnTheOtherPages() {
    pages(5, "[extra]\nguest = \"G\"\nrole = \"R\"")
        .page("a/x.md", "guest = \"G\"\n[extra]\nrole = \"R\"")
        .page("a/y.md", "guest = \"G\"\nrole = \"R\"");
    CollectionSpec spec = Pipeline.spec(List.of(), List.of(), List.of("extra.guest"));
    assertEquals(
        List.of(
            "a/x.md:2:1: `guest` belongs below `[extra]`, as on 5 other pages; move it there"
                + " [misplaced-key]",
            "a/y.md:2:1: `guest` and `role` belong below `[extra]`, as on 5 other pages;"
                + " write `[extra]` above them [misplaced-key]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "lastmod = 2024-01-01 | write `updated`",
        "permalink = \"/x/\" | write `path`",
        "redirect_from = [\"/x\"] | write `aliases`",
        "layout = \"post\" | write `template`",
        "published = false | write `date` for the day, or `draft = true` to hold it back",
        "expiryDate = 2024-01-01 | pages do not expire, so write `draft = true` in time",
        "tags = [\"a\"] | terms belong below `[taxonomies]`",
        "author = \"A\" | write a list such as `authors = [\"…\"]`",
        "params = {} | write `extra`",
        "keywords = [\"a\"] | move it below `[extra]`",
        "sort_by = \"date\" | only sections have it, in their `_index.md`",
        "mood = 1 | move it below `[extra]`"
      })
  void aKeyOfAnotherGeneratorNamesItsCounterpart(String line, String cure) {
    content.page("a/x.md", line);
    String key = line.substring(0, line.indexOf(' '));
    assertMessages("a/x.md:2:1: unknown key `" + key + "`; " + cure + " [unknown-key]");
  }

  @Test
  void aKeyOfAnotherGeneratorIsTheAuthorsOwnNextToItsCounterpart() {
    content.file("a/x.md", "---\ndate: 2024-01-01\npublishDate: 2024-01-02\n---\n");
    assertMessages("a/x.md:3:1: unknown key `publishDate`; move it below `extra:` [unknown-key]");
  }

  @Test
  void theCounterpartOfAKeyIsWrittenInTheFormatOfTheFile() {
    content
        .file("a/yaml.md", "---\ntags: [a]\nauthor: A\npublished: false\nparams: {}\n---\n")
        .file("a/json.md", "{\n\"category\": \"a\"\n}\n");
    assertMessages(
        "a/json.md:2:1: unknown key `category`; terms belong below `\"taxonomies\":`"
            + " [unknown-key]",
        "a/yaml.md:2:1: unknown key `tags`; terms belong below `taxonomies:` [unknown-key]",
        "a/yaml.md:3:1: unknown key `author`; write a list such as `authors: [\"…\"]`"
            + " [unknown-key]",
        "a/yaml.md:4:1: unknown key `published`; write `date` for the day, or `draft: true` to"
            + " hold it back [unknown-key]",
        "a/yaml.md:5:1: unknown key `params`; write `extra` [unknown-key]");
  }

  @Test
  void theCureOfASlipIsAnEditInTheFormatOfTheFile() {
    pages(9, "[extra]\nguest = \"G\"\n\"first guest\" = 1")
        .page("a/toml.md", "dtae = 2024-01-01\n[extra]\n\"frist guest\" = 1")
        .file("a/yaml.md", "---\ndtae: 2024-01-01\n---\n")
        .file("a/json.md", "{\n\"dtae\": \"2024-01-01\",\n\"extra\": {\"geust\": \"G\"}\n}\n");
    assertEquals(
        List.of(
            "2:1-2:7 \"date\"",
            "3:11-3:18 \"guest\"",
            "2:1-2:5 date",
            "4:1-4:14 \"first guest\"",
            "2:1-2:5 date"),
        Pipeline.run(content).result().diagnostics().stream()
            .map(diagnostic -> diagnostic.edit().orElseThrow())
            .map(edit -> edit.span() + " " + edit.text())
            .toList());
  }

  @Test
  void aSlipThatIsNotAnErrorStaysAsItIsWritten() {
    pages(60, "title = \"T\"\n[extra]\nguest = \"G\"")
        .page("a/x.md", "site = \"https://x.example/\"\nmath = true\n[extra]\ngeust = \"G\"");
    for (Severity severity : List.of(Severity.WARNING, Severity.OFF)) {
      Run run = run(Map.of("unknown-key", severity));
      assertEquals(severity == Severity.OFF ? 0 : 3, run.messages().size());
      String source = run.text("site/Entry.java").replaceAll("\\s+", " ");
      assertTrue(
          source.contains(
              "record Entry(Page page, Optional<String> title, Optional<String> geust,"
                  + " Optional<String> guest, Optional<Boolean> math, Optional<String> site)"),
          source);
    }
  }

  @Test
  void aStrayKeyThatIsNotAnErrorStaysWhereItIs() {
    content.page("a/x.md", "[extra]\ndraft = true");
    Run run = run(Map.of("misplaced-key", Severity.WARNING));
    assertEquals(1, run.messages().size());
    assertTrue(run.text("site/Entry.java").contains("record Entry(Page page, boolean draft)"));
  }

  @Test
  void oneAbsenceIsReportedOnceWhateverNeedsTheKey() {
    content
        .page("_index.md", "sort_by = \"date\"")
        .page("a/_index.md", "sort_by = \"date\"\ntransparent = true")
        .page("a/x.md", "title = \"A\"");
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
    assertEquals(
        List.of(
            "a/x.md:1:1: `a/_index.md` sorts its pages by `date`, which this page lacks;"
                + " add `date` [missing-sort-key]"),
        Pipeline.run(content.root(), spec).messages());
  }

  @Test
  void aRenamedFolderIsOneMistake() {
    content.page("podcast/x.md", "title = \"A\"");
    CollectionSpec spec =
        new CollectionSpec(
            0,
            "site",
            "podcasts/",
            "Entries",
            "Entry",
            "{season}",
            "title",
            List.of("extra.x"),
            List.of("extra.y"),
            List.of("date"));
    assertEquals(1, Pipeline.run(content.root(), spec).messages().size());
  }

  /** Longer tables are data, so that each key is compared with so many at most. */
  @Test
  void manyKeysAreComparedWithFew() {
    StringBuilder keys = new StringBuilder("[extra]\n");
    for (int i = 0; i < 5_000; i++) {
      keys.append("x".repeat(150)).append(i).append(" = 1\n");
    }
    pages(4, keys.toString()).page("a/x.md", keys + "y = 1");
    assertEquals(
        List.of("too-many-components"),
        Pipeline.run(content).result().diagnostics().stream().map(d -> d.problem().id()).toList());
  }

  private ContentDir pages(int count, String frontMatter) {
    for (int n = 1; n <= count; n++) {
      content.page("a/p" + n + ".md", frontMatter.replace("{n}", Integer.toString(n)));
    }
    return content;
  }

  private Run run(Map<String, Severity> severities) {
    return Pipeline.run(content.root(), new Severities(severities), Pipeline.SPEC);
  }

  private void assertMessages(String... messages) {
    assertEquals(List.of(messages), Pipeline.run(content).messages());
  }
}
