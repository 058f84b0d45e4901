package dev.recto.processor.testing;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.UnknownKeys;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.settings.SettingsReader;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import dev.recto.processor.site.SiteReader;
import dev.recto.processor.source.ContentWalker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The content model without collections: a content folder read as a site.
 *
 * @param site the site
 * @param addresses what stands where
 * @param report what is wrong with it
 */
public record Sites(Site site, Addresses addresses, Report report) {
  /** What is off by default would else not be seen. */
  private static final Severities OFF_SHOWN =
      new Severities(
          Map.of("future-date", Severity.WARNING, "missing-translation", Severity.WARNING));

  private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

  /** Reads a folder, drafts left out. */
  public static Sites read(ContentDir content) {
    return read(content, false);
  }

  /** Reads a folder. */
  public static Sites read(ContentDir content, boolean withDrafts) {
    try {
      Report report = new Report(OFF_SHOWN);
      Site site =
          new SiteReader(SettingsReader.read(content.root(), report), withDrafts, NOW, report)
              .read(ContentWalker.walk(content.root()));
      Addresses addresses = Addresses.of(site, report);
      site.pages().forEach(page -> UnknownKeys.check(page, report));
      site.drafts().forEach(page -> UnknownKeys.check(page, report));
      return new Sites(site, addresses, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong and not off by default, as {@code path:line:col: message [id]}. */
  public List<String> messages() {
    return Pipeline.lines(
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.problem().severity() != Severity.OFF)
            .toList());
  }

  /** Where something is wrong, as {@code path:line:col [id]}, whether it is off or not. */
  public List<String> places() {
    return report.diagnostics().stream()
        .map(diagnostic -> diagnostic.place() + " [" + diagnostic.problem().id() + "]")
        .toList();
  }

  /** The page of a file. */
  public ContentPage page(String path) {
    return site.pages().get(numberOf(path));
  }

  /** Where the page of a file stands. */
  public PagePlace place(String path) {
    return site.pagePlaces().get(numberOf(path));
  }

  /** The section of a file, written or not. */
  public ContentSection section(String source) {
    return site.sections().get(sectionNumber(source));
  }

  /** Where the section of a file stands. */
  public SectionPlace sectionPlace(String source) {
    return site.sectionPlaces().get(sectionNumber(source));
  }

  /** The files of pages with these numbers, joined by blanks. */
  public String pages(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(i -> site.pages().get(i).file().path()).toList());
  }

  /** The files of sections with these numbers, joined by blanks. */
  public String sections(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(i -> site.sections().get(i).source()).toList());
  }

  private int numberOf(String path) {
    return site.numbers().get(path);
  }

  private int sectionNumber(String source) {
    List<String> sources = site.sections().stream().map(ContentSection::source).toList();
    int number = sources.indexOf(source);
    if (number < 0) {
      throw new AssertionError("no " + source + " among " + sources);
    }
    return number;
  }
}
