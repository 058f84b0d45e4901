package dev.recto.processor.site;

import dev.recto.AnchorLinks;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SectionKey;
import dev.recto.processor.content.SortBy;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SectionProblem.EqualWeight;
import dev.recto.processor.problem.SectionProblem.MissingSortKey;
import dev.recto.processor.problem.SectionProblem.OrphanPage;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Translations.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out which section has which pages, in which order, and what is above and below. */
final class SiteTree {
  private final SiteSettings settings;
  private final List<ContentPage> pages;
  private final List<ContentSection> sections;
  private final AssetIndex assets;
  private final Report report;

  private final Map<Spot, Integer> sectionAt = new HashMap<>();
  private final List<List<Integer>> pagesOf;
  private final List<List<Integer>> subsectionsOf;
  private final List<List<Integer>> ancestorsOf;
  private final int[] sectionOf;
  private final int[] highestOf;
  private final int[] earlier;
  private final int[] later;

  private static final int NONE = -1;

  /** A folder in a language. */
  private record Spot(String lang, String folder) {}

  SiteTree(
      SiteSettings settings,
      List<ContentPage> pages,
      List<ContentSection> sections,
      AssetIndex assets,
      Report report) {
    this.settings = settings;
    this.pages = new ArrayList<>(pages);
    this.sections = sections;
    this.assets = assets;
    this.report = report;
    this.pagesOf = lists(sections.size());
    this.subsectionsOf = lists(sections.size());
    this.ancestorsOf = lists(sections.size());
    this.sectionOf = nones(pages.size());
    this.highestOf = nones(pages.size());
    this.earlier = nones(pages.size());
    this.later = nones(pages.size());
    for (int i = 0; i < sections.size(); i++) {
      sectionAt.put(new Spot(sections.get(i).lang(), sections.get(i).folder()), i);
    }
    placeSections();
    placePages();
    sortPages();
  }

  /** The pages; where a key that a section sorts by is missing, that is known. */
  List<ContentPage> pages() {
    return pages;
  }

  /** The places of all pages, in their order. */
  List<PagePlace> pagePlaces() {
    Translations translations = translationsOfPages();
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(
            i ->
                new PagePlace(
                    number(sectionOf[i]),
                    number(highestOf[i]),
                    number(earlier[i]),
                    number(later[i]),
                    translations.of(i),
                    assets.of(pages.get(i)),
                    template(pages.get(i)),
                    anchorLinks(pages.get(i))))
        .toList();
  }

  /** The places of all sections, in their order. */
  List<SectionPlace> sectionPlaces() {
    Translations translations = translationsOfSections();
    return IntStream.range(0, sections.size())
        .mapToObj(
            i ->
                new SectionPlace(
                    pagesOf.get(i),
                    List.copyOf(subsectionsOf.get(i)),
                    ancestorsOf.get(i),
                    translations.of(i),
                    assets.of(sections.get(i))))
        .toList();
  }

