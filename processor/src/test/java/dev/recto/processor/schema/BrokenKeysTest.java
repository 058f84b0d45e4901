package dev.recto.processor.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A key whose value can't be read keeps its component, so that code that uses it is right. */
class BrokenKeysTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  /** Front matter with one mistake, and the record that it becomes. */
  static Stream<Arguments> onlyPages() {
    return Stream.of(
        toml("guest =", "String guest"),
        toml("guest = \"Ann", "String guest"),
        toml("guest = Ann", "String guest"),
        toml("guest: \"Ann\"", "String guest"),
        toml("guest \"Ann\"", "String guest"),
        toml("guest", "String guest"),
        toml("\"the guest\" =", "String theGuest"),
        toml("guest = [\"Ann\"", "String guest"),
        toml("host.name =", "Entry.Host host"),
        toml("[extra.host]\nname =", "Entry.Host host"),
        toml("[[extra.people]]\nname =", "List<Entry.People> people"),
        toml("[extra.host\nname = \"Ann\"\nage = 3", "Entry.Host host"),
        toml("a = 1\n[extra]\nb = 1", "long a, String b"),
        yaml("guest: \"Ann", "String guest"),
        yaml("guest: @ann", "String guest"),
        yaml("guest: {{ ann }}", "String guest"),
        yaml("season: 1\n  guest = Ann", "String guest, long season"),
        yaml("season: 1\n  guest:Ann", "String guest, long season"),
        yaml("guest: Ann: Bob\n  season: 1", "String guest, long season"),
        yaml("season: 1\n  guest: \"Ann\n  topic: x", "String guest, long season, String topic"),
        yaml("host:\n    name: @ann\n    age: 3", "Entry.Host host"),
        yaml("people:\n    - name: @ann\n    - age: 3", "List<Entry.People> people"),
        yaml("people:\n  - name: @ann\n    age: 3\n  x: 1", "Entry.People people, long x"),
        yaml("hall: {\n    name: \"Ann\n  }", "Entry.Hall hall"),
        json("\"guest\": ", "String guest"),
        json("\"guest\": Ann", "String guest"),
        json("\"guest\": \"Ann", "String guest"),
        json("guest: \"Ann\"", "String guest"),
        json("'guest': \"Ann\"", "String guest"),
        json("\"guest\": ,\n\"none\": null,\n\"season\": 1", "String guest, long season"),
        json("\"host\": { \"name\": Ann }", "Entry.Host host"),
        json("\"people\": [{ \"name\": Ann }]", "Entry.People people"));
  }

  private static Arguments toml(String line, String components) {
    return Arguments.of("+++\n[extra]\n" + line + "\n+++\n", components);
  }

  private static Arguments yaml(String lines, String components) {
    return Arguments.of("---\nextra:\n  " + lines + "\n---\n", components);
  }

  private static Arguments json(String line, String components) {
    return Arguments.of("{\n\"extra\": {\n" + line + "\n}\n}\n", components);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onlyPages")
  void theOnlyPageThatHasAKeyKeepsIt(String page, String components) {
    content.file("a/one.md", page);
    Run run = Pipeline.run(content);
    assertEquals(1, run.messages().size(), run.messages()::toString);
    assertEquals("Page page, " + components, record(run), run.messages()::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("topLevel")
  void aKeyOfTheTopLevelIsKeptToo(String page, String components) {
    content.file("a/one.md", page);
    Run run = Pipeline.run(content);
    assertEquals(1, run.messages().size(), run.messages()::toString);
    assertEquals("Page page, " + components, record(run), run.messages()::toString);
  }

  static Stream<Arguments> topLevel() {
    return Stream.of(
        Arguments.of("+++\ndate = 2024-02-30\n+++\n", "LocalDate date"),
        Arguments.of("+++\ntitle = \n+++\n", "String title"),
        Arguments.of("+++\ndescription = 0x\n+++\n", "String description"),
        Arguments.of("+++\nauthors = [\"a\"\n+++\n", "List<String> authors"),
        Arguments.of("---\nauthors: [a\n---\n", "List<String> authors"),
        Arguments.of("{\n\"updated\": no\n}\n", "LocalDate updated"));
  }

  @Test
  void theTypeIsThatOfTheOtherPages() {
    content
        .page("a/one.md", "[extra]\nseason = \n[extra.host]\nname = ")
        .page("a/two.md", "[extra]\nseason = 1\nhost = { name = 3 }");
    Run run = Pipeline.run(content);
    assertEquals(2, run.messages().size(), run.messages()::toString);
    assertEquals("Page page, Entry.Host host, long season", record(run));
    assertTrue(run.text("site/Entry.java").contains("record Host(long name)"));
  }

  @Test
  void aKeyThatOnlySomePagesHaveIsOptionalAsItWas() {
    content.page("a/one.md", "[extra]\nguest = ").page("a/two.md", "[extra]\nseason = 1");
    Run run = Pipeline.run(content);
    assertEquals(1, run.messages().size(), run.messages()::toString);
    assertEquals("Page page, Optional<String> guest, long season", record(run));
  }

  /** None of these is a second mistake, or a mistake of another page. */
  @Test
  void aBrokenKeyIsNoReasonForOtherMistakes() {
    content
        .page("a/one.md", "guest = \n[extra]\nseason.number = ")
        .page("a/two.md", "[extra]\nguest = \"Ann\"\nseason = 1");
    Run run = Pipeline.run(content);
    assertEquals(2, run.messages().size(), run.messages()::toString);
    assertTrue(run.messages().stream().allMatch(message -> message.startsWith("a/one.md")));
    assertEquals("Page page, String guest, long season", record(run));
  }

  @Test
  void anIgnoredOrMappedKeyIsKnownToTheAnnotation() {
    content.page("a/one.md", "[extra]\nguest = \nlabels = { a = }");
    Run run =
        Pipeline.run(
            content.root(),
            Pipeline.spec(List.of("extra.guest"), List.of("extra.labels"), List.of()));
    assertEquals(2, run.messages().size(), run.messages()::toString);
    assertTrue(run.messages().stream().allMatch(message -> message.startsWith("a/one.md")));
  }

  @Test
  void neitherDepthNorNumberOfBrokenKeysIsALimitOfTheCompiler() {
    StringBuilder lines = new StringBuilder("a" + ".a".repeat(100_000) + " =\n");
    IntStream.range(0, 5_000).forEach(i -> lines.append("k").append(i).append(" =\n"));
    content.page("a/one.md", "[extra]\n" + lines);
    assertTrue(record(Pipeline.run(content)).startsWith("Page page, String k0, String k1, "));
  }

  @Test
  void aPageInAnotherEncodingKeepsItsKeys() {
    String page = "+++\ntitle = \"Café\"\n[extra]\nguest = \"Ann\"\n+++\n";
    for (var encoding :
        List.of(
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16)) {
      content.file("a/one.md", page.getBytes(encoding));
      Run run = Pipeline.run(content);
      assertEquals(1, run.messages().size(), run.messages()::toString);
      assertEquals("Page page, String title, String guest", record(run));
    }
  }

  private static String record(Run run) {
    Matcher record =
        Pattern.compile("record Entry\\(([^)]*)\\)").matcher(run.text("site/Entry.java"));
    assertTrue(record.find());
    return record.group(1).replaceAll("\\s+", " ").strip();
  }
}
