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
 */
public interface Page {

  /** The content path of the file: {@code podcast/s01e04-arroyo/index.md}. */
  String source();

  /** The address on the site, with a slash at both ends: {@code /podcast/s01e04-arroyo/}. */
  String path();

  /**
   * The whole address: the base URL, then the path, with what a URI can't hold percent-encoded.
   * Without a base URL it is the path alone.
   */
  URI permalink();

  /**
   * The last segment of the address, made of the key {@code slug}, else of the file's name: {@code
   * s01e04-arroyo}.
   */
  String slug();

  /** The key {@code title}. */
  Optional<String> title();

  /** The key {@code description}. */
  Optional<String> description();

  /** The key {@code template}, else {@code page_template} of the nearest section that has one. */
  Optional<String> template();

  /** The key {@code date}, else the date in the file name. No zone means UTC, no time midnight. */
  Optional<OffsetDateTime> date();

  /** The key {@code updated}; no zone means UTC, no time midnight. */
  Optional<OffsetDateTime> updated();

  /** The key {@code draft}; true only if the site is built with its drafts. */
  boolean draft();

  /** The key {@code render}: whether the page has an address and is in the list of its section. */
  boolean render();

  /**
   * Whether search indexes should have the page: the key {@code in_search_index} of the page and of
   * its section. Yes, unless one of them says no.
   */
  boolean inSearchIndex();

  /** The key {@code weight}, zero or more. */
  OptionalLong weight();

  /** The key {@code authors}, in the author's order. */
  List<String> authors();

  /** The key {@code aliases}, as written: old addresses that should redirect here. */
  List<String> aliases();

  /** The key {@code taxonomies}: names with their terms, by name. */
  Map<String, List<String>> taxonomies();

  /** The terms of the page by taxonomy, sorted by slug. */
  Map<String, List<Term>> terms();

  /** The language: its code in the file name, else the default one. */
  String lang();

  /**
   * The page in all its languages, itself included, sorted by language; empty on sites with one
   * language.
   */
  List<Page> translations();

  /** The section of its folder; a page in a folder without a section has none. */
  Optional<Section> section();

  /** The sections above it, the root section first, unmodifiable. */
  List<Section> ancestors();

  /** The page after this one in its section's order, which by date is the older one. */
  Optional<Page> earlier();

  /** The page before this one in its section's order, which by date is the newer one. */
  Optional<Page> later();

  /**
   * The files beside an {@code index.md} and in the folders below, sorted by path, unmodifiable;
   * other pages have none.
   */
  List<Asset> assets();

  /** The links in its body, as {@link Body#links()} has them. */
  List<Link> links();

  /** The pages whose bodies link here, each once, sorted by address, unmodifiable. */
  List<Page> backlinks();

  /** The sections whose bodies link here, each once, sorted by address, unmodifiable. */
  List<Section> sectionBacklinks();

  /** Everything below {@code [extra]}, whatever the collection makes of it. */
  Value.Table extra();

  /** The rendered text below the front matter. */
  Body body();
}
