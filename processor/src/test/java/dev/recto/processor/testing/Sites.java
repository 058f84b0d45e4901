package dev.recto.processor.testing;

import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content model without collections: a content folder read as a site.
 *
 * @param analysis what it says
 */
public record Sites(Analysis analysis) {
  /** What is off by default would else not be seen. */
  private static final Severities OFF_SHOWN =
      new Severities(
          Map.of("future-date", Severity.WARNING, "missing-translation", Severity.WARNING));

  /** Reads a folder, drafts left out. */
  public static Sites read(ContentDir content) {
    return read(content, false);
  }

  /** Reads a folder. */
  public static Sites read(ContentDir content, boolean withDrafts) {
    return read(content, Optional.empty(), withDrafts);
  }

  /** Reads a folder whose annotation says what of Markdown is on. */
  public static Sites read(ContentDir content, MarkdownSwitches switches) {
    return read(content, Optional.of(Pipeline.site("", switches)), false);
  }

  private static Sites read(ContentDir content, Optional<SiteSpec> site, boolean withDrafts) {
    Request request = Pipeline.request(content.root(), site);
    try {
      return new Sites(
          Analysis.of(
              new Request(
                  request.root(),
                  request.site(),
                  request.collections(),
                  request.types(),
                  request.shortcodes(),
                  withDrafts,
                  request.cache(),
                  request.explain(),
                  request.now(),
                  request.marked(),
                  OFF_SHOWN)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site. */
  public Site site() {
    return analysis.site();
  }

  /** What is where on the site. */
  public Addresses addresses() {
    return analysis.addresses();
  }

  /** What is wrong, whether it is off by default or not. */
  public List<Diagnostic> diagnostics() {
    return analysis.diagnostics();
  }

  /** What is wrong and not off by default, as {@code path:line:col: message [id]}. */
  public List<String> messages() {
    return Pipeline.lines(
        diagnostics().stream()
            .filter(diagnostic -> diagnostic.problem().severity() != Severity.OFF)
            .toList());
  }

  /** Where something is wrong, as {@code path:line:col [id]}, whether it is off or not. */
  public List<String> places() {
    return diagnostics().stream()
        .map(diagnostic -> diagnostic.place() + " [" + diagnostic.problem().id() + "]")
        .toList();
  }

  /** The page of a file. */
  public ContentPage page(String path) {
    return site().pages().get(numberOf(path));
  }

  /** Where the page of a file is. */
  public PagePlace place(String path) {
    return site().pagePlaces().get(numberOf(path));
  }

  /** The section of a file, written or not. */
  public ContentSection section(String source) {
    return site().sections().get(sectionNumber(source));
  }

  /** Where the section of a file is. */
  public SectionPlace sectionPlace(String source) {
    return site().sectionPlaces().get(sectionNumber(source));
  }

  /** The files of pages with these numbers, joined by spaces. */
  public String pages(List<Integer> numbers) {
    return String.join(
        " ", numbers.stream().map(i -> site().pages().get(i).file().path()).toList());
  }

  /** The files of sections with these numbers, joined by spaces. */
  public String sections(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(i -> site().sections().get(i).source()).toList());
  }

  private int numberOf(String path) {
    return site().numbers().get(path);
  }

  private int sectionNumber(String source) {
    List<String> sources = site().sections().stream().map(ContentSection::source).toList();
    int number = sources.indexOf(source);
    if (number < 0) {
      throw new AssertionError("no " + source + " among " + sources);
    }
    return number;
  }
}
