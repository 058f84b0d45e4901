package dev.recto.processor.store;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Writes the data of a site: {@code pages-N.bin}, {@code sections-N.bin} and {@code terms-N.bin}
 * with their values, {@code bodies-N.bin} with rendered bodies, {@code markdown-N.bin} with what
 * they were made of, and the tables of addresses.
 */
public final class SiteDataEmitter {
  /** So that memory does not grow with the number of pages. */
  private static final int RENDERED_AT_ONCE = 256;

  private final Site site;
  private final BodySource bodies;
  private final ResourceFolder folder;
  private final BodyFiles bodyFiles;
  private final Backlinks linksOfPages;
  private final Backlinks linksOfSections;
  private final List<SortedMap<String, List<Integer>>> termsOfPages = new ArrayList<>();

  /**
   * An emitter for one site.
   *
   * @param folder where the resources go
   */
  public SiteDataEmitter(Site site, String folder, BodySource bodies, Output output) {
    this.site = site;
    this.bodies = bodies;
    this.folder = new ResourceFolder(folder, output);
    this.bodyFiles = new BodyFiles(this.folder);
    this.linksOfPages = new Backlinks(site.pages().stream().map(ContentPage::path).toList());
    this.linksOfSections =
        new Backlinks(site.sections().stream().map(ContentSection::path).toList());
    site.pages().forEach(page -> termsOfPages.add(new TreeMap<>()));
    for (int i = 0; i < site.terms().size(); i++) {
      int term = i;
      String taxonomy = site.terms().get(i).taxonomy().name();
      site.terms()
          .get(i)
          .pages()
          .forEach(
              page ->
                  termsOfPages
                      .get(page)
                      .computeIfAbsent(taxonomy, t -> new ArrayList<>(2))
                      .add(term));
    }
  }

  /**
   * Writes all resources.
   *
   * @param reading numbers of pages in the order in which sites will read their bodies
   */
  public void emit(List<Integer> reading) throws IOException {
    List<ContentPage> pages = site.pages();
    List<ContentSection> sections = site.sections();
    BodySlice[] ofPages = bodies(pages.size(), reading, bodies::ofPage, linksOfPages);
    BodySlice[] ofSections = bodies(sections.size(), List.of(), bodies::ofSection, linksOfSections);
    bodyFiles.finish();
    folder.blocks("pages", pages.size(), i -> page(i, ofPages[i]));
    folder.blocks("sections", sections.size(), i -> section(i, ofSections[i]));
    folder.blocks("terms", site.terms().size(), i -> term(site.terms().get(i)));
    folder.table("taxonomies", taxonomies());
    folder.table("page-paths", pagePaths());
    folder.table("section-paths", sectionPaths());
    folder.texts("redirects", redirects());
  }

  /** Writes bodies in some order, those that it leaves out at the end; renders some at once. */
  private BodySlice[] bodies(
      int size, List<Integer> order, IntFunction<EncodedBody> source, Backlinks links)
      throws IOException {
    int[] numbers =
        IntStream.concat(order.stream().mapToInt(i -> i), IntStream.range(0, size))
            .distinct()
            .toArray();
    BodySlice[] slices = new BodySlice[size];
    for (int from = 0; from < size; from += RENDERED_AT_ONCE) {
      int[] some = Arrays.copyOfRange(numbers, from, Math.min(from + RENDERED_AT_ONCE, size));
      EncodedBody[] encoded =
          Arrays.stream(some).parallel().mapToObj(source).toArray(EncodedBody[]::new);
      for (int i = 0; i < some.length; i++) {
        slices[some[i]] = bodyFiles.add(encoded[i]);
        links.add(some[i], encoded[i]);
      }
    }
    return slices;
  }

  private byte[] page(int number, BodySlice body) {
    ContentPage page = site.pages().get(number);
    PagePlace place = site.pagePlaces().get(number);
    ValueWriter out = new ValueWriter();
    out.text(page.file().path());
    out.text(page.path());
    out.text(page.slug());
    out.optional(page.builtIns().title(), out::text);
    out.optional(page.builtIns().description(), out::text);
    out.optional(place.template(), out::text);
    out.optional(page.builtIns().date(), out::offsetDateTime);
    out.optional(page.builtIns().updated(), out::offsetDateTime);
    out.bool(page.builtIns().draft());
    out.bool(page.builtIns().render());
    out.optional(page.builtIns().weight(), out::integer);
    out.list(page.builtIns().authors(), out::text);
    aliases(out, page.builtIns().aliases());
    map(out, page.builtIns().taxonomies(), terms -> out.list(terms, t -> out.text(t.text())));
    map(out, termsOfPages.get(number), out::sizes);
    out.text(page.lang());
    out.sizes(place.translations());
    out.optional(place.section(), out::size);
    out.sizes(place.highest().map(this::downTo).orElse(List.of()));
    out.optional(place.earlier(), out::size);
    out.optional(place.later(), out::size);
    assets(out, page.path(), place.assets());
    out.sizes(linksOfPages.ofPage(number));
    out.sizes(linksOfSections.ofPage(number));
    body.writeTo(out);
    return out.toByteArray();
  }

