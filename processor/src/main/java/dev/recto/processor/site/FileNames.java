package dev.recto.processor.site;

import dev.recto.processor.problem.PageProblem.MisnamedPage;
import dev.recto.processor.problem.PageProblem.UnreadableName;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds files that were plainly meant to be pages or sections, and names that were read wrong. */
final class FileNames {
  /** What other tools take for Markdown, in any case. */
  private static final Pattern MARKDOWN =
      Pattern.compile("(.+)\\.(?:md|markdown|mdown|mkdn?|mdx)", Pattern.CASE_INSENSITIVE);

  private static final Pattern INDEX =
      Pattern.compile("(_?index)((?:\\..+)?\\.md)", Pattern.CASE_INSENSITIVE);

  /** What the JVM puts in the place of bytes that its encoding for file names lacks. */
  private static final char UNKNOWN = '\ufffd';

  private FileNames() {}

  /**
   * Reports them, and gives the tree with its sections under the names that they were meant to
   * have.
   */
  static ContentTree check(ContentTree tree, Report report) {
    Stream.concat(tree.content().stream(), tree.assets().stream())
        .filter(file -> file.path().indexOf(UNKNOWN) >= 0)
        .forEach(file -> report.add(file, Position.START, new UnreadableName()));
    for (ContentFile file : tree.assets()) {
      Matcher name = MARKDOWN.matcher(file.name());
      if (name.matches()) {
        String proper = name.group(1) + ".md";
        report(file, properIndex(proper).orElse(proper), report);
      }
    }
    Set<String> paths = tree.content().stream().map(ContentFile::path).collect(Collectors.toSet());
    return tree.withContent(
        tree.content().stream().map(file -> meant(file, paths, report)).sorted().toList());
  }

  /** An index in another case; where the right one is too, it is an ordinary page. */
  private static ContentFile meant(ContentFile file, Set<String> paths, Report report) {
    String name = file.name();
    String proper = properIndex(name).orElse(name);
    if (proper.equals(name)) {
      return file;
    }
    ContentFile renamed = file.named(proper);
    boolean taken = paths.contains(renamed.path());
    return report(file, proper, report) == Severity.ERROR && !taken ? renamed : file;
  }

  private static Optional<String> properIndex(String name) {
    if (name.equals("index.md")) {
      return Optional.of(name);
    }
    Matcher index = INDEX.matcher(name);
    return index.matches()
        ? Optional.of(index.group(1).toLowerCase(Locale.ROOT) + index.group(2))
        : Optional.empty();
  }

  private static Severity report(ContentFile file, String proper, Report report) {
    boolean page = file.name().endsWith(".md");
    return report.add(file, Position.START, new MisnamedPage(file.name(), page, proper));
  }
}
