package dev.recto.processor.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.testing.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of files and folders in the data folder. */
class DataReaderTest {
  private static final Place FROM = new InAnnotation(0, "from");
  private static final Place AT = new InAnnotation(0, "at");

  @TempDir Path site;
  private final Report report = new Report();

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private DataReader reader() {
    return new DataReader(DataFolder.of(site.resolve("content"), "data"), report);
  }

  private DataEntries read(String from, String at) {
    return reader().read(from, at, FROM, AT);
  }

  /** Entries as {@code file:home name keys}. */
  private static List<String> words(DataEntries entries) {
    return entries.entries().stream()
        .map(
            entry ->
                "%s:%s %s %s"
                    .formatted(
                        entry.file(),
                        entry.home(),
                        entry.name().orElse("-"),
                        DataFiles.words(entry.keys())))
        .toList();
  }

  private List<String> problems() {
    return report.diagnostics().stream().map(DataReaderTest::words).toList();
  }

  private static String words(Diagnostic found) {
    String place =
        found.place() instanceof InContent in
            ? in.file() + ":" + in.span()
            : ((InAnnotation) found.place()).attribute();
    return place + " " + found.message();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          yaml ¦ - {x: 1}|- {x: 2}                   ¦         ¦ 1:3-1:3 - {x:1}         ¦ 2:3-2:3 - {x:2}
          json ¦ [{"x": 1},| {"x": 2}]               ¦         ¦ 1:2-1:2 - {x:1}         ¦ 2:2-2:2 - {x:2}
          csv  ¦ x|1|2                               ¦         ¦ 2:1-2:1 - {x:"1"}       ¦ 3:1-3:1 - {x:"2"}
          toml ¦ [ada]|x = 1|[grace]|x = 2           ¦         ¦ 1:2-1:5 ada {x:1}       ¦ 3:2-3:7 grace {x:2}
          yaml ¦ ada: {x: 1}|grace: {x: 2}           ¦         ¦ 1:1-1:4 ada {x:1}       ¦ 2:1-2:6 grace {x:2}
          json ¦ {"ada": {"x": 1},| "grace": {"x": 2}} ¦       ¦ 1:2-1:7 ada {x:1}       ¦ 2:2-2:9 grace {x:2}
          toml ¦ v = 3|[[people]]|x = 1|[[people]]|x = 2 ¦     ¦ 2:1-2:1 - {x:1}         ¦ 4:1-4:1 - {x:2}
          yaml ¦ tags: []|people:|- {x: 1}|- {x: 2}  ¦         ¦ 3:3-3:3 - {x:1}         ¦ 4:3-4:3 - {x:2}
          toml ¦ [[a]]|x = 3|[[b]]|x = 1|[[b]]|x = 2 ¦ b       ¦ 3:1-3:1 - {x:1}         ¦ 5:1-5:1 - {x:2}
          toml ¦ [a.b.ada]|x = 1|[a.b.grace]|x = 2   ¦ a.b     ¦ 1:6-1:9 ada {x:1}       ¦ 3:6-3:11 grace {x:2}
          json ¦ {"a": {"b": [{"x": 1},|{"x": 2}]}}  ¦ a.b     ¦ 1:14-1:14 - {x:1}       ¦ 2:1-2:1 - {x:2}
          """)
  void entriesOfAFile(String ending, String text, String at, String first, String second)
      throws IOException {
    write("data/people." + ending, text.replace('|', '\n') + "\n");
    DataEntries entries = read("people." + ending, at == null ? "" : at);
    String file = "data/people." + ending + ":";
    assertEquals(List.of(file + first, file + second), words(entries));
    assertEquals(List.of(), problems());
    assertTrue(entries.isComplete());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          toml ¦ [[a]]|x = 1|[[b]]|x = 1 ¦     ¦ from `data/people.toml` has several lists and tables: `a`, `b`; say which has the entries: `at = "a"` [unclear-entries]
          toml ¦ [a]|x = 1|[[b]]|x = 1   ¦     ¦ from `data/people.toml` has several lists and tables: `b`, `a`; say which has the entries: `at = "b"` [unclear-entries]
          toml ¦ x = 1                   ¦     ¦ from `data/people.toml` has neither a list of tables nor tables; add some [unclear-entries]
          toml ¦ [[people]]|x = 1        ¦ peple ¦ at `data/people.toml` has no `peple`; the closest key is `people` [unclear-entries]
          toml ¦ [[people]]|x = 1        ¦ a.b ¦ at `data/people.toml` has no `a.b`; correct the path [unclear-entries]
          toml ¦ people = 3              ¦ people ¦ at `people` in `data/people.toml` is neither a list nor a table; name the list or table that has the entries [unclear-entries]
          yaml ¦ - x: 1                  ¦ people ¦ at `data/people.yaml` is a list itself; remove `at` [unclear-entries]
          yaml ¦ [a, b, c]               ¦     ¦ data/people.yaml:1:2-1:3 an entry must be a table, and this is a string; write keys with values [not-an-entry]
          yaml ¦ [{x: 1}, b]             ¦     ¦ data/people.yaml:1:10-1:11 an entry must be a table, and this is a string; write keys with values [not-an-entry]
          toml ¦ version = 3|[ada]|x = 1 ¦     ¦ data/people.toml:1:11-1:12 an entry must be a table, and this is an integer; write keys with values [not-an-entry]
          toml ¦ people = nope           ¦     ¦ data/people.toml:1:10-1:14 `nope` is not a value; write `"nope"` for a string [toml-syntax]
          toml ¦ people = nope           ¦ people ¦ data/people.toml:1:10-1:14 `nope` is not a value; write `"nope"` for a string [toml-syntax]
          """)
  void whatIsNotFoundInAFileIsOneMistake(String ending, String text, String at, String problem)
      throws IOException {
    write("data/people." + ending, text.replace('|', '\n') + "\n");
    assertFalse(read("people." + ending, at == null ? "" : at).isComplete());
    assertEquals(List.of(problem), problems());
  }