  /** The sections above a section, and that one itself. */
  private List<Integer> downTo(int section) {
    List<Integer> sections = new ArrayList<>(site.sectionPlaces().get(section).ancestors());
    sections.add(section);
    return sections;
  }

  private byte[] section(int number, BodySlice body) {
    ContentSection section = site.sections().get(number);
    SectionPlace place = site.sectionPlaces().get(number);
    ValueWriter out = new ValueWriter();
    out.text(section.source());
    out.text(section.path());
    out.text(section.lang());
    out.optional(section.title(), out::text);
    out.optional(section.description(), out::text);
    out.optional(section.template(), out::text);
    out.optional(section.weight(), out::integer);
    aliases(out, section.aliases());
    out.optional(section.redirectTo(), out::text);
    out.bool(section.render());
    out.bool(section.transparent());
    out.size(capped(section.paginateBy()));
    out.text(section.paginatePath());
    out.bool(section.paginateReversed());
    out.sizes(place.pages());
    out.sizes(place.subsections());
    out.sizes(place.ancestors());
    out.sizes(place.translations());
    assets(out, section.path(), place.assets());
    out.sizes(linksOfPages.ofSection(number));
    out.sizes(linksOfSections.ofSection(number));
    body.writeTo(out);
    return out.toByteArray();
  }

  private static byte[] term(ContentTerm term) {
    ValueWriter out = new ValueWriter();
    out.text(term.taxonomy().name());
    out.text(term.lang());
    out.text(term.name());
    out.text(term.slug());
    out.text(term.path());
    out.bool(term.taxonomy().render());
    out.size(capped(term.taxonomy().paginateBy()));
    out.text(term.taxonomy().paginatePath());
    out.sizes(term.pages());
    return out.toByteArray();
  }

  /** More than all pages together is as good as all. */
  private static int capped(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  private static void aliases(ValueWriter out, List<Alias> aliases) {
    out.list(aliases.stream().map(Alias::path).toList(), out::text);
  }

  private static void assets(ValueWriter out, String ownerPath, List<ContentAsset> assets) {
    out.list(
        assets,
        asset -> {
          out.text(asset.name());
          out.text(asset.file().path());
          out.text(ownerPath + asset.name());
        });
  }

  private static <T> void map(ValueWriter out, Map<String, T> map, Consumer<T> value) {
    out.list(
        List.copyOf(map.entrySet()),
        entry -> {
          out.text(entry.getKey());
          value.accept(entry.getValue());
        });
  }

  private Map<String, List<Integer>> taxonomies() {
    Map<String, List<Integer>> taxonomies = new TreeMap<>();
    for (int i = 0; i < site.terms().size(); i++) {
      String name = site.terms().get(i).taxonomy().name();
      taxonomies.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
    }
    return taxonomies;
  }

  private Map<String, List<Integer>> pagePaths() {
    return paths(
        site.pages().size(),
        i -> site.pages().get(i).path(),
        i -> site.pages().get(i).builtIns().render(),
        i -> site.pages().get(i).builtIns().aliases());
  }

  private Map<String, List<Integer>> sectionPaths() {
    return paths(
        site.sections().size(),
        i -> site.sections().get(i).path(),
        i -> site.sections().get(i).render(),
        i -> site.sections().get(i).aliases());
  }

  /**
   * Own addresses win over aliases; what has no output has no aliases, and its address only as long
   * as nothing else has it.
   */
  private static Map<String, List<Integer>> paths(
      int size, IntFunction<String> path, IntPredicate rendered, IntFunction<List<Alias>> aliases) {
    Map<String, List<Integer>> paths = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      if (!rendered.test(i)) {
        paths.put(path.apply(i), List.of(i));
      }
    }
    for (int i = 0; i < size; i++) {
      if (rendered.test(i)) {
        for (Alias alias : aliases.apply(i)) {
          paths.put(SitePaths.normalized(alias.path()), List.of(i));
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (rendered.test(i)) {
        paths.put(path.apply(i), List.of(i));
      }
    }
    return paths;
  }

  /** What has no output has no aliases; what has one wins over them. */
  private Map<String, String> redirects() {
    Map<String, String> redirects = new TreeMap<>();
    List<ContentSection> sections =
        site.sections().stream().filter(ContentSection::render).toList();
    List<ContentPage> pages =
        site.pages().stream().filter(page -> page.builtIns().render()).toList();
    for (ContentSection section : sections) {
      section
          .aliases()
          .forEach(a -> redirects.putIfAbsent(SitePaths.normalized(a.path()), section.path()));
    }
    for (ContentPage page : pages) {
      page.builtIns()
          .aliases()
          .forEach(a -> redirects.putIfAbsent(SitePaths.normalized(a.path()), page.path()));
    }
    sections.forEach(section -> redirects.remove(section.path()));
    pages.forEach(page -> redirects.remove(SitePaths.normalized(page.path())));
    return redirects;
  }
}
