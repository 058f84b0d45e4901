package dev.recto;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What every entry has, whatever its collection: where it comes from, where it goes, and the keys
 * that the content model gives a meaning (R3).
 *
 * <p>Pages come from generated registries. Implement this interface in tests only: it grows.
 */
public interface Page {

  /** The content path of the file: {@code podcast/s01e04-arroyo/index.md}. */
  String source();

  /** The address on the site, with a slash at both ends (R7): {@code /podcast/s01e04-arroyo/}. */
  String path();

  /**
   * The whole address (R9.1), with what a URI can't hold percent-encoded. Without a base URL it is
   * the path alone.
   */
  URI permalink();

  /** The last segment of the address (R6.7): {@code s01e04-arroyo}. */
  String slug();

  /** The key {@code title}. */
  Optional<String> title();

  /** The key {@code description}. */
  Optional<String> description();

  /** The key {@code template}, else {@code page_template} of the nearest section above (R11.7). */
  Optional<String> template();

  /** The key {@code date}, else the date in the file name (R5.6); no zone means UTC (R5.3). */
  Optional<OffsetDateTime> date();

  /** The key {@code updated}; no zone means UTC, a bare date midnight (R5.3). */
  Optional<OffsetDateTime> updated();

  /** The key {@code draft}; true only where drafts were asked for (R13.1). */
  boolean draft();

  /** The key {@code render}: whether the page has an address and stands in lists (R13.4). */
  boolean render();

  /** The key {@code weight}, zero or more. */
  OptionalLong weight();

  /** The key {@code authors}, in the author's order. */
  List<String> authors();

  /** The key {@code aliases}, as written: old paths that lead here (R14.1). */
  List<String> aliases();

  /** The key {@code taxonomies}: names with their terms, by name. */
  Map<String, List<String>> taxonomies();

  /** The terms of the page by taxonomy, by slug (R21). */
  Map<String, List<Term>> terms();

  /** The language (R10): its code in the file name, else the default one. */
  String lang();

  /** The page in all its languages, itself included, by language (R10.6); empty on other sites. */
  List<Page> translations();

  /** The section of its own folder (R11.1); an orphan has none. */
  Optional<Section> section();

  /** The sections above it, the root section first (R11.6), unmodifiable. */
  List<Section> ancestors();

  /** The page after this one in its section's order, which is the older one by date (R12.6). */
  Optional<Page> earlier();

  /** The page before this one in its section's order, which is the newer one by date (R12.6). */
  Optional<Page> later();

  /** The files that lie with an {@code index.md} (R15.1), by path, unmodifiable. */
  List<Asset> assets();

  /** The links in its body, as {@link Body#links()} has them. */
  List<Link> links();

  /** The pages whose bodies link here, each once, by address (R18.9), unmodifiable. */
  List<Page> backlinks();

  /** The sections whose bodies link here, each once, by address (R18.9), unmodifiable. */
  List<Section> sectionBacklinks();

  /** The rendered text below the front matter. */
  Body body();
}
