package dev.recto.processor.content;

import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What the content tree holds, each list in the order of paths.
 *
 * @param pages the pages that are published
 * @param sections the sections
 * @param drafts the pages that are left out as drafts (R13.1)
 * @param skipped how many {@code _index.} files are of no known language (R1.4)
 */
public record Site(
    List<ContentPage> pages, List<ContentSection> sections, List<ContentPage> drafts, int skipped) {

  /**
   * Sorts documents into pages and sections.
   *
   * @param withDrafts whether drafts are published too
   */
  public static Site of(List<Document> documents, boolean withDrafts, Report report) {
    List<ContentPage> pages = new ArrayList<>();
    List<ContentPage> drafts = new ArrayList<>();
    List<ContentSection> sections = new ArrayList<>();
    List<Document> pageDocuments = new ArrayList<>();
    for (Document document : documents) {
      String name = document.file().name();
      if (name.equals("_index.md")) {
        report.addAll(document.problems());
        sections.add(new ContentSection(document));
      } else if (!name.startsWith("_index.")) {
        pageDocuments.add(document);
      }
    }
    for (PageReader.Result read : PageReader.readAll(pageDocuments)) {
      report.addAll(read.page().document().problems());
      report.addAll(read.problems());
      boolean published = withDrafts || !read.page().builtIns().draft();
      (published ? pages : drafts).add(read.page());
    }
    int skipped = documents.size() - sections.size() - pageDocuments.size();
    return new Site(pages, sections, drafts, skipped);
  }
}
