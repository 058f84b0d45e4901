package dev.recto.processor.content;

import dev.recto.processor.keys.Nearest;
import dev.recto.processor.problem.PageProblem.UnknownKey;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Document;
import java.util.Optional;
import java.util.Set;

/** Finds top-level keys that mean nothing; of pages Zola ignores them. */
public final class UnknownKeys {
  private UnknownKeys() {}

  /** Reports the keys of a page, a draft included, at which nothing else is wrong. */
  public static void check(ContentPage page, Report report) {
    check(page.document(), BuiltInKey.names(), report);
  }

  /** Reports the keys of one file that are none of these. */
  static void check(Document document, Set<String> names, Report report) {
    document
        .frontMatter()
        .members()
        .forEach(
            (key, member) -> {
              if (!names.contains(key) && !report.hasAt(document.file(), member.keyAt())) {
                Optional<String> nearest = Nearest.of(key, names);
                String home = document.format().place(BuiltInKey.EXTRA.key());
                report.add(
                    document.file(),
                    member.keySpan(),
                    new UnknownKey(key, nearest, Optional.of(home)));
              }
            });
  }
}
