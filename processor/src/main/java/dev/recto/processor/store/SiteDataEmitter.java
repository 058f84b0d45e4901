package dev.recto.processor.store;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.PagePlace;
import dev.recto.processor.site.SectionPlace;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import dev.recto.support.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Writes the data of a site: {@code pages-N.bin}, {@code sections-N.bin} and {@code terms-N.bin}
 * with their values, {@code bodies-N.bin} with rendered bodies, {@code markdown-N.bin} with what
 * they were made of, and the tables of addresses.
 */
public final class SiteDataEmitter implements BodySink {
  private final Site site;
  private final IntFunction<Optional<String>> redirects;
  private final ResourceFolder folder;
  private final BodyFiles bodyFiles;
  private final Backlinks linksOfPages;
  private final Backlinks linksOfSections;
  private final BodySlice[] ofPages;
  private final BodySlice[] ofSections;
  private final Map<Integer, SortedMap<String, List<Integer>>> termsOfPages = new HashMap<>();

  /**
   * An emitter for one site.
   *
   * @param folder where the resources go
   * @param redirects where the address of the section with a number redirects to
   */
  public SiteDataEmitter(
      Site site, ResourceFolder folder, IntFunction<Optional<String>> redirects) {
    this.site = site;
    this.redirects = redirects;
    this.folder = folder;
    this.bodyFiles = new BodyFiles(folder);
    this.linksOfPages = new Backlinks(site.pages().stream().map(ContentPage::path).toList());
    this.linksOfSections =
        new Backlinks(site.sections().stream().map(ContentSection::path).toList());
    this.ofPages = new BodySlice[site.pages().size()];
    this.ofSections = new BodySlice[site.sections().size()];
    for (int i = 0; i < site.terms().size(); i++) {
      int term = i;
      String taxonomy = site.terms().get(i).taxonomy().name();
      site.terms()
          .get(i)
          .pages()
          .forEach(
              page ->
                  termsOfPages
                      .computeIfAbsent(page, p -> new TreeMap<>())
                      .computeIfAbsent(taxonomy, t -> new ArrayList<>(2))
                      .add(term));
    }
  }

  @Override
  public void page(int number, EncodedBody body) throws IOException {
    ofPages[number] = bodyFiles.add(body);
    linksOfPages.add(number, body);
  }

  @Override
  public void section(int number, EncodedBody body) throws IOException {
    ofSections[number] = bodyFiles.add(body);
    linksOfSections.add(number, body);
  }

  /** Writes all resources, once every body was taken. */
  public void finish() throws IOException {
    List<ContentPage> pages = site.pages();
    List<ContentSection> sections = site.sections();
    bodyFiles.finish();
    folder.blocks(Format.PAGES, pages.size(), this::page);
    folder.blocks(Format.PAGE_EXTRAS, pages.size(), (i, out) -> extra(out, pages.get(i).extra()));
    folder.blocks(Format.SECTIONS, sections.size(), this::section);
    folder.blocks(
        Format.SECTION_EXTRAS, sections.size(), (i, out) -> extra(out, sections.get(i).extra()));
    folder.blocks(Format.TERMS, site.terms().size(), (i, out) -> term(out, site.terms().get(i)));
    folder.block(Format.SITE, facts());
    AddressTables tables = new AddressTables(site);
    folder.table(Format.TAXONOMIES, tables.taxonomies());
    folder.table(Format.PAGE_PATHS, tables.pagePaths());
    folder.table(Format.SECTION_PATHS, tables.sectionPaths());
    folder.texts(Format.REDIRECTS, tables.redirects());
  }

