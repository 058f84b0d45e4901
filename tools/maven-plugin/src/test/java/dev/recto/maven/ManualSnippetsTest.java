package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which test compiles, runs or reads the code of which page of the manual.
 *
 * <p>{@code SnippetsIT} follows the pages with commands, and {@code DocumentedDiagnosticsTest} all
 * pages about diagnostics. What is left is listed here: a page with code that nothing looks at
 * fails.
 */
class ManualSnippetsTest {
  private static final Path REPOSITORY = Path.of("..", "..");
  private static final Path CONTENT = REPOSITORY.resolve(Path.of("docs", "content"));

  /** Pages that {@code DocumentedDiagnosticsTest} reads, whatever is on them. */
  private static final String DIAGNOSTICS = "reference/diagnostics/";

  /**
   * Files in these languages are written by {@code SnippetsIT}, and no command of it reads them.
   */
  private static final Set<String> ONLY_WRITTEN = Set.of("css", "js", "ts", "yaml");

  /**
   * Page, language of its blocks ("none" if they name none), their number, and the tests that look
   * at them. So neither a page nor a block can be forgotten.
   */
  private static final String TESTED =
      """
      _index.md                     java      1 ContentGuideTest
      _index.md                     report    1 ContentGuideTest
      guides/bodies.md              java      3 GuideTest
      guides/bodies.md              none      1 GuideTest
      guides/content.md             java      4 ContentGuideTest
      guides/content.md             markdown  1 ContentGuideTest
      guides/declared.md            java      6 GuideTest
      guides/declared.md            markdown  1 GuideTest
      guides/declared.md            none      1 GuideTest
      guides/declared.md            toml      1 GuideTest
      guides/editors.md             json      1 DataSnippetsTest
      guides/editors.md             toml      1 DataSnippetsTest
      guides/editors.md             yaml      1 DataSnippetsTest
      guides/modules.md             java      4 ReferencesAcrossModulesTest ModulesIT
      guides/modules.md             xml       3 ModulesIT BuildCacheConfigTest PomSnippetsTest
      guides/setup.md               xml       2 PomSnippetsTest ReleaseIT
      guides/speed.md               none      1 PomSnippetsTest
      guides/speed.md               xml       1 PomSnippetsTest
      guides/staleness.md           xml       5 PomSnippetsTest
      reference/constraints.md      java      2 ReferenceSnippetsTest
      reference/constraints.md      none      2 ReferenceSnippetsTest
      reference/content-model.md    markdown  1 ReferenceSnippetsTest
      reference/content-model.md    none      2 ReferenceSnippetsTest
      reference/content-model.md    toml      1 ReferenceSnippetsTest
      reference/data.md             csv       1 ReferenceSnippetsTest
      reference/data.md             toml      1 ReferenceSnippetsTest
      reference/declared-records.md java      2 ReferenceSnippetsTest
      reference/declared-records.md toml      1 ReferenceSnippetsTest
      reference/generated-code.md   java      1 ReferenceSnippetsTest
      reference/generated-code.md   none      2 ReferenceSnippetsTest
      reference/options.md          none      2 ReportingTest ReferenceSnippetsTest
      start/why/index.md            java      2 PicturesTest
      start/why/index.md            markdown  2 PicturesTest
      """;

