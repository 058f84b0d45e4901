package dev.recto.processor.slip;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.PageName;
import dev.recto.processor.problem.Report;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.Taxonomy;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads pages as their authors meant them: slips are reported, and put right. */
public final class Proofreader {
  /** Pages of no collection are compared with each other, and make no record. */
  private static final KeyScope NO_RECORD =
      new KeyScope("", List.of(), List.of(), Optional.empty());

  private final SiteSettings settings;
  private final List<KeyScope> scopes;
  private final Report report;
  private final Map<String, TaxonomyNames> byLanguage = new HashMap<>();

  /**
   * A proofreader for the pages of a site.
   *
   * @param scopes the pages that are compared with each other; the innermost folder counts
   */
  public Proofreader(SiteSettings settings, List<KeyScope> scopes, Report report) {
    this.settings = settings;
    this.scopes =
        scopes.stream()
            .sorted(Comparator.<KeyScope>comparingInt(scope -> scope.from().length()).reversed())
            .toList();
    this.report = report;
  }

  /** The documents without slips, in their order; a slip that is no error stays. */
  public List<Document> read(List<Document> documents) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int scope = 0; scope <= scopes.size(); scope++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < documents.size(); i++) {
      groups.get(scopeOf(documents.get(i))).add(i);
    }
    List<Document> read = new ArrayList<>(documents);
    for (int scope = 0; scope < groups.size(); scope++) {
      List<Integer> numbers = groups.get(scope);
      Optional<KeyScope> pages =
          scope < scopes.size() ? Optional.of(scopes.get(scope)) : Optional.empty();
      SlipTree slips = slips(pages, numbers.stream().map(documents::get).toList());
      numbers.forEach(number -> read.set(number, read(read.get(number), slips)));
    }
    return read;
  }

  /** The number of the scope that a document is in, or the number of scopes if it is in none. */
  private int scopeOf(Document document) {
    int scope = 0;
    while (scope < scopes.size() && !document.file().path().startsWith(scopes.get(scope).from())) {
      scope++;
    }
    return scope;
  }

  private SlipTree slips(Optional<KeyScope> scope, List<Document> documents) {
    KeyTally tally =
        KeyTally.of(
            documents.stream().map(Document::frontMatter).toList(), scope.orElse(NO_RECORD));
    return new SlipFinder(tally, documents.size(), scope, settings).find();
  }

  private Document read(Document document, SlipTree slips) {
    boolean hasTaxonomies =
        document.frontMatter().members().containsKey(BuiltInKey.TAXONOMIES.key());
    if (slips.isEmpty() && !hasTaxonomies) {
      return document;
    }
    Value.Table meant = PageProof.read(document, slips, taxonomies(document), report);
    return document.withFrontMatter(meant);
  }

  private TaxonomyNames taxonomies(Document document) {
    return byLanguage.computeIfAbsent(
        PageName.of(document.file(), settings).lang(),
        lang ->
            new TaxonomyNames(
                lang,
                settings.openTaxonomies(),
                settings.taxonomies(lang).stream()
                    .map(Taxonomy::name)
                    .collect(Collectors.toSet())));
  }
}