  private void page(int number, ValueWriter out) {
    ContentPage page = site.pages().get(number);
    PagePlace place = site.pagePlaces().get(number);
    out.text(page.file().path());
    out.text(page.path());
    out.text(page.slug());
    out.optionalText(page.builtIns().title());
    out.optionalText(page.builtIns().description());
    out.optionalText(place.template());
    out.optional(page.builtIns().date(), out::offsetDateTime);
    out.optional(page.builtIns().updated(), out::offsetDateTime);
    out.bool(page.builtIns().draft());
    out.bool(page.builtIns().render());
    out.bool(isSearched(page, place));
    out.optional(page.builtIns().weight(), out::integer);
    out.texts(page.builtIns().authors());
    aliases(out, page.builtIns().aliases());
    out.map(page.builtIns().taxonomies(), terms -> out.list(terms, t -> out.text(t.text())));
    out.map(termsOfPages.getOrDefault(number, Collections.emptySortedMap()), out::sizes);
    out.text(page.lang());
    out.sizes(place.translations());
    out.optional(place.section(), out::size);
    out.sizes(place.highest().map(this::downTo).orElse(List.of()));
    out.optional(place.earlier(), out::size);
    out.optional(place.later(), out::size);
    assets(out, page.path(), place.assets());
    out.sizes(linksOfPages.ofPage(number));
    out.sizes(linksOfSections.ofPage(number));
    ofPages[number].writeTo(out);
  }

  /** A section hides its pages too, but not those of the sections below. */
  private boolean isSearched(ContentPage page, PagePlace place) {
    return page.builtIns().inSearchIndex()
        && place
            .section()
            .map(site.sections()::get)
            .map(ContentSection::inSearchIndex)
            .orElse(true);
  }

  /** What is said of the site as a whole. */
  private ValueWriter facts() {
    SiteSettings settings = site.settings();
    ValueWriter out = new ValueWriter();
    out.text(settings.baseUrl().orElse(""));
    out.text(settings.defaultLanguage());
    out.list(
        List.copyOf(settings.languages()),
        language -> {
          out.text(language);
          out.optionalText(settings.title(language));
          out.optionalText(settings.description(language));
        });
    UntypedValues.table(out, settings.written());
    return out;
  }

  private static void extra(ValueWriter out, Optional<Value.Table> extra) {
    UntypedValues.table(out, extra.orElse(Value.Table.EMPTY));
  }

  /** The sections above a section, and that one itself. */
  private List<Integer> downTo(int section) {
    List<Integer> sections = new ArrayList<>(site.sectionPlaces().get(section).ancestors());
    sections.add(section);
    return sections;
  }

  private void section(int number, ValueWriter out) {
    ContentSection section = site.sections().get(number);
    SectionPlace place = site.sectionPlaces().get(number);
    out.text(section.source());
    out.text(section.path());
    out.text(section.lang());
    out.optionalText(section.title());
    out.optionalText(section.description());
    out.optionalText(section.template());
    out.optional(section.weight(), out::integer);
    aliases(out, section.aliases());
    out.optionalText(redirects.apply(number));
    out.bool(section.render());
    out.text(section.anchorLinks().name());
    out.bool(section.inSearchIndex());
    out.bool(section.generateFeeds());
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
    ofSections[number].writeTo(out);
  }

  private static void term(ValueWriter out, ContentTerm term) {
    out.text(term.taxonomy().name());
    out.text(term.lang());
    out.text(term.name());
    out.text(term.slug());
    out.text(term.path());
    out.bool(term.taxonomy().render());
    out.size(capped(term.taxonomy().paginateBy()));
    out.text(term.taxonomy().paginatePath());
    out.sizes(term.pages());
  }

  /** More than all pages together is as good as all. */
  private static int capped(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  private static void aliases(ValueWriter out, List<Alias> aliases) {
    out.texts(aliases.stream().map(Alias::path).toList());
  }

  private static void assets(ValueWriter out, String ownerPath, List<ContentAsset> assets) {
    out.list(
        assets,
        asset -> {
          out.text(asset.name());
          out.text(asset.file().path());
          out.text(ownerPath + asset.name());
          out.imageSize(asset.size());
        });
  }
}
