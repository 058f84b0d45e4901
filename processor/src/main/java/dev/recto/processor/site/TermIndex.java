package dev.recto.processor.site;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.CodePointOrder;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.problem.AddressProblem.EmptySlug;
import dev.recto.processor.problem.AddressProblem.UnsafePath;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.TermProblem.MergedTerm;
import dev.recto.processor.problem.TermProblem.RepeatedTerm;
import dev.recto.processor.problem.TermProblem.UnrenderedTerm;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.Taxonomy;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the terms of all pages. */
final class TermIndex {
  private static final Comparator<ContentPage> NEWEST_FIRST =
      Comparator.comparing(
              (ContentPage page) -> page.builtIns().date().orElse(null),
              Comparator.nullsLast(OffsetDateTime.timeLineOrder().reversed()))
          .thenComparing(ContentPage::path, CodePointOrder.INSTANCE);

  private final SiteSettings settings;
  private final List<ContentPage> pages;
  private final Report report;
  private final SortedMap<Key, List<Use>> uses = new TreeMap<>();

  private TermIndex(SiteSettings settings, List<ContentPage> pages, Report report) {
    this.settings = settings;
    this.pages = pages;
    this.report = report;
  }

  /** What makes terms one: language, name of the taxonomy, and slug. */
  private record Key(String lang, String taxonomy, String slug) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::lang).thenComparing(Key::taxonomy).thenComparing(Key::slug);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** A term on a page. */
  private record Use(int page, InContent at, String name) {}

  /** The terms of published pages, by language, taxonomy and slug. */
  static List<ContentTerm> of(SiteSettings settings, List<ContentPage> pages, Report report) {
    for (List<Taxonomy> taxonomies : settings.taxonomies().values()) {
      for (Taxonomy taxonomy : taxonomies) {
        taxonomy.at().ifPresent(place -> check(settings, taxonomy, place, report));
      }
    }
    TermIndex index = new TermIndex(settings, pages, report);
    for (int i = 0; i < pages.size(); i++) {
      index.add(i);
    }
    List<ContentTerm> terms = new ArrayList<>(index.uses.size());
    index.uses.forEach((key, uses) -> terms.add(index.term(key, uses)));
    return terms;
  }

  /** Reports a taxonomy of the settings that can have no address. */
  private static void check(SiteSettings settings, Taxonomy taxonomy, Place at, Report report) {
    if (taxonomySlug(settings, taxonomy.name()).isBlank()) {
      report.add(new Diagnostic(at, new EmptySlug("the taxonomy", taxonomy.name())));
    }
    if (!SitePaths.isSafe(taxonomy.paginatePath())) {
      report.add(new Diagnostic(at, new UnsafePath(taxonomy.paginatePath())));
    }
  }

  /** Reports taxonomies that can have no address. */
  static void check(SiteSettings settings, ContentPage page, Report report) {
    if (settings.openTaxonomies()) {
      for (String name : page.builtIns().taxonomies().keySet()) {
        if (taxonomySlug(settings, name).isBlank()) {
          report.add(page.file(), keyOf(page, name), new EmptySlug("the taxonomy", name));
        }
      }
    }
  }

  private static Span keyOf(ContentPage page, String taxonomy) {
    return page.keys().get(BuiltInKey.TAXONOMIES.key()).orElseThrow() instanceof Value.Table table
        ? requireNonNull(table.members().get(taxonomy)).keySpan()
        : Span.at(page.document().fence());
  }

  private void add(int number) {
    ContentPage page = pages.get(number);
    Map<String, List<Value.Text>> taxonomies = page.builtIns().taxonomies();
    taxonomies.forEach((name, terms) -> terms.forEach(term -> add(number, page, name, term)));
    long used = taxonomies.values().stream().filter(terms -> !terms.isEmpty()).count();
    if (!page.builtIns().render() && used > 0) {
      report.add(page.file(), page.spanOf(BuiltInKey.RENDER), new UnrenderedTerm((int) used));
    }
  }

  private void add(int number, ContentPage page, String taxonomy, Value.Text term) {
    String slug = Slugs.slug(settings.terms(), term.text());
    String path = taxonomyPath(page.lang(), taxonomy) + slug + "/";
    if (taxonomySlug(settings, taxonomy).isBlank()) {
      return;
    } else if (slug.isBlank()) {
      report.add(page.file(), term.span(), new EmptySlug("the term", term.text()));
    } else if (!SitePaths.isSafe(path)) {
      report.add(page.file(), term.span(), new UnsafePath(path));
    } else if (taxonomy(page.lang(), taxonomy).isPresent()) {
      InContent at = new InContent(page.file(), term.span());
      List<Use> others =
          uses.computeIfAbsent(new Key(page.lang(), taxonomy, slug), key -> new ArrayList<>(1));
      Optional<Use> same =
          Optional.ofNullable(others.isEmpty() ? null : others.get(others.size() - 1))
              .filter(other -> other.page() == number && other.name().equals(term.text()));
      if (same.isPresent()) {
        report.add(at, new RepeatedTerm(term.text(), same.get().at()));
      } else {
        others.add(new Use(number, at, term.text()));
      }
    }
  }

  private Optional<Taxonomy> taxonomy(String lang, String name) {
    Optional<Taxonomy> known =
        settings.taxonomies(lang).stream().filter(t -> t.name().equals(name)).findFirst();
    return settings.openTaxonomies()
        ? known.or(() -> Optional.of(Taxonomy.named(name, Optional.empty())))
        : known;
  }

  private String taxonomyPath(String lang, String taxonomy) {
    String slug = taxonomySlug(settings, taxonomy);
    return "/" + settings.prefix(lang) + settings.taxonomyRoot() + slug + "/";
  }

  private static String taxonomySlug(SiteSettings settings, String taxonomy) {
    return Slugs.slug(settings.terms(), taxonomy);
  }

  private ContentTerm term(Key key, List<Use> uses) {
    Use shown =
        uses.stream().min(Comparator.comparing(Use::name, CodePointOrder.INSTANCE)).orElseThrow();
    for (Use use : uses) {
      if (!use.name().equals(shown.name())) {
        report.add(use.at(), new MergedTerm(use.name(), shown.name(), shown.at()));
      }
    }
    List<Integer> numbers =
        uses.stream()
            .map(Use::page)
            .distinct()
            .sorted(Comparator.comparing(pages::get, NEWEST_FIRST))
            .toList();
    String taxonomyPath = taxonomyPath(key.lang(), key.taxonomy());
    return new ContentTerm(
        taxonomy(key.lang(), key.taxonomy()).orElseThrow(),
        taxonomyPath,
        key.lang(),
        shown.name(),
        key.slug(),
        taxonomyPath + key.slug() + "/",
        numbers,
        uses.get(0).at());
  }
}