  private Translations translationsOfPages() {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      ContentPage page = pages.get(i);
      if (page.builtIns().render()) {
        InContent at = new InContent(page.file(), page.document().fence());
        versions.add(new Version(i, page.folder() + page.name(), page.lang(), at));
      }
    }
    return Translations.of(settings, versions, report);
  }

  private Translations translationsOfSections() {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      ContentSection section = sections.get(i);
      if (section.document().isPresent()) {
        InContent at = section.placeOf("").orElseThrow();
        versions.add(new Version(i, section.folder(), section.lang(), at));
      }
    }
    return Translations.of(settings, versions, report);
  }

  private void placeSections() {
    for (int i = 0; i < sections.size(); i++) {
      ContentSection section = sections.get(i);
      Optional<Integer> parent = parent(section);
      if (parent.isPresent()) {
        subsectionsOf.get(parent.get()).add(i);
      }
      ancestorsOf.set(i, ancestors(section.lang(), section.folder()));
    }
    Comparator<Integer> byWeight = Comparator.comparing(i -> sections.get(i).weight().orElse(0L));
    for (List<Integer> siblings : subsectionsOf) {
      siblings.sort(byWeight.thenComparing(i -> sections.get(i).path()));
      reportEqualWeights(siblings);
    }
  }

  /** The sections above a folder, the root first; folders without one are skipped. */
  private List<Integer> ancestors(String lang, String folder) {
    List<Integer> ancestors = new ArrayList<>();
    for (int end = 0; end < folder.length(); end = folder.indexOf('/', end) + 1) {
      Integer section = sectionAt.get(new Spot(lang, folder.substring(0, end)));
      if (section != null) {
        ancestors.add(section);
      }
    }
    return ancestors;
  }

  private Optional<Integer> parent(ContentSection section) {
    return section.parentFolder().map(folder -> sectionAt.get(new Spot(section.lang(), folder)));
  }

  private void placePages() {
    boolean hasSections = sections.stream().anyMatch(section -> section.document().isPresent());
    for (int i = 0; i < pages.size(); i++) {
      ContentPage page = pages.get(i);
      Optional<Integer> section = sectionOf(page);
      if (!page.builtIns().render()) {
        continue;
      }
      if (section.isEmpty() && hasSections) {
        String code = settings.isOtherLanguage(page.lang()) ? "." + page.lang() : "";
        String missing = page.folder() + "_index" + code + ".md";
        report.add(page.file(), page.document().fence(), new OrphanPage(missing));
      }
      sectionOf[i] = section.orElse(NONE);
      while (section.isPresent()) {
        pagesOf.get(section.get()).add(i);
        highestOf[i] = section.get();
        ContentSection receiver = sections.get(section.get());
        section = receiver.transparent() ? parent(receiver) : Optional.empty();
      }
    }
  }

  /** The innermost sections first, which say best what a page lacks. */
  private void sortPages() {
    for (int i = sections.size() - 1; i >= 0; i--) {
      ContentSection section = sections.get(i);
      SortBy sortBy = section.sortBy();
      Integer[] numbers = pagesOf.get(i).toArray(Integer[]::new);
      Arrays.parallelSort(numbers, Comparator.comparing(pages::get, sortBy.comparator()));
      List<Integer> sorted = List.of(numbers);
      pagesOf.set(i, sorted);
      sorted.forEach(page -> pages.set(page, reportUnsortable(section, pages.get(page))));
      if (!section.transparent() && sortBy != SortBy.NONE) {
        for (int j = 1; j < sorted.size(); j++) {
          later[sorted.get(j)] = sorted.get(j - 1);
          earlier[sorted.get(j - 1)] = sorted.get(j);
        }
      }
    }
  }

  /** A key that several sections sort by is missed once. */
  private ContentPage reportUnsortable(ContentSection section, ContentPage page) {
    SortBy sortBy = section.sortBy();
    boolean excused = sortBy.keys().stream().anyMatch(page::excuses);
    if (!excused && !sortBy.fits(page)) {
      Severity severity =
          report.add(
              page.file(),
              page.document().fence(),
              new MissingSortKey(section.source(), sortBy.word(), sortBy.keys()));
      return severity == Severity.ERROR ? page.reporting(sortBy.keys()) : page;
    }
    return page;
  }

  /** Only weights that are written count: all others are equal. */
  private void reportEqualWeights(List<Integer> siblings) {
    Map<Long, InContent> taken = new HashMap<>();
    for (int sibling : siblings) {
      ContentSection section = sections.get(sibling);
      if (section.weight().isPresent()) {
        InContent place = section.placeOf(SectionKey.WEIGHT.key()).orElseThrow();
        InContent first = taken.putIfAbsent(section.weight().get(), place);
        if (first != null) {
          report.add(place, new EqualWeight(section.weight().get(), first));
        }
      }
    }
  }

  private Optional<String> template(ContentPage page) {
    return page.builtIns()
        .template()
        .or(
            () ->
                ancestorsAndSelf(page).stream()
                    .flatMap(section -> sections.get(section).pageTemplate().stream())
                    .findFirst());
  }

  /** Also of a page that has no output, which is in no section. */
  private AnchorLinks anchorLinks(ContentPage page) {
    return sectionOf(page)
        .map(section -> sections.get(section).anchorLinks())
        .orElse(settings.anchorLinks());
  }

  private Optional<Integer> sectionOf(ContentPage page) {
    return Optional.ofNullable(sectionAt.get(new Spot(page.lang(), page.folder())));
  }

  /** The sections above a page, the nearest first. */
  private List<Integer> ancestorsAndSelf(ContentPage page) {
    List<Integer> above = new ArrayList<>(ancestors(page.lang(), page.folder()));
    sectionOf(page).ifPresent(above::add);
    Collections.reverse(above);
    return above;
  }

  private static Optional<Integer> number(int number) {
    return number == NONE ? Optional.empty() : Optional.of(number);
  }

  private static int[] nones(int size) {
    int[] nones = new int[size];
    Arrays.fill(nones, NONE);
    return nones;
  }

  private static List<List<Integer>> lists(int size) {
    List<List<Integer>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
