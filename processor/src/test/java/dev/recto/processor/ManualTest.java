package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ManualPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between pages of the manual resolve, and rules of the content model are defined there. */
class ManualTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Path MANUAL = REPOSITORY.resolve("docs");
  private static final Path RULES =
      MANUAL.resolve(Path.of("content", "reference", "content-model.md"));

  /** {@code R12.6} in text, {@code r12_6} at the start of a test's name. */
  private static final Pattern RULE =
      Pattern.compile("\\b(?:R(\\d+)(?:\\.(\\d+))?\\b|r(\\d+)(?:_(\\d+))?(?=[A-Z]))");

  @Test
  void linksBetweenPagesResolve() throws IOException {
    Map<Path, ManualPage> pages =
        pages().stream().collect(Collectors.toMap(ManualPage::file, Function.identity()));
    List<String> broken = new ArrayList<>();
    for (ManualPage page : pages.values()) {
      for (String target : page.targets()) {
        URI uri = URI.create(target);
        if (uri.getScheme() != null) {
          continue;
        }
        Path file =
            uri.getPath().isEmpty()
                ? page.file()
                : page.file().resolveSibling(uri.getPath()).normalize();
        ManualPage linked = pages.get(file);
        boolean resolves =
            linked == null
                ? uri.getFragment() == null && Files.exists(file)
                : uri.getFragment() == null || linked.anchors().contains(uri.getFragment());
        if (!resolves) {
          broken.add(page.file() + ": " + target);
        }
      }
    }
    assertEquals(List.of(), broken.stream().sorted().toList());
  }

  @Test
  void everyRuleThatIsMentionedIsDefined() throws IOException {
    Set<String> defined = ManualPage.read(RULES).anchors();
    List<String> undefined = new ArrayList<>();
    for (Path folder : List.of(MANUAL, Path.of("src"), REPOSITORY.resolve("runtime/src"))) {
      for (Path file : files(folder, ".md", ".java")) {
        rules(Files.readString(file)).stream()
            .filter(rule -> !defined.contains(rule))
            .forEach(rule -> undefined.add(file + ": " + rule));
      }
    }
    assertEquals(List.of(), undefined);
  }

  @Test
  void theManualLinksEveryRuleThatItMentions() throws IOException {
    List<String> unlinked =
        pages().stream()
            .filter(page -> !page.file().equals(RULES))
            .filter(page -> !rules(page.unlinked()).isEmpty())
            .map(page -> page.file() + ": " + rules(page.unlinked()))
            .toList();
    assertEquals(List.of(), unlinked);
  }

  @Test
  void whatSitesCompileAgainstNamesNoRule() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path file : files(REPOSITORY.resolve("runtime/src/main"), ".java")) {
      rules(Files.readString(file)).forEach(rule -> named.add(file + ": " + rule));
    }
    assertEquals(List.of(), named);
  }

  /** The anchors of the rules that a text mentions. */
  private static List<String> rules(String text) {
    Matcher rule = RULE.matcher(text);
    List<String> anchors = new ArrayList<>();
    while (rule.find()) {
      int first = rule.group(1) == null ? 3 : 1;
      String part = rule.group(first + 1);
      anchors.add("r" + rule.group(first) + (part == null ? "" : "-" + part));
    }
    return anchors;
  }

  /** Not the content of examples, whose links Recto checks when ExamplesIT builds them. */
  private static List<ManualPage> pages() throws IOException {
    List<Path> pages = new ArrayList<>(files(MANUAL, ".md"));
    pages.removeIf(file -> file.toUri().getPath().matches(".*/examples/.*/content/.*"));
    try (Stream<Path> top = Files.list(REPOSITORY)) {
      top.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages.stream().map(ManualPage::read).toList();
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !file.toUri().getPath().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
