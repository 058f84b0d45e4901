package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.ProblemIds;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.DiagnosticPage;
import dev.recto.processor.testing.DiagnosticPage.Case;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each page of the manual's diagnostics is true: its wrong files give exactly the report that it
 * shows, with place and words, its right files none. {@code -Drecto.updateExpected=true} writes the
 * reports anew, to be read in the diff.
 */
class DocumentedDiagnosticsTest {
  private static final Path PAGES = Path.of("..", "docs", "content", "reference", "diagnostics");
  private static final boolean UPDATE = Boolean.getBoolean("recto.updateExpected");

  /** The only page to look at; all of them if it is empty. */
  private static final String ONLY = System.getProperty("recto.page", "");

  /** What files alone can't provoke, with the test that does. */
  private static final Map<String, String> SHOWN_ELSEWHERE =
      Map.ofEntries(
          Map.entry("body-limit", "HostileBodiesTest"),
          Map.entry("recto-bug", "a bug that is known is mended"),
          Map.entry("stale-record", "StaleRecordTest"),
          Map.entry("incompatible-library", "ProcessorPathTest"),
          Map.entry("special-file", "HostileFilesTest"),
          Map.entry("partial-compilation", "PartialCompilationTest"),
          Map.entry("type-on-class-path", "ModulesOfOnePackageTest"),
          Map.entry("late-annotation", "LaterRoundTest"),
          Map.entry("unreadable-name", "FileNamesTest"),
          Map.entry("file-too-large", "DocumentReaderTest"),
          Map.entry("too-many-tables", "LimitsTest"));

  @TempDir Path temporary;

  @Test
  void everyDiagnosticHasAPage() throws IOException {
    Set<String> pages = new TreeSet<>();
    for (Path page : pages()) {
      pages.add(DiagnosticPage.read(page).id());
    }
    assertEquals(ProblemIds.all(), pages);
  }

  @Test
  void thePagesSayWhoseSeverityCanBeSet() throws IOException {
    Set<String> lowerable = new TreeSet<>();
    for (Path file : pages()) {
      DiagnosticPage page = DiagnosticPage.read(file);
      if (page.lowerable()) {
        lowerable.add(page.id());
      }
    }
    assertEquals(ProblemIds.lowerable(), lowerable);
  }

  @Test
  void thePagesSayTheSeverityThatTheirReportsHave() throws IOException {
    for (Path file : pages()) {
      DiagnosticPage page = DiagnosticPage.read(file);
      String id = "[" + page.id() + "]";
      Set<String> reported = new TreeSet<>();
      for (Case section : page.cases()) {
        boolean raised = section.options().stream().anyMatch(o -> o.contains(page.id() + "="));
        section.report().stream()
            .filter(message -> message.endsWith(id))
            .map(message -> raised ? "off" : message.split(": ", 3)[1])
            .forEach(reported::add);
      }
      boolean shown = !SHOWN_ELSEWHERE.containsKey(page.id());
      assertTrue(!shown || reported.contains(page.severity()), page.id() + reported);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsTrue() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : pages()) {
      DiagnosticPage page = DiagnosticPage.read(file);
      if (!ONLY.isEmpty() && !page.id().equals(ONLY)) {
        continue;
      }
      List<Case> cases = page.cases();
      assertEquals(1, cases.stream().filter(c -> c.title().equals("Right")).count(), page.id());
      boolean elsewhere = SHOWN_ELSEWHERE.containsKey(page.id());
      assertEquals(elsewhere, cases.size() == 1, page.id());
      for (Case section : cases) {
        String name = page.id() + ": " + section.title();
        tests.add(DynamicTest.dynamicTest(name, () -> check(file, page, section)));
      }
    }
    assertFalse(tests.isEmpty(), ONLY);
    return tests.stream();
  }

  private void check(Path file, DiagnosticPage page, Case section) throws IOException {
    Path module = Files.createTempDirectory(temporary, "case").toRealPath();
    section.writeTo(module);
    List<String> report = withoutJavac(section, module).orElseGet(() -> withJavac(section, module));
    if (UPDATE) {
      update(file, section, report);
    } else {
      assertEquals(String.join("\n", section.report()), String.join("\n", report));
      assertEquals(section.title().equals("Right"), report.isEmpty());
      assertEquals(
          section.title().equals("Right") ? 0 : 1,
          report.stream().filter(m -> m.endsWith("[" + page.id() + "]")).limit(1).count());
    }
  }

  private static List<String> withJavac(Case section, Path module) {
    Javac javac = Javac.in(module).option(section.options().toArray(String[]::new));
    section.java().forEach((name, text) -> javac.source("site." + name.replace(".java", ""), text));
    Compilation compilation = javac.compile();
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Kind.NOTE)
        .filter(diagnostic -> !diagnostic.getMessage(Locale.ROOT).endsWith("-Werror specified"))
        .map(diagnostic -> line(diagnostic, module))
        .toList();
  }

  /** What javac would print, for pages with the usual annotation and without options. */
  private static Optional<List<String>> withoutJavac(Case section, Path module) {
    Path content = module.resolve("content");
    boolean compiles =
        section.hasJava()
            || section.files().keySet().stream().anyMatch(f -> f.startsWith("classes/"));
    if (compiles || !section.options().isEmpty() || !Files.isDirectory(content)) {
      return Optional.empty();
    }
    CollectionSpec spec =
        new CollectionSpec(
            0,
            "site",
            "podcast/",
            "Episodes",
            "Episode",
            "{slug}",
            "",
            List.of(),
            List.of(),
            List.of());
    List<dev.recto.processor.problem.Diagnostic> found =
        Pipeline.check(Pipeline.request(content, Optional.empty(), spec)).diagnostics();
    boolean placed = found.stream().allMatch(d -> d.place() instanceof InContent);
    return placed
        ? Optional.of(found.stream().map(d -> line(d, module)).toList())
        : Optional.empty();
  }

  private static String line(dev.recto.processor.problem.Diagnostic diagnostic, Path module) {
    InContent place = (InContent) diagnostic.place();
    Severity severity = diagnostic.severity();
    return place.file().pathFrom("content")
        + ":%s:%s: %s: %s"
            .formatted(
                place.at().line(),
                Javac.columnOf(place),
                severity == Severity.ERROR ? "error" : "warning",
                diagnostic.message().replace(module.toString(), "PROJECT"));
  }

  private static String line(Diagnostic<?> diagnostic, Path module) {
    Javac.Place place = Javac.place(diagnostic, module);
    String kind = diagnostic.getKind() == Kind.ERROR ? "error" : "warning";
    String message = diagnostic.getMessage(Locale.ROOT).replace(module.toString(), "PROJECT");
    return place.file().replace("src/site/", "")
        + ":%d:%d: %s: %s".formatted(place.line(), place.column(), kind, message);
  }

  private static void update(Path file, Case section, List<String> report) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf("## " + section.title() + "\n");
    int block = text.indexOf("```report\n", from) + "```report\n".length();
    if (!section.title().equals("Right")) {
      String lines = report.stream().map(line -> line + "\n").collect(Collectors.joining());
      int end = text.indexOf("```", block);
      Files.writeString(file, text.substring(0, block) + lines + text.substring(end));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> !file.endsWith("_index.md")).sorted().toList();
    }
  }
}
