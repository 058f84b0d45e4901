package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.annotation.Declared;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several mistakes under declared records: each is reported once, and nothing that follows. */
class MistakesTogetherTest {
  private static final String SOURCE =
      """
      package site;
      import dev.recto.*;
      import jakarta.validation.constraints.*;
      import java.time.*;
      import java.util.*;
      @ContentCollection(from = "talks", registry = "Talks", key = "{slug}", orderBy = "-date")
      record Talk(
          Page page, @NotBlank String title, LocalDate date, @Pattern(regexp = "\\\\d\\\\d") String season,
          @Unique @Contiguous(per = "season") String number, Room room, List<Ref<Person>> speakers,
          Map<String, Integer> seats, @After("date") Optional<LocalDate> end, Set<String> tags,
          Optional<Talk.Fee> fee, @Min(1) int minutes) {
        enum Room { MAIN, SMALL }
        record Fee(int euros, String note) {}
      }
      @DataCollection(from = "people", registry = "People", key = "{id}")
      record Person(String id, String name, Optional<Ref<Talk>> talk) {}
      """;

  private static final String TALK =
      """
      title = "One"
      date = 2024-05-02
      [extra]
      season = "01"
      number = "01"
      room = "main"
      speakers = ["ann"]
      seats = {left = 1}
      tags = ["a"]
      minutes = 5
      """;

  private static final String ANN = "id = \"ann\"\nname = \"Ann\"\n";

  @TempDir Path temporary;
  private ContentDir content;

  private ContentDir content() {
    content = ContentDir.in(temporary).page("talks/one.md", TALK);
    return content.file("../data/people/ann.toml", ANN);
  }

  private List<String> messages() {
    return messages(Severities.DEFAULT);
  }

  private List<String> messages(Severities severities) {
    return Pipeline.run(
            content.root(),
            severities,
            Declared.collections(content, "site.Talk", SOURCE).toArray(CollectionSpec[]::new))
        .messages();
  }

  @Test
  void nothingIsSaidOfASiteThatIsRight() {
    content();
    assertEquals(List.of(), messages());
  }

  @Test
  void tenMistakesInOneFileAreTenMessages() {
    content()
        .page(
            "talks/two.md",
            """
            title = " "
            date = 2024-05-02
            [extra]
            season = "1"
            room = "mian"
            speakers = ["ann", "anne", 3]
            seats = {left = "x"}
            end = 2024-05-01
            tags = ["a", "a"]
            minuts = 3
            fee = {euros = 1}
            """);
    assertEquals(
        """
        talks/two.md:1:1: the required key `number` is missing; add it to the front matter; declared at Talk.java:9 [missing-key]
        talks/two.md:2:9: `title` must not be blank, found ` `; declared at Talk.java:8 [broken-constraint]
        talks/two.md:5:10: `season` must match `\\d\\d`, found `1`; declared at Talk.java:8 [broken-constraint]
        talks/two.md:6:8: `room` can't be `mian`; the closest value is `main`; declared at Talk.java:9 [unknown-choice]
        talks/two.md:7:20: an element of `speakers` names `anne`, which `People` does not have; the closest one is `ann`; declared at Talk.java:9 [unknown-entry]
        talks/two.md:7:28: an element of `speakers` must be a string, found the integer `3`; write the key of an entry of `People`; declared at Talk.java:9 [wrong-type]
        talks/two.md:8:17: `left` must be an integer, found the string `x`; write an integer such as `1`; declared at Talk.java:10 [wrong-type]
        talks/two.md:9:7: `end` must be after `date`, found `2024-05-01` and `2024-05-02`; declared at Talk.java:10 [not-after]
        talks/two.md:10:14: `a` is in `tags` twice; remove it, first defined at talks/two.md:10:9; declared at Talk.java:10 [repeated-element]
        talks/two.md:11:1: unknown key `minuts`; the closest known key is `minutes` [unknown-key]
        talks/two.md:12:7: the required key `note` is missing; add it to the table; declared at Talk.java:13 [missing-key]\
        """,
        String.join("\n", messages()));
  }

  @Test
  void aBrokenFileExcusesItselfAndNoOther() {
    content()
        .file("../data/people/bob.toml", "id = \"bob\"\nname = = 1\n")
        .file("../data/people/cyd.toml", "id = \"cyd\"\nname = 1\n");
    assertEquals(
        List.of(
            "data/people/bob.toml:2:8: there are two `=` after `name`; write one [toml-syntax]",
            "data/people/cyd.toml:2:8: `name` must be a string, found the integer `1`; write"
                + " `\"1\"`; declared at Talk.java:16 [wrong-type]"),
        messages());
  }

  @Test
  void anEntryOfABrokenFileIsNotMissing() {
    content()
        .page("talks/one.md", TALK.replace("[\"ann\"]", "[\"ann\", \"bob\", \"cyd\"]"))
        .file("../data/people/bob.json", "{\"id\" = \"bob\"}")
        .file("../data/people/cyd.yaml", "- id: cyd");
    assertEquals(
        List.of("data/people/bob.json:1:7", "data/people/cyd.yaml:1:1"),
        messages().stream().map(line -> line.split(": ")[0]).toList());
  }

  @Test
  void aBrokenPageIsStillAnEntryThatOthersName() {
    content()
        .file("talks/two.md", "+++\ntitle = \"Two\ndate = 2024-05-02\n+++\n")
        .file("../data/people/bob.toml", "id = \"bob\"\nname = \"Bob\"\ntalk = \"two\"\n");
    assertEquals(
        List.of("talks/two.md:2:9"), messages().stream().map(line -> line.split(": ")[0]).toList());
  }

  @Test
  void whatLeavesAUsableValueCanBeAWarning() {
    content().page("talks/one.md", TALK + "more = 1\n");
    assertEquals(
        List.of(
            "talks/one.md:12:1: unknown key `more`; `Talk` has no component for it; remove it or"
                + " add one [unknown-key]"),
        messages(new Severities(Map.of("unknown-key", Severity.WARNING))));
  }

  @Test
  void rulesOfACollectionSpeakOfValuesAsTheyAreWritten() {
    content()
        .page(
            "talks/one.md",
            TALK.replace("season = \"01\"", "season = \"01\"\nmain-room = \"main\""))
        .page("talks/two.md", TALK.replace("\"main\"", "\"MAIN\"").replace("ann", "ANN"));
    List<CollectionSpec> specs =
        Declared.collections(
            content,
            "site.Talk",
            SOURCE
                .replace(
                    "@Unique @Contiguous(per = \"season\") String",
                    "@Contiguous(per = \"room\") String")
                .replace(
                    "Room room, List<Ref<Person>> speakers",
                    "@Unique Room room, @Unique List<Ref<Person>> speakers")
                .replace("Page page,", "Page page, Optional<Room> mainRoom,"));
    assertEquals(
        """
        talks/two.md:6:10: `number` is `01` twice in `room` `main`; first used at talks/one.md:7:10; declared at Talk.java:9 [repeated-value]
        talks/two.md:7:8: `room` is `MAIN` twice; first used at talks/one.md:8:8; declared at Talk.java:9 [repeated-value]
        talks/two.md:8:12: `speakers` is `[…]` twice; first used at talks/one.md:9:12; declared at Talk.java:9 [repeated-value]\
        """,
        String.join(
            "\n", Pipeline.run(content.root(), specs.toArray(CollectionSpec[]::new)).messages()));
  }
}
