package dev.recto.processor.content;

import dev.recto.processor.keys.EditDistance;
import dev.recto.processor.problem.PageProblem.UnknownKey;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds top-level keys of pages that mean nothing, which Zola ignores (R2.12). */
public final class UnknownKeys {
  private UnknownKeys() {}

  /** Reports those keys, drafts included, at which nothing else is wrong. */
  public static void check(Site site, Report report) {
    Stream.of(site.pages(), site.drafts())
        .flatMap(List::stream)
        .map(ContentPage::document)
        .forEach(document -> check(document, report));
  }

  private static void check(Document document, Report report) {
    document
        .frontMatter()
        .members()
        .forEach(
            (key, member) -> {
              boolean known = BuiltInKey.of(key).isPresent();
              if (!known && !report.hasAt(document.file(), member.keyAt())) {
                Optional<String> nearest = EditDistance.nearest(key, BuiltInKey.names());
                String home = document.format().place(BuiltInKey.EXTRA.key());
                report.add(
                    document.file(),
                    member.keyAt(),
                    new UnknownKey(key, nearest, Optional.of(home)));
              }
            });
  }
}
