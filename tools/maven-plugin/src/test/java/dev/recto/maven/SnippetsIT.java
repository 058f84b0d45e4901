package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.Snippet.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Pages of the manual that show commands are followed to the letter: their files are written, their
 * commands run, and what these print is what the page shows. {@code -Drecto.page=guides/feeds}
 * looks at one page only.
 */
@Tag("manual")
@Execution(ExecutionMode.CONCURRENT)
class SnippetsIT {
  private static final Path CONTENT = Path.of("..", "..", "docs", "content");
  private static final String ONLY = System.getProperty("recto.page", "");

  @TestFactory
  Stream<DynamicTest> everyPageDoesWhatItShows() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .filter(SnippetsIT::hasCommands)
              .map(page -> DynamicTest.dynamicTest(name(page), () -> follow(page)))
              .filter(test -> test.getDisplayName().startsWith(ONLY))
              .toList();
      assertTrue(!tests.isEmpty(), ONLY);
      return tests.stream();
    }
  }

  private static void follow(Path page) throws IOException, InterruptedException {
    SnippetProject project = SnippetProject.in(name(page));
    for (Snippet snippet : Snippet.of(page)) {
      if (snippet instanceof Snippet.File file) {
        project.write(file);
      } else if (snippet instanceof Command command) {
        assertEquals("", project.run(command));
      }
    }
  }

  private static boolean hasCommands(Path page) {
    try {
      return Snippet.of(page).stream().anyMatch(Command.class::isInstance);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path page) {
    return CONTENT.relativize(page).toString().replace('\\', '/').replaceFirst("\\.md$", "");
  }
}
