package dev.recto;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What every entry has, whatever its collection: where it comes from, where it goes, and the keys
 * that have a fixed meaning in every page.
 *
 * <p>Pages come from generated registries. Implement this interface in tests only: it grows.
 *
 * @since 0.1
 */
public interface Page {

  /** {@return the content path of the file: {@code podcast/s01e04-arroyo/index.md}} */
  String source();

  /**
   * {@return the address on the site, with a slash at both ends: {@code /podcast/s01e04-arroyo/}}
   */
  String path();

  /**
   * {@return the whole address: the base URL, then the path, with what a URI can't hold
   * percent-encoded} Without a base URL it is the path alone.
   */
  URI permalink();

  /**
   * {@return the last segment of the address, made of the key {@code slug}, else of the file's
   * name: {@code s01e04-arroyo}}
   */
  String slug();

  /** {@return the key {@code title}} */
  Optional<String> title();

  /** {@return the key {@code description}} */
  Optional<String> description();

  /**
   * {@return the key {@code template}, else {@code page_template} of the nearest section that has
   * one}
   */
  Optional<String> template();

  /**
   * {@return the key {@code date}, else the date in the file name} No zone means UTC, no time
   * midnight.
   */
  Optional<OffsetDateTime> date();

  /** {@return the key {@code updated}; no zone means UTC, no time midnight} */
  Optional<OffsetDateTime> updated();

  /** {@return the key {@code draft}; true only if the site is built with its drafts} */
  boolean draft();

  /**
   * {@return the key {@code render}: whether the page has an address and is in the list of its
   * section}
   */
  boolean render();

  /**
   * {@return whether search indexes should have the page: the key {@code in_search_index} of the
   * page and of its section} Yes, unless one of them says no.
   */
  boolean inSearchIndex();

  /** {@return the key {@code weight}, zero or more} */
  OptionalLong weight();

  /** {@return the key {@code authors}, in the author's order} */
  List<String> authors();

  /** {@return the key {@code aliases}, as written: old addresses that should redirect here} */
  List<String> aliases();

  /** {@return the key {@code taxonomies}: names with their terms, by name} */
  Map<String, List<String>> taxonomies();

  /** {@return the terms of the page by taxonomy, sorted by slug} */
  Map<String, List<Term>> terms();

  /** {@return the language: its code in the file name, else the default one} */
  String lang();

  /**
   * {@return the page in all its languages, itself included, sorted by language; empty on sites
   * with one language}
   */
  List<Page> translations();

  /** {@return the section of its folder; a page in a folder without a section has none} */
  Optional<Section> section();

  /** {@return the sections above it, the root section first, unmodifiable} */
  List<Section> ancestors();

  /** {@return the page after this one in its section's order, which by date is the older one} */
  Optional<Page> earlier();

  /** {@return the page before this one in its section's order, which by date is the newer one} */
  Optional<Page> later();

  /**
   * {@return the files beside an {@code index.md} and in the folders below, sorted by path,
   * unmodifiable; other pages have none}
   */
  List<Asset> assets();

  /** {@return the links in its body, as {@link Body#links()} has them} */
  List<Link> links();

  /** {@return the pages whose bodies link here, each once, sorted by address, unmodifiable} */
  List<Page> backlinks();

  /** {@return the sections whose bodies link here, each once, sorted by address, unmodifiable} */
  List<Section> sectionBacklinks();

  /** {@return everything below {@code [extra]}, whatever the collection makes of it} */
  Value.Table extra();

  /** {@return the rendered text below the front matter} */
  Body body();
}
