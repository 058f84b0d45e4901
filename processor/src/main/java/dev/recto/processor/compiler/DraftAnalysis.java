package dev.recto.processor.compiler;

import dev.recto.processor.body.FieldText;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.problem.AddressProblem.CaseClash;
import dev.recto.processor.problem.AddressProblem.DuplicatePath;
import dev.recto.processor.problem.AddressProblem.RootPath;
import dev.recto.processor.problem.CollectionProblem.DuplicateConstant;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.PageProblem.FutureDate;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pages that are left out, checked as if everything were published. That a draft is to take the
 * place of a published page, or is dated ahead, is not a mistake.
 *
 * @param everything the site with all of its pages
 * @param files the files of the pages that are left out
 */
record DraftAnalysis(Analysis everything, Set<ContentFile> files) {

  /** The analysis of what a site leaves out; none if that is nothing. */
  static Optional<DraftAnalysis> of(Reading reading) {
    List<ContentPage> drafts = reading.site().drafts();
    return drafts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DraftAnalysis(
                reading.withEverything().analyze(),
                drafts.stream().map(ContentPage::file).collect(Collectors.toSet())));
  }

  /** What is wrong with the pages that are left out, their bodies apart. */
  List<Diagnostic> diagnostics() {
    return ofDrafts(everything.diagnostics());
  }

  /** What is wrong with their bodies and links. */
  List<Diagnostic> checkBodies() {
    List<ContentPage> pages = everything.site().pages();
    List<Integer> numbers =
        IntStream.range(0, pages.size())
            .filter(number -> files.contains(pages.get(number).file()))
            .boxed()
            .toList();
    List<FieldText> texts =
        everything.texts().all().stream().filter(text -> files.contains(text.file())).toList();
    return ofDrafts(everything.bodies().check(numbers, texts));
  }

  private List<Diagnostic> ofDrafts(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(found -> found.place() instanceof InContent in && files.contains(in.file()))
        .filter(found -> !concernsPublishedPages(found.problem()))
        .toList();
  }

  private static boolean concernsPublishedPages(Problem problem) {
    return problem instanceof DuplicatePath
        || problem instanceof DuplicateConstant
        || problem instanceof CaseClash
        || problem instanceof RootPath
        || problem instanceof FutureDate;
  }
}
