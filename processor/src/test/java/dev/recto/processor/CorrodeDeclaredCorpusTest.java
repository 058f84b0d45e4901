package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recto.Page;
import dev.recto.processor.annotation.Declared;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 51 episodes under a record of their authors', beside the record that they say themselves. */
class CorrodeDeclaredCorpusTest {
  private static final String DECLARED =
      """
      package site;
      import dev.recto.*;
      import jakarta.validation.constraints.*;
      import java.time.*;
      import java.util.*;
      @ContentCollection(from = "podcast", registry = "Shows", key = "S{season}E{episode}", orderBy = "-date")
      record Show(
          Page page,
          @NotBlank String title,
          LocalDate date,
          Optional<@NotBlank String> guest,
          Optional<String> role,
          @Pattern(regexp = "\\\\d\\\\d") String season,
          @Pattern(regexp = "\\\\d\\\\d") String episode,
          Series series) {
        enum Series { PODCAST, SPECIAL }
      }
      """;

  private static final String INFERRED =
      """
      package site;
      @dev.recto.ContentCollection(from = "podcast", registry = "Episodes",
          key = "S{season}E{episode}", orderBy = "-date")
      interface Inferred {}
      """;

  @TempDir Path temporary;

  @Test
  void everyEpisodeHasTheValuesThatTheInferredRecordHas() {
    Compilation compilation =
        Javac.in(ContentDir.in(temporary))
            .withoutLint()
            .option("-Arecto.content=" + podcast())
            .option("-Arecto.severity=broken-link=off,unknown-shortcode=off")
            .source("site.Show", DECLARED)
            .source("site.Inferred", INFERRED)
            .source(
                "site.Probe",
                "package site; class Probe { static Object shows() { return Shows.all(); }"
                    + " static Object episodes() { return Episodes.all(); } }")
            .compile();
    assertEquals(List.of(), compilation.messages());
    List<?> shows = (List<?>) compilation.call("site.Probe", "shows");
    List<?> episodes = (List<?>) compilation.call("site.Probe", "episodes");
    assertEquals(51, shows.size());
    for (int i = 0; i < shows.size(); i++) {
      assertEquals(values(episodes.get(i)), values(shows.get(i)));
    }
  }

  /** Components as text: the constant of an enum is the word in another case. */
  private static Map<String, String> values(Object record) {
    Map<String, String> values = new TreeMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = get(record, component);
      String text = value instanceof Page page ? page.source() : String.valueOf(value);
      boolean series = component.getName().equals("series");
      values.put(component.getName(), series ? text.toUpperCase(Locale.ROOT) : text);
    }
    return values;
  }

  private static Object get(Object record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Optional<String> role                         ¦ String role                ¦  7 ¦ the required key `role` is missing; add it to the front matter; declared at Show.java:12 [missing-key]
          Optional<String> role,                        ¦                            ¦ 44 ¦ unknown key `role`; `Show` has no component for it; remove it or add one [unknown-key]
          LocalDate date                                ¦ Duration date              ¦ 51 ¦ `date` must be a duration, found the date `2023-12-11`; write a duration such as `"PT1H30M"`; declared at Show.java:10 [wrong-type]
          LocalDate date                                ¦ @Past LocalDate date       ¦ 40 ¦ `date` must be a date in the past (before 2024-06-01), found `2024-06-13`; declared at Show.java:10 [broken-constraint]
          String episode                                ¦ @Unique String episode     ¦ 41 ¦ `episode` is `01` twice; first used at podcast/s01e01-influxdata/index.md:11:11; declared at Show.java:14 [repeated-value]
          @Pattern(regexp = "\\\\d\\\\d") String season ¦ int season                 ¦ 51 ¦ `season` must be an integer, found the string `01`; write an integer such as `1`; declared at Show.java:13 [wrong-type]
          PODCAST, SPECIAL                              ¦ BROADCAST, SPECIAL         ¦ 51 ¦ `series` can't be `Podcast`; write one of `broadcast`, `special`; declared at Show.java:15 [unknown-choice]
          Optional<@NotBlank String> guest              ¦ Optional<Ref<Show>> guest  ¦ 44 ¦ `guest` names `Paul Dix`, which `Shows` does not have; write an entry's key, slug or content path; declared at Show.java:11 [unknown-entry]
          """)
  void eachValueIsBlamedThatDoesNotFitARecord(String right, String wrong, int count, String first) {
    String source = DECLARED.replace(right, wrong == null ? "" : wrong);
    assertNotEquals(DECLARED, source);
    List<String> messages = blamed(source);
    assertEquals(count + " " + first, messages.size() + " " + messages.get(0).split(": ", 2)[1]);
  }

  private List<String> blamed(String source) {
    return Pipeline.run(
            podcast(),
            new Severities(Map.of("broken-link", Severity.OFF, "unknown-shortcode", Severity.OFF)),
            Declared.collections(ContentDir.in(temporary), "site.Show", source)
                .toArray(CollectionSpec[]::new))
        .messages();
  }

  private static Path podcast() {
    return Corpora.folder("corrode-podcast").resolve("content");
  }
}
