package dev.recto.processor.content;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.PageProblem.EmptySlug;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.DateText;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes pages of documents: keys checked, slug and path worked out. */
public final class PageReader {
  private PageReader() {}

  /**
   * A page with what is wrong with its keys.
   *
   * @param page the page
   * @param problems the problems, those of its document left out
   */
  public record Result(ContentPage page, List<Diagnostic> problems) {}

  /** Reads all pages, in their order, on all processors. */
  static List<Result> readAll(List<Document> documents) {
    return documents.parallelStream().map(PageReader::read).toList();
  }

  /** Reads one page. */
  public static Result read(Document document) {
    ContentFile file = document.file();
    KeyChecker keys = new KeyChecker(document);
    List<Diagnostic> problems = new ArrayList<>(keys.problems());
    PageName name = PageName.of(file);
    Optional<OffsetDateTime> fileDate = Optional.empty();
    if (name.date().isPresent()) {
      Optional<Value> date = DateText.STRICT.parse(name.date().get(), document.fence());
      fileDate = date.flatMap(Dates::instant);
      if (date.isEmpty()) {
        problems.add(
            Diagnostic.at(
                file,
                document.fence(),
                new InvalidDate(name.date().get(), "rename the file to a day of the calendar")));
      }
    }
    String slugSource = keys.text(BuiltInKey.SLUG).orElse(name.slugSource());
    String slug = Slugs.slugify(slugSource);
    if (slug.isEmpty()) {
      problems.add(Diagnostic.at(file, document.fence(), new EmptySlug("file name", slugSource)));
    }
    String path =
        keys.text(BuiltInKey.PATH)
            .map(PageReader::absolute)
            .orElseGet(() -> "/" + name.folder() + slug + "/");
    Position pathAt =
        keys.value(BuiltInKey.PATH)
            .or(() -> keys.value(BuiltInKey.SLUG))
            .map(Value::at)
            .orElse(document.fence());
    ContentPage page =
        new ContentPage(
            document,
            keys.sound(),
            keys.bad(),
            name.name(),
            slug,
            path,
            pathAt,
            keys.builtIns(fileDate));
    return new Result(page, List.copyOf(problems));
  }

  /** A slash at both ends (R7.1). */
  static String absolute(String path) {
    String trimmed = path.strip();
    String begun = trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    return begun.endsWith("/") ? begun : begun + "/";
  }
}