  @Test
  void inAFolderEachFileIsOneEntryAtAnyDepth() throws IOException {
    write("data/events/b.toml", "x = 1\n");
    write("data/events/2024/a.b.yaml", "x: 2\n");
    write("data/events/c.json", "{\"x\": 3}");
    write("data/events/README.md", "text");
    write("data/events/.hidden.toml", "x =");
    write("data/other.toml", "x =");
    List<String> expected =
        List.of(
            "data/events/2024/a.b.yaml:1:1-1:1 a.b {x:2}",
            "data/events/b.toml:1:1-1:1 b {x:1}",
            "data/events/c.json:1:1-1:1 c {x:3}");
    assertEquals(expected, words(read("events", "")));
    assertEquals(expected, words(read("events/", "")));
    assertEquals(List.of(), problems());
  }

  @Test
  void aFileOfAFolderThatIsAListOrInAMisspeltFormatIsReported() throws IOException {
    write("data/events/a.yaml", "- x: 1\n");
    write("data/events/b.ymal", "x: 1\n");
    write("data/events/c.toml", "x = 1\n");
    DataEntries entries = read("events", "people");
    assertEquals(1, entries.entries().size());
    assertFalse(entries.isComplete());
    assertEquals(
        List.of(
            "at each file of the folder `events` is one entry; remove `at` [unclear-entries]",
            "data/events/a.yaml:1:1-1:1 an entry must be a table, and this is a list; write keys"
                + " with values [not-an-entry]",
            "data/events/b.ymal:1:1-1:1 `data/events/b.ymal` is not in a format of data files;"
                + " its name should end in `.yaml` [unknown-data-format]"),
        problems());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          peple.toml       ¦ there is no `peple.toml` in the data folder `data`; write `people.toml` [unknown-data-file]
          people           ¦ there is no `people` in the data folder `data`; write `people.toml` [unknown-data-file]
          people.yaml      ¦ there is no `people.yaml` in the data folder `data`; write `people.toml` [unknown-data-file]
          event            ¦ there is no `event` in the data folder `data`; write `events` [unknown-data-file]
          nothing.csv      ¦ there is no `nothing.csv` in the data folder `data`; add it, or correct `from` [unknown-data-file]
          ../secret.toml   ¦ there is no `../secret.toml` in the data folder `data`; add it, or correct `from` [unknown-data-file]
          notes.txt        ¦ `data/notes.txt` is not in a format of data files; use TOML, YAML, JSON or CSV, and end its name in `.toml`, `.yaml`, … [unknown-data-format]
          """)
  void aFileThatIsNotThereIsReportedWithTheNearest(String from, String problem) throws IOException {
    write("secret.toml", "x = 1\n");
    write("data/people.toml", "[ada]\nx = 1\n");
    write("data/events/a.toml", "x = 1\n");
    write("data/notes.txt", "x");
    assertFalse(read(from, "").isComplete());
    assertEquals(List.of("from " + problem), problems());
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    assertFalse(read("people.toml", "").isComplete());
    assertEquals(
        List.of(
            "from there is no `people.toml` in the data folder `data`; make the folder beside the"
                + " content folder, or name it in `@ContentSite` [unknown-data-file]"),
        problems());
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed() throws IOException {
    write("secret.toml", "[ada]\nx = 1\n");
    write("data/people.toml", "[ada]\nx = 1\n");
    Files.createSymbolicLink(site.resolve("data/secret.toml"), site.resolve("secret.toml"));
    Files.createSymbolicLink(site.resolve("data/same.toml"), Path.of("people.toml"));
    DataReader reader = reader();
    assertEquals(DataEntries.UNKNOWN, reader.read("secret.toml", "", FROM, AT));
    assertEquals(1, reader.read("same.toml", "", FROM, AT).entries().size());
    assertEquals(
        List.of(
            "data/secret.toml:1:1-1:1 the symbolic link points outside the data folder; copy its"
                + " target into the folder [outside-content-root]"),
        problems());
  }

  @Test
  void theFolderItselfIsNotALinkOutOfTheSite() throws IOException {
    Path outside = Files.createDirectories(site.resolve("outside"));
    Files.writeString(outside.resolve("people.toml"), "[ada]\nx = 1\n");
    Path module = Files.createDirectories(site.resolve("module"));
    Files.createSymbolicLink(module.resolve("data"), outside);
    DataFolder linked = DataFolder.of(module.resolve("content"), "data");
    DataEntries entries = new DataReader(linked, report).read("people.toml", "", FROM, AT);
    assertEquals(DataEntries.UNKNOWN, entries);
    assertEquals(
        List.of(
            "data:1:1-1:1 the symbolic link points outside the data folder; copy its target into"
                + " the folder [outside-content-root]"),
        problems());
    DataFolder named = DataFolder.of(module.resolve("content"), "../outside");
    assertEquals(
        List.of("../outside/people.toml:1:2-1:5 ada {x:1}"),
        words(new DataReader(named, report).read("people.toml", "", FROM, AT)));
  }

  @Test
  void pipesAreNotOpened() throws IOException, InterruptedException {
    Path pipe = Files.createDirectories(site.resolve("data")).resolve("people.toml");
    assumeTrue(canMakePipe(pipe), "no mkfifo here");
    assertEquals(DataEntries.UNKNOWN, read("people.toml", ""));
    assertEquals(
        List.of(
            "data/people.toml:1:1-1:1 this is a pipe, a socket or a device, not a file; remove it"
                + " from the data folder [special-file]"),
        problems());
  }

  private static boolean canMakePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aFileIsReadOnceAndThoseThatNobodyReadsAreCounted() throws IOException {
    write("data/people.toml", "[[a]]\nx = nope\n[[b]]\nx = 1\n");
    write("data/events/a.toml", "x = 1\n");
    write("data/other.json", "{");
    DataReader reader = reader();
    assertEquals(3, reader.unread());
    reader.read("people.toml", "a", FROM, AT);
    reader.read("people.toml", "b", FROM, AT);
    reader.read("events", "", FROM, AT);
    assertEquals(1, reader.unread());
    assertEquals(1, problems().size(), problems()::toString);
  }

  @Test
  void anEmptyFileHasNoEntries() throws IOException {
    write("data/a.toml", "# nobody\n");
    write("data/b.yaml", "");
    write("data/c.json", "[]");
    write("data/d.csv", "x\n");
    write("data/e.json", "{\"people\": []}");
    for (String name : List.of("a.toml", "b.yaml", "c.json", "d.csv", "e.json")) {
      assertEquals(new DataEntries(List.of(), true), read(name, ""), name);
    }
    assertEquals(List.of(), problems());
  }
}
