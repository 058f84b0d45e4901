package dev.recto.processor.mutation;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Position;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts mistakes into a site, sees what is reported, and puts the files back. */
final class Lab {

  /** A diagnostic. */
  record Finding(String file, Position at, String id, String message) {
    static Finding of(Diagnostic diagnostic) {
      String id = diagnostic.problem().id();
      return diagnostic.place() instanceof InContent in
          ? new Finding(in.file().path(), in.at(), id, diagnostic.text())
          : new Finding("", Position.START, id, diagnostic.text());
    }

    private String key() {
      return file + ":" + at + " " + id;
    }

    @Override
    public String toString() {
      return file + ":" + at + ": " + message + " [" + id + "]";
    }
  }

  /** A mistake of a kind. */
  record Planted(Kind kind, Fault fault) {
    boolean matches(Finding finding) {
      return finding.file().equals(fault.file())
          && fault.places().contains(finding.at())
          && kind.ids().contains(finding.id());
    }
  }

  /**
   * What came of a mistake.
   *
   * @param planted the mistake
   * @param site where
   * @param found what is reported because of it
   */
  record Outcome(Planted planted, String site, List<Finding> found) {
    private static final int SHOWN = 4;

    boolean isExact() {
      return found.size() == 1 && planted.matches(found.get(0));
    }

    @Override
    public String toString() {
      return planted.kind().name()
          + " ["
          + site
          + "] "
          + planted.fault().file()
          + " "
          + planted.fault().places()
          + " "
          + planted.kind().ids()
          + found.stream().limit(SHOWN).map(f -> "\n    " + f).collect(Collectors.joining())
          + (found.size() > SHOWN ? "\n    and %d more".formatted(found.size() - SHOWN) : "");
    }
  }

  /** Links are not looked for where a page that can't be read may be their target. */
  private static final Pattern OF_LINKS = Pattern.compile(" (broken-link|unknown-anchor)$");

  private final TestSite site;
  private final List<Page> pages;
  private final Map<String, Long> usual;

  Lab(TestSite site) throws IOException {
    this.site = site;
    List<Finding> findings = check();
    this.usual = count(findings);
    Set<String> wrong =
        findings.stream().map(Finding::file).collect(Collectors.toCollection(TreeSet::new));
    Set<String> read = site.read();
    this.pages = site.pages(wrong).stream().filter(page -> read.contains(page.path())).toList();
  }

  TestSite site() {
    return site;
  }

  /** The pages that a mistake can be put into. */
  List<Page> pages() {
    return pages;
  }

  /** What comes of mistakes in different files. */
  List<Outcome> run(List<Planted> planted) throws IOException {
    Map<Path, byte[]> before = new HashMap<>();
    for (Planted each : planted) {
      Path replaced = path(each.fault().replaced());
      before.put(replaced, Files.readAllBytes(replaced));
      Files.delete(replaced);
      Files.write(path(each.fault().file()), each.fault().bytes());
    }
    List<Finding> found = check();
    for (Planted each : planted) {
      Files.delete(path(each.fault().file()));
      Path replaced = path(each.fault().replaced());
      Files.write(replaced, before.get(replaced));
    }
    return outcomes(planted, unusual(found));
  }

  /** Each mistake has what is reported in its file; the first has also what is in others. */
  private List<Outcome> outcomes(List<Planted> planted, List<Finding> found) {
    Set<String> files = planted.stream().map(p -> p.fault().file()).collect(Collectors.toSet());
    List<Outcome> outcomes = new ArrayList<>();
    for (Planted each : planted) {
      boolean first = each == planted.get(0);
      outcomes.add(
          new Outcome(
              each,
              site.name(),
              found.stream()
                  .filter(
                      f ->
                          f.file().equals(each.fault().file())
                              || first && !files.contains(f.file()))
                  .toList()));
    }
    return outcomes;
  }

  /** Without what is reported of the site as it is; with a word for what is no longer reported. */
  private List<Finding> unusual(List<Finding> found) {
    Map<String, Long> left = new HashMap<>(usual);
    List<Finding> unusual = new ArrayList<>();
    for (Finding finding : found) {
      if (left.merge(finding.key(), -1L, Long::sum) < 0) {
        unusual.add(finding);
      }
    }
    left.forEach(
        (key, count) -> {
          if (count > 0 && !OF_LINKS.matcher(key).find()) {
            unusual.add(new Finding(key, Position.START, "lost", "no longer reported"));
          }
        });
    return unusual;
  }

  private List<Finding> check() {
    return Pipeline.check(site.request()).diagnostics().stream().map(Finding::of).toList();
  }

  private static Map<String, Long> count(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(Finding::key, Collectors.counting()));
  }

  private Path path(String file) {
    return site.root().resolve(file).normalize();
  }
}
