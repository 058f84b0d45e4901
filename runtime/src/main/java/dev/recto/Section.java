package dev.recto;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A folder with an {@code _index.md}, or the root folder, which is a section in each language even
 * without one.
 *
 * <p>Sections come from generated registries and from pages. Implement this interface in tests
 * only: it grows.
 */
public interface Section {

  /** The content path of the file, {@code podcast/_index.md}; also if there is no such file. */
  String source();

  /** The address on the site, with a slash at both ends: {@code /podcast/}. */
  String path();

  /** The whole address, as {@link Page#permalink()} has it. */
  URI permalink();

  /** The language: its code in the file name, else the default one. */
  String lang();

  /** The key {@code title}. */
  Optional<String> title();

  /** The key {@code description}. */
  Optional<String> description();

  /** The key {@code template}. */
  Optional<String> template();

  /** The key {@code weight}, zero or more. */
  OptionalLong weight();

  /** The key {@code aliases}, as written: old addresses that should redirect here. */
  List<String> aliases();

  /**
   * The key {@code redirect_to}: where the address should redirect to. A content path such as
   * {@code @/about.md#me} is here the path of that page, {@code /about/#me}.
   */
  Optional<String> redirectTo();

  /** The key {@code render}: whether the section has an address. */
  boolean render();

  /**
   * The key {@code insert_anchor_links}, else the setting: where the headings of the section and of
   * its pages have links to themselves in {@link Body#html()}. {@link Body#headings()} has their
   * addresses.
   */
  AnchorLinks anchorLinks();

  /** The key {@code in_search_index}: whether search indexes should have the section. */
  boolean inSearchIndex();

  /** The key {@code generate_feeds}: whether the section should have a feed of its own. */
  boolean generateFeeds();

  /** The key {@code transparent}: whether the section above has these pages too. */
  boolean transparent();

  /** The key {@code paginate_by}: how many pages {@link Pager#of(Section)} puts into a pager. */
  OptionalInt paginateBy();

  /** The word before a pager's number in its address: {@code page}; may be empty. */
  String paginatePath();

  /** Whether pagers begin at the end of {@link #pages()}. */
  boolean paginateReversed();

  /** The pages of its folder, in the order of {@code sort_by}, unmodifiable. */
  List<Page> pages();

  /** The sections one folder below, by weight and then by path, unmodifiable. */
  List<Section> subsections();

  /** The sections above, the root section first, unmodifiable. */
  List<Section> ancestors();

  /**
   * This section in all languages that have it, sorted by language; empty on sites with one
   * language.
   */
  List<Section> translations();

  /** The files beside its {@code _index.md}, sorted by path, unmodifiable. */
  List<Asset> assets();

  /** The links in its body, as {@link Body#links()} has them. */
  List<Link> links();

  /** The pages whose bodies link here, each once, sorted by address, unmodifiable. */
  List<Page> backlinks();

  /** The sections whose bodies link here, each once, sorted by address, unmodifiable. */
  List<Section> sectionBacklinks();

  /** Everything below {@code [extra]}. */
  Value.Table extra();

  /** The rendered text below the front matter. */
  Body body();
}
