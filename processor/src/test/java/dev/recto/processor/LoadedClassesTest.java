package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.FreshClasses;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Most of the time that a small site takes goes into loading classes. */
class LoadedClassesTest {
  /** Somewhat more than it takes today; not a limit of anything else. */
  private static final int MOST = 850;

  private static final String IN_A_SIGNATURE =
      "dev.recto.processor.problem.SetupProblem$TypeOnClassPath";

  private static final String PAGE =
      """
      +++
      title = "Arroyo"
      date = 2024-01-25
      [extra]
      guest = "Micah Wylde"
      +++

      Stream *processing* in [Rust](https://www.rust-lang.org/).

      <!-- more -->

      ## Notes

      1. See [the others](@/podcast/_index.md).
      """;

  @TempDir Path temporary;

  @Test
  void aPlainSiteLoadsNothingThatItDoesNotUse() throws Exception {
    SortedSet<String> loaded = loaded(PAGE, List.of());
    assertEquals(
        List.of(),
        Stream.of(
                "com.drew.",
                "de.siegmar.",
                "net.gcardone.",
                "org.apache.lucene.",
                "org.jsoup.nodes.",
                "org.snakeyaml.",
                "org.tomlj.internal.")
            .flatMap(library -> loaded.stream().filter(name -> name.startsWith(library)))
            .toList());
    assertTrue(loaded.size() <= MOST, () -> loaded.size() + " classes: " + loaded);
  }

  @Test
  @EnabledOnJre(
      value = JRE.JAVA_17,
      disabledReason = "classes that a later javac has compiled load more when they are verified")
  void aSiteWithoutMistakesLoadsNone() throws Exception {
    assertEquals(List.of(), problems(loaded(PAGE, List.of())));
  }

  @Test
  @EnabledOnJre(
      value = JRE.JAVA_17,
      disabledReason = "classes that a later javac has compiled load more when they are verified")
  void aMistakeLoadsNoOtherKinds() throws Exception {
    String wrong = "content/podcast/a.md:2:9: `title` must be a string";
    assertEquals(
        List.of("dev.recto.processor.problem.KeyProblem$WrongType"),
        problems(loaded(PAGE.replace("\"Arroyo\"", "3"), List.of(wrong))));
  }

  private static List<String> problems(SortedSet<String> loaded) throws ClassNotFoundException {
    List<String> problems = new ArrayList<>();
    for (String name : loaded) {
      Class<?> type = Class.forName(name, false, LoadedClassesTest.class.getClassLoader());
      if (type.isRecord() && Problem.class.isAssignableFrom(type) && !name.equals(IN_A_SIGNATURE)) {
        problems.add(name);
      }
    }
    return problems;
  }

  private SortedSet<String> loaded(String page, List<String> messages) throws Exception {
    ContentDir content =
        ContentDir.in(temporary)
            .file("podcast/_index.md", "+++\ntitle = \"Podcast\"\n+++\n")
            .file("podcast/a.md", page);
    try (FreshClasses classes = new FreshClasses()) {
      Compilation compilation =
          Javac.in(content)
              .source(
                  "site.SiteContent",
                  SiteSources.content("from = \"podcast\", registry = \"Episodes\""))
              .compile(classes.processor());
      assertEquals(
          messages.size(), compilation.messages().size(), compilation.messages()::toString);
      for (int i = 0; i < messages.size(); i++) {
        assertTrue(compilation.messages().get(i).startsWith(messages.get(i)));
      }
      return classes.loaded();
    }
  }
}