  /** Likewise, and why no test runs them. */
  private static final Map<String, String> NOT_RUN =
      Map.ofEntries(
          Map.entry(
              "guides/ci.md yaml 2",
              "workflows run at GitHub and GitLab; DataSnippetsTest reads them"),
          Map.entry(
              "guides/modules.md none 2",
              "a list of folders, and commands for a cache on a server"),
          Map.entry(
              "guides/setup.md none 3",
              "ReleaseIT runs the goal of the archetype, PackagedJarIT calls javac, and"
                  + " PomSnippetsTest the JVM, each with paths of its own"),
          Map.entry("guides/setup.md kotlin 1", "the build has no Gradle"),
          Map.entry("guides/staleness.md kotlin 1", "the build has no Gradle"),
          Map.entry(
              "guides/staleness.md none 1", "what the plugin prints, as StalenessIT looks for it"),
          Map.entry(
              "moving/astro.md ts 1", "the configuration of Astro, from which one moves away"),
          Map.entry("moving/hugo.md none 1", "compares with a site that Hugo built"),
          Map.entry("project/architecture.md none 1", "a drawing"),
          Map.entry("guides/search.md js 1", "runs in a browser"),
          Map.entry("tutorials/blog.md css 1", "a stylesheet"),
          Map.entry("tutorials/documentation.md js 1", "runs in a browser"));

  @Test
  void everyBlockOfEveryPageHasATest() throws IOException {
    Set<String> needed = new TreeSet<>();
    for (Map.Entry<String, Path> page : pages().entrySet()) {
      untested(page.getValue())
          .forEach((language, blocks) -> needed.add(page.getKey() + " " + language + " " + blocks));
    }
    Set<String> listed = new TreeSet<>(NOT_RUN.keySet());
    listed.addAll(tested().keySet());
    assertEquals(String.join("\n", needed), String.join("\n", listed));
  }

  @Test
  void theTestsReadThePages() throws IOException {
    Map<String, Path> sources = new HashMap<>();
    for (String module : List.of("processor", "tools/maven-plugin", "tools/release-tests")) {
      for (Path file : files(REPOSITORY.resolve(module).resolve("src/test/java"), ".java")) {
        sources.put(file.getFileName().toString(), file);
      }
    }
    List<String> unread = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : tested().entrySet()) {
      String page = entry.getKey().replaceFirst(" .*", "");
      String end = page.substring(page.lastIndexOf('/') + 1) + "\"";
      for (String test : entry.getValue()) {
        Path source = sources.get(test + ".java");
        if (source == null || !Files.readString(source).contains(end)) {
          unread.add(test + ": " + page);
        }
      }
    }
    assertEquals(List.of(), unread);
  }

  @Test
  void everyBlockIsFound() throws IOException {
    Pattern fence = Pattern.compile("^ *(```|~~~)", Pattern.MULTILINE);
    for (Path page : pages().values()) {
      String text = Files.readString(page);
      assertEquals(
          fence.matcher(text).results().count(), 2L * Snippet.blocks(page).size(), page.toString());
    }
  }

  private static Map<String, List<String>> tested() {
    return TESTED
        .lines()
        .map(line -> line.split(" +"))
        .collect(
            Collectors.toMap(
                words -> words[0] + " " + words[1] + " " + words[2],
                words -> List.of(words).subList(3, words.length),
                (one, other) -> one,
                TreeMap::new));
  }

  /** The blocks that {@code SnippetsIT} neither runs nor has a command read, by language. */
  private static Map<String, Integer> untested(Path page) throws IOException {
    Map<String, Integer> languages = new TreeMap<>();
    List<Snippet.Block> blocks = Snippet.blocks(page);
    boolean followed = blocks.stream().anyMatch(Snippet.Block::isConsole);
    for (Snippet.Block block : blocks) {
      boolean used = block.file().isPresent() && !ONLY_WRITTEN.contains(block.language());
      if (!followed || !used && !block.isConsole()) {
        languages.merge(block.language().isEmpty() ? "none" : block.language(), 1, Integer::sum);
      }
    }
    return languages;
  }

  /** All pages but those about diagnostics, by their paths below the content folder. */
  private static Map<String, Path> pages() {
    Map<String, Path> pages = new TreeMap<>();
    for (Path page : files(CONTENT, ".md")) {
      pages.put(CONTENT.relativize(page).toString().replace('\\', '/'), page);
    }
    pages.keySet().removeIf(name -> name.startsWith(DIAGNOSTICS));
    return pages;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
