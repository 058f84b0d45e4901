package dev.recto.support;

import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Term;
import dev.recto.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All pages, sections and terms of one site, whatever collections hold them; each is made when it
 * is first asked for, and there is one instance of it. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class Pages {
  private final Class<?> anchor;
  private final Resources resources;
  private final long fingerprint;
  private final Blocks pageBlocks;
  private final Blocks pageExtras;
  private final Blocks sectionBlocks;
  private final Blocks sectionExtras;
  private final Blocks termBlocks;
  private final Instances<StoredPage> pages;
  private final Instances<Section> sections;
  private final Instances<Term> terms;
  private final ShortcodeCaller shortcodes;
  private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();
  private volatile @Nullable SiteFacts facts;

  private Pages(
      Class<?> anchor,
      String folder,
      long fingerprint,
      ShortcodeCaller shortcodes,
      int pages,
      int sections,
      int terms) {
    this.anchor = anchor;
    this.resources = new Resources(anchor, folder, fingerprint);
    this.fingerprint = fingerprint;
    this.shortcodes = shortcodes;
    this.pageBlocks = new Blocks(resources, Format.PAGES, pages);
    this.pageExtras = new Blocks(resources, Format.PAGE_EXTRAS, pages);
    this.sectionBlocks = new Blocks(resources, Format.SECTIONS, sections);
    this.sectionExtras = new Blocks(resources, Format.SECTION_EXTRAS, sections);
    this.termBlocks = new Blocks(resources, Format.TERMS, terms);
    this.pages =
        new Instances<>(pages) {
          @Override
          StoredPage make(int number) {
            return new StoredPage(Pages.this, number);
          }
        };
    this.sections =
        new Instances<>(sections) {
          @Override
          Section make(int number) {
            return new StoredSection(Pages.this, number);
          }
        };
    this.terms =
        new Instances<>(terms) {
          @Override
          Term make(int number) {
            return new StoredTerm(Pages.this, number);
          }
        };
  }

  /**
   * The pages whose data is in a folder of resources.
   *
   * @param anchor a class of the module that contains the resources
   * @param folder the folder, from the root of the class path, with a slash at its end only
   * @param fingerprint what is compared with those of the resources and of collections: others
   *     count the pages differently
   * @param shortcodes calls the methods of the shortcodes in bodies
   * @param pages how many pages there are
   * @param sections how many sections
   * @param terms how many terms
   */
  public static Pages open(
      Class<?> anchor,
      String folder,
      long fingerprint,
      ShortcodeCaller shortcodes,
      int pages,
      int sections,
      int terms) {
    return new Pages(anchor, folder, fingerprint, shortcodes, pages, sections, terms);
  }

  /** The beginning of permalinks, without a slash at its end; empty for none. */
  public String baseUrl() {
    return facts().baseUrl;
  }

  /** The title of the site in its default language. */
  public Optional<String> title() {
    return facts().title();
  }

  /** The title of the site in a language. */
  public Optional<String> title(String language) {
    return facts().title(language);
  }

  /** The description of the site in its default language. */
  public Optional<String> description() {
    return facts().description();
  }

  /** The description of the site in a language. */
  public Optional<String> description(String language) {
    return facts().description(language);
  }

  /** Everything in the settings file. */
  public Value.Table settings() {
    return facts().settings;
  }

  /** All pages by the paths of their files. */
  public List<Page> pages() {
    return Collections.unmodifiableList(pages.all());
  }

  /** All sections by the paths of their folders. */
  public List<Section> sections() {
    return sections.all();
  }

  /** The terms of all taxonomies. */
  List<Term> terms() {
    return terms.all();
  }

  /** The terms of a taxonomy, by language and slug. */
  public List<Term> terms(String taxonomy) {
    return terms.some(lookup(Format.TAXONOMIES).get(taxonomy));
  }

  /** The page at this path or alias; a missing slash at either end is added. */
  public Optional<Page> at(String path) {
    OptionalInt number = numberAt(path);
    return number.isEmpty() ? Optional.empty() : Optional.of(page(number.getAsInt()));
  }

  /** The section at this path or alias; a missing slash at either end is added. */
  public Optional<Section> sectionAt(String path) {
    OptionalInt number = lookup(Format.SECTION_PATHS).atPath(path);
    return number.isEmpty() ? Optional.empty() : Optional.of(section(number.getAsInt()));
  }

  /** Aliases with the paths that they redirect to, by alias. */
  public Map<String, String> redirects() {
    ValueReader in = resources.values(Format.REDIRECTS);
    int size = in.size();
    Map<String, String> redirects = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      redirects.put(in.text(), in.text());
    }
    return Collections.unmodifiableMap(redirects);
  }

  /** The section with this number. */
  public Section section(int number) {
    return sections.at(number);
  }

  /** The term with this number. */
  public Term term(int number) {
    return terms.at(number);
  }

  StoredPage page(int number) {
    return pages.at(number);
  }

  OptionalInt numberAt(String path) {
    return lookup(Format.PAGE_PATHS).atPath(path);
  }

  int size() {
    return pages.size();
  }

  ValueReader pageValues(int number) {
    return pageBlocks.at(number);
  }

  ValueReader sectionValues(int number) {
    return sectionBlocks.at(number);
  }

  ValueReader termValues(int number) {
    return termBlocks.at(number);
  }

  ShortcodeCaller shortcodes() {
    return shortcodes;
  }

  /** A value whose calls are made: whose it is, then its template. */
  String filled(ValueReader in) {
    TextOwner owner = in.bool() ? page(in.size()) : TextOwner.NONE;
    return new BodyTemplate(owner, shortcodes).fill(in);
  }

  Value.Table pageExtra(int number) {
    return pageExtras.at(number).table();
  }

  Value.Table sectionExtra(int number) {
    return sectionExtras.at(number).table();
  }

  DataFile large(String resource) {
    return resources.large(resource);
  }

  /** Makes sure that a class that refers to pages by number was generated with this one. */
  void check(Class<?> other, long itsFingerprint) {
    if ((itsFingerprint ^ fingerprint) >>> Integer.SIZE != 0) {
      throw Builds.differ(other.getName(), anchor.getName());
    }
  }

  URI permalink(String path) {
    try {
      return URI.create(baseUrl() + new URI("http", "host", path, null).getRawPath());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** A fragment with what a URI can't hold percent-encoded. */
  static String encodedFragment(String fragment) {
    try {
      return new URI("http", "host", "/", fragment).getRawFragment();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(fragment, e);
    }
  }

  List<Page> pages(int[] numbers) {
    return Collections.unmodifiableList(pages.some(numbers));
  }

  List<Section> sections(int[] numbers) {
    return sections.some(numbers);
  }

  List<Term> terms(int[] numbers) {
    return terms.some(numbers);
  }

  private SiteFacts facts() {
    SiteFacts known = facts;
    if (known == null) {
      known = new SiteFacts(resources.values(Format.SITE));
      facts = known;
    }
    return known;
  }

  private Lookup lookup(String name) {
    Lookup known = lookups.get(name);
    if (known == null) {
      known = Lookup.open(resources, name);
      lookups.put(name, known);
    }
    return known;
  }
}
