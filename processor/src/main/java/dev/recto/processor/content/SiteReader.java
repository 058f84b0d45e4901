package dev.recto.processor.content;

import dev.recto.processor.problem.PageProblem.FutureDate;
import dev.recto.processor.problem.Report;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a content tree as a site. */
public final class SiteReader {
  private final SiteSettings settings;
  private final boolean withDrafts;
  private final Instant now;
  private final Report report;

  /**
   * A reader.
   *
   * @param withDrafts whether drafts are published too
   * @param now after which dates are still to come
   */
  public SiteReader(SiteSettings settings, boolean withDrafts, Instant now, Report report) {
    this.settings = settings;
    this.withDrafts = withDrafts;
    this.now = now;
    this.report = report;
  }

  /** Reads all files; whatever is wrong is reported. */
  public Site read(ContentTree tree) {
    List<ContentFile> content = kept(tree.content(), file -> !settings.ignores(file.path()));
    List<ContentFile> assetFiles = kept(tree.assets(), file -> !settings.ignores(file.path()));
    List<ContentFile> sectionFiles = kept(content, SectionReader::isSection);
    SectionReader sectionReader = new SectionReader(settings, report);
    List<ContentSection> written = sectionReader.read(DocumentReader.readAll(sectionFiles));
    Predicate<String> unread = withDrafts ? path -> false : draftFolders(written);
    List<ContentSection> sections =
        sectionReader.withRoots(kept(written, section -> !unread.test(section.source()))).stream()
            .sorted(
                Comparator.comparing(ContentSection::folder).thenComparing(ContentSection::lang))
            .toList();
    List<ContentFile> pageFiles =
        kept(content, file -> !SectionReader.isSection(file) && !unread.test(file.path()));
    List<ContentPage> pages = new ArrayList<>(pageFiles.size());
    List<ContentPage> drafts = new ArrayList<>();
    for (PageReader.Result read : PageReader.readAll(DocumentReader.readAll(pageFiles), settings)) {
      report.addAll(read.page().document().problems());
      report.addAll(read.problems());
      TermIndex.check(settings, read.page(), report);
      boolean published = withDrafts || !read.page().builtIns().draft();
      (published ? pages : drafts).add(read.page());
    }
    MisplacedIndexes.of(sections).report(pages, report);
    pages.forEach(this::checkDate);
    AssetIndex assets =
        AssetIndex.of(kept(assetFiles, file -> !unread.test(file.path())), pages, sections, report);
    SiteTree siteTree = new SiteTree(settings, pages, sections, assets, report);
    int all = tree.content().size() + tree.assets().size();
    int notRead =
        (int)
            (content.stream().filter(file -> unread.test(file.path())).count()
                + assetFiles.stream().filter(file -> unread.test(file.path())).count());
    return new Site(
        settings,
        pages,
        siteTree.pagePlaces(),
        sections,
        siteTree.sectionPlaces(),
        TermIndex.of(settings, pages, report),
        drafts,
        notRead,
        all - content.size() - assetFiles.size() + sectionFiles.size() - written.size());
  }

  /** Whether a path lies in the folder of a draft section (R13.2). */
  private static Predicate<String> draftFolders(List<ContentSection> sections) {
    Set<String> folders = new HashSet<>();
    sections.stream().filter(ContentSection::draft).forEach(s -> folders.add(s.folder()));
    return path -> {
      for (int end = path.lastIndexOf('/') + 1; ; end = path.lastIndexOf('/', end - 2) + 1) {
        if (folders.contains(path.substring(0, end))) {
          return true;
        }
        if (end == 0) {
          return false;
        }
      }
    };
  }

  private void checkDate(ContentPage page) {
    page.builtIns()
        .date()
        .filter(date -> date.toInstant().isAfter(now))
        .ifPresent(
            date ->
                report.add(
                    page.file(),
                    page.keys()
                        .get(BuiltInKey.DATE.key())
                        .map(Value::at)
                        .orElse(page.document().fence()),
                    new FutureDate(date.toLocalDate().toString())));
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> predicate) {
    return all.stream().filter(predicate).toList();
  }
}
