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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a content tree as a site. */
public final class SiteReader {
  private final SiteSettings settings;
  private final List<KeyScope> scopes;
  private final Publishing publishing;
  private final Documents documents;
  private final Report report;

  /**
   * A reader of sites with these settings.
   *
   * @param scopes pages whose keys are compared with each other
   * @param documents reads the files
   */
  public SiteReader(
      SiteSettings settings,
      List<KeyScope> scopes,
      Publishing publishing,
      Documents documents,
      Report report) {
    this.settings = settings;
    this.scopes = scopes;
    this.publishing = publishing;
    this.documents = documents;
    this.report = report;
  }

  /** Reads all files; whatever is wrong is reported. */
  public Site read(ContentTree all) {
    ContentTree kept = FileNames.check(all.without(settings::ignores), report);
    List<ContentFile> sectionFiles = kept(kept.content(), SectionReader::isSection);
    Report ofSections = new Report();
    SectionReader sectionReader = new SectionReader(settings, ofSections);
    List<ContentSection> written = sectionReader.read(documents.of(sectionFiles));
    DraftFolders draftFolders = publishing.drafts() ? DraftFolders.NONE : DraftFolders.of(written);
    report.addAll(draftFolders.withoutThoseBelow(ofSections.diagnostics()));
    ContentTree tree = kept.without(draftFolders::contain);
    List<ContentSection> sections =
        sectionReader.withRoots(kept(written, s -> !draftFolders.contain(s.source())));
    List<ContentPage> drafts = new ArrayList<>();
    List<ContentPage> pages =
        readPages(kept(tree.content(), file -> !SectionReader.isSection(file)), drafts);
    MisplacedIndexes.of(sections).report(pages, report);
    pages.forEach(this::checkDate);
    AssetIndex assets =
        AssetIndex.of(tree.assets(), documents.sizes(tree.assets()), pages, sections, report);
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
    List<Document> written = documents.of(files);
    List<Document> meant = new Proofreader(settings, scopes, report).read(written);
    for (PageReader.Result read : PageReader.readAll(meant, settings)) {
      report.addAll(read.page().document().problemsBeside(read.problems()));
      report.addAll(read.page().document().unexplained(read.problems()));
      TermIndex.check(settings, read.page(), report);
      (publishing.includes(read.page()) ? pages : drafts).add(read.page());
    }
    return pages;
  }

  private void checkDate(ContentPage page) {
    if (publishing.isToCome(page)) {
      String date = page.builtIns().date().orElseThrow().toLocalDate().toString();
      report.add(page.file(), page.spanOf(BuiltInKey.DATE), new FutureDate(date));
    }
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> predicate) {
    return all.stream().filter(predicate).toList();
  }
}
