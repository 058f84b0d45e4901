package dev.recto.processor.content;

import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the built-in keys of a page say; a key with a wrong value is as if absent here.
 *
 * @param title the title
 * @param description the description
 * @param date the key {@code date}, else the date in the file name
 * @param updated the date of the last change
 * @param draft whether it is a draft
 * @param render whether it has an output
 * @param inSearchIndex whether searches find it
 * @param weight zero or more
 * @param authors the authors
 * @param aliases the aliases as written, each with its place
 * @param template the template
 * @param taxonomies terms by taxonomy, by name, each with its place
 */
public record BuiltIns(
    Optional<String> title,
    Optional<String> description,
    Optional<OffsetDateTime> date,
    Optional<OffsetDateTime> updated,
    boolean draft,
    boolean render,
    boolean inSearchIndex,
    Optional<Long> weight,
    List<String> authors,
    List<Alias> aliases,
    Optional<String> template,
    Map<String, List<Value.Text>> taxonomies) {

  /** What checked keys say; the key {@code date} counts before a date in the file name. */
  static BuiltIns of(CheckedKeys keys, Optional<OffsetDateTime> fileDate) {
    return new BuiltIns(
        keys.text(BuiltInKey.TITLE),
        keys.text(BuiltInKey.DESCRIPTION),
        keys.instant(BuiltInKey.DATE).or(() -> fileDate),
        keys.instant(BuiltInKey.UPDATED),
        keys.bool(BuiltInKey.DRAFT, false),
        keys.bool(BuiltInKey.RENDER, true),
        keys.bool(BuiltInKey.IN_SEARCH_INDEX, true),
        keys.number(BuiltInKey.WEIGHT),
        keys.texts(BuiltInKey.AUTHORS).stream().map(Value.Text::text).toList(),
        Alias.of(keys.texts(BuiltInKey.ALIASES)),
        keys.text(BuiltInKey.TEMPLATE),
        keys.terms(BuiltInKey.TAXONOMIES));
  }

  /**
   * An old path that redirects to a page.
   *
   * @param path as written
   * @param span its place
   */
  public record Alias(String path, Span span) {
    /** The aliases that are paths. */
    static List<Alias> of(List<Value.Text> texts) {
      return texts.stream()
          .filter(text -> SitePaths.flawOfAlias(text.text()).isEmpty())
          .map(text -> new Alias(text.text(), text.span()))
          .toList();
    }

    /** What is wrong with the others. */
    static List<Diagnostic> flaws(ContentFile file, List<Value.Text> texts) {
      return texts.stream()
          .flatMap(
              text ->
                  SitePaths.flawOfAlias(text.text())
                      .map(flaw -> Diagnostic.at(file, text.span(), flaw))
                      .stream())
          .toList();
    }
  }
}
