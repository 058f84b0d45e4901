package dev.recto.processor.compiler;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.site.Publishing;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where every file of the content tree went.
 *
 * @param entries pages that are entries of a collection
 * @param otherPages pages that are in no collection
 * @param sections section files
 * @param drafts files left out as drafts, or until their date
 * @param ignored hidden files, those that the settings ignore, sections of an unknown language
 * @param assets all other files
 * @param otherData files of the data folder that are in no collection
 * @param withErrors how many files have an error
 * @param future the last day that is published, in UTC, where later pages are left out
 */
public record Accounting(
    int entries,
    int otherPages,
    int sections,
    int drafts,
    int ignored,
    int assets,
    int otherData,
    int withErrors,
    Optional<LocalDate> future) {

  static Accounting of(
      ContentTree tree,
      Site site,
      List<CollectionModel> models,
      int otherData,
      List<Diagnostic> diagnostics,
      Publishing publishing) {
    Set<String> entries = new HashSet<>();
    Set<String> pages = new HashSet<>();
    for (CollectionModel model : models) {
      model.entries().forEach(entry -> entries.add(entry.row().id()));
      if (model.spec().isOfPages()) {
        model.entries().forEach(entry -> pages.add(entry.row().id()));
      }
    }
    Set<String> wrong = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() == Severity.ERROR;
      if (error && diagnostic.place() instanceof InContent in) {
        wrong.add(in.file().path());
      }
    }
    return new Accounting(
        entries.size(),
        site.pages().size() - pages.size(),
        (int) site.sections().stream().filter(section -> section.document().isPresent()).count(),
        site.drafts().size() + site.unread().size(),
        tree.ignored().size() + site.ignored(),
        tree.assets().size(),
        otherData,
        wrong.size(),
        publishing.lastDay());
  }

  /** One line for the end of a build. */
  public String message() {
    List<String> counts = new ArrayList<>();
    counts.add(count(entries, "entry", "entries"));
    counts.add(count(otherPages, "other page", "other pages"));
    counts.add(count(sections, "section", "sections"));
    counts.add(count(drafts, "draft", "drafts"));
    counts.add(ignored + " ignored");
    counts.add(count(assets, "asset", "assets"));
    if (otherData > 0) {
      counts.add(count(otherData, "other data file", "other data files"));
    }
    counts.add(withErrors + " with errors");
    return "recto: "
        + String.join(", ", counts)
        + future.map(day -> ", after " + day + " is the future").orElse("");
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
