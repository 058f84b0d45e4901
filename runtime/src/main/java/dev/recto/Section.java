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
 *
 * @since 0.1
 */
public interface Section {

  /**
   * {@return the content path of the file, {@code podcast/_index.md}; also if there is no such
   * file}
   */
  String source();

  /** {@return the address on the site, with a slash at both ends: {@code /podcast/}} */
  String path();

  /** {@return the whole address, as {@link Page#permalink()} has it} */
  URI permalink();

  /** {@return the language: its code in the file name, else the default one} */
  String lang();

  /** {@return the key {@code title}} */
  Optional<String> title();

  /** {@return the key {@code description}} */
  Optional<String> description();

  /** {@return the key {@code template}} */
  Optional<String> template();

  /** {@return the key {@code weight}, zero or more} */
  OptionalLong weight();

  /** {@return the key {@code aliases}, as written: old addresses that should redirect here} */
  List<String> aliases();

  /**
   * {@return the key {@code redirect_to}: where the address should redirect to} A content path such
   * as {@code @/about.md#me} is here the path of that page, {@code /about/#me}.
   */
  Optional<String> redirectTo();

  /** {@return the key {@code render}: whether the section has an address} */
  boolean render();

  /**
   * {@return the key {@code insert_anchor_links}, else the setting: where the headings of the
   * section and of its pages have links to themselves in {@link Body#html()}} {@link
   * Body#headings()} has their addresses.
   */
  AnchorLinks anchorLinks();

  /** {@return the key {@code in_search_index}: whether search indexes should have the section} */
  boolean inSearchIndex();

  /** {@return the key {@code generate_feeds}: whether the section should have a feed of its own} */
  boolean generateFeeds();

  /** {@return the key {@code transparent}: whether the section above has these pages too} */
  boolean transparent();

  /**
   * {@return the key {@code paginate_by}: how many pages {@link Pager#of(Section)} puts into a
   * pager}
   */
  OptionalInt paginateBy();

  /** {@return the word before a pager's number in its address: {@code page}; may be empty} */
  String paginatePath();

  /** {@return whether pagers begin at the end of {@link #pages()}} */
  boolean paginateReversed();

  /** {@return the pages of its folder, in the order of {@code sort_by}, unmodifiable} */
  List<Page> pages();

  /** {@return the sections one folder below, by weight and then by path, unmodifiable} */
  List<Section> subsections();

  /** {@return the sections above, the root section first, unmodifiable} */
  List<Section> ancestors();

  /**
   * {@return this section in all languages that have it, sorted by language; empty on sites with
   * one language}
   */
  List<Section> translations();

  /** {@return the files beside its {@code _index.md}, sorted by path, unmodifiable} */
  List<Asset> assets();

  /** {@return the links in its body, as {@link Body#links()} has them} */
  List<Link> links();

  /** {@return the pages whose bodies link here, each once, sorted by address, unmodifiable} */
  List<Page> backlinks();

  /** {@return the sections whose bodies link here, each once, sorted by address, unmodifiable} */
  List<Section> sectionBacklinks();

  /** {@return everything below {@code [extra]}} */
  Value.Table extra();

  /** {@return the rendered text below the front matter} */
  Body body();
}
