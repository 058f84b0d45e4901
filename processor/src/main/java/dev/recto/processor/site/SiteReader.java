package dev.recto.processor.site;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.PageReader;
import dev.recto.processor.content.SectionReader;
import dev.recto.processor.problem.PageProblem.FutureDate;
import dev.recto.processor.problem.Report;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.slip.KeyScope;
import dev.recto.processor.slip.Proofreader;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a content tree as a site. */
public final class SiteReader {
  private final SiteSettings settings;
  private final List<KeyScope> scopes;
  private final boolean withDrafts;
  private final Instant now;
  private final Report report;

  /**
   * A reader.
   *
   * @param scopes pages whose keys are compared with each other
   * @param withDrafts whether drafts are published too
   * @param now after which dates are still to come
   */
  public SiteReader(
      SiteSettings settings,
      List<KeyScope> scopes,
      boolean withDrafts,
      Instant now,
      Report report) {
    this.settings = settings;
    this.scopes = scopes;
    this.withDrafts = withDrafts;
    this.now = now;
    this.report = report;
  }

  /** Reads all files; whatever is wrong is reported. */
  public Site read(ContentTree all) {
    ContentTree kept = all.without(settings::ignores);
    List<ContentFile> sectionFiles = kept(kept.content(), SectionReader::isSection);
    Report ofSections = new Report();
    SectionReader sectionReader = new SectionReader(settings, ofSections);
    List<ContentSection> written = sectionReader.read(DocumentReader.readAll(sectionFiles));
    DraftFolders draftFolders = withDrafts ? DraftFolders.NONE : DraftFolders.of(written);
    report.addAll(draftFolders.withoutThoseBelow(ofSections.diagnostics()));
    ContentTree tree = kept.without(draftFolders::contain);
    List<ContentSection> sections =
        sectionReader.withRoots(kept(written, s -> !draftFolders.contain(s.source())));
    List<ContentPage> drafts = new ArrayList<>();
    List<ContentPage> pages =
        readPages(kept(tree.content(), file -> !SectionReader.isSection(file)), drafts);
    MisplacedIndexes.of(sections).report(pages, report);
    pages.forEach(this::checkDate);
    AssetIndex assets = AssetIndex.of(tree.assets(), pages, sections, report);
    SiteTree places = new SiteTree(settings, pages, sections, assets, report);
    int ofNoLanguage = sectionFiles.size() - written.size();
    return new Site(
        settings,
        places.pages(),
        places.pagePlaces(),
        sections,
        places.sectionPlaces(),
        TermIndex.of(settings, pages, report),
        drafts,
        unread(kept, draftFolders),
        all.size() - kept.size() + ofNoLanguage);
  }

  private static List<ContentFile> unread(ContentTree tree, DraftFolders folders) {
    return Stream.concat(tree.content().stream(), tree.assets().stream())
        .filter(file -> folders.contain(file.path()))
        .toList();
  }

  /** Gives the pages that are published; the others go to the drafts. */
  private List<ContentPage> readPages(List<ContentFile> files, List<ContentPage> drafts) {
    List<ContentPage> pages = new ArrayList<>(files.size());
    List<Document> written = DocumentReader.readAll(files);
    List<Document> meant = new Proofreader(settings, scopes, report).read(written);
    for (PageReader.Result read : PageReader.readAll(meant, settings)) {
      report.addAll(read.page().document().problems());
      report.addAll(read.problems());
      TermIndex.check(settings, read.page(), report);
      boolean published = withDrafts || !read.page().builtIns().draft();
      (published ? pages : drafts).add(read.page());
    }
    return pages;
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
