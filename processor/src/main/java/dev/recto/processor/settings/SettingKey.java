package dev.recto.processor.settings;

import static dev.recto.processor.keys.KeyType.ANY;
import static dev.recto.processor.keys.KeyType.BOOL;
import static dev.recto.processor.keys.KeyType.CHOICE;
import static dev.recto.processor.keys.KeyType.NAME;
import static dev.recto.processor.keys.KeyType.STRING;
import static dev.recto.processor.keys.KeyType.STRINGS;
import static dev.recto.processor.keys.KeyType.TABLE;
import static dev.recto.processor.keys.KeyType.TABLES;
import static dev.recto.processor.keys.KeyType.UINT;

import dev.recto.processor.keys.KeyType;
import dev.recto.processor.keys.TypedKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A key of the settings. What does not concern content is known by name only.
 *
 * @param key the key
 * @param type what it takes
 * @param choices the words it takes, if those are fixed
 */
record SettingKey(String key, KeyType type, List<String> choices) implements TypedKey {
  static final SettingKey BASE_URL = of("base_url", NAME);
  static final SettingKey TITLE = of("title", STRING);
  static final SettingKey DESCRIPTION = of("description", STRING);
  static final SettingKey DEFAULT_LANGUAGE = of("default_language", NAME);
  static final SettingKey LANGUAGES = of("languages", TABLE);
  static final SettingKey TAXONOMIES = of("taxonomies", TABLES);
  static final SettingKey TAXONOMY_ROOT = of("taxonomy_root", STRING);
  static final SettingKey SLUGIFY = of("slugify", TABLE);
  static final SettingKey IGNORED_CONTENT = of("ignored_content", STRINGS);
  static final SettingKey LINK_CHECKER = of("link_checker", TABLE);
  static final SettingKey MARKDOWN = of("markdown", TABLE);
  static final SettingKey GENERATE_SITEMAP = of("generate_sitemap", BOOL);
  static final SettingKey GENERATE_ROBOTS_TXT = of("generate_robots_txt", BOOL);
  static final SettingKey BUILD_SEARCH_INDEX = of("build_search_index", BOOL);
  static final SettingKey GENERATE_FEEDS = of("generate_feeds", BOOL);
  static final SettingKey FEED_FILENAMES = of("feed_filenames", STRINGS);

  static final SettingKey NAME_OF_TAXONOMY = of("name", NAME);
  static final SettingKey PAGINATE_BY = of("paginate_by", UINT);
  static final SettingKey PAGINATE_PATH = of("paginate_path", STRING);
  static final SettingKey RENDER = of("render", BOOL);
  static final SettingKey FEED = of("feed", BOOL);

  static final SettingKey PATHS = choice("paths", SlugStrategy.WORDS);
  static final SettingKey PATHS_KEEP_DATES = of("paths_keep_dates", BOOL);
  static final SettingKey SLUGIFY_TAXONOMIES = choice("taxonomies", SlugStrategy.WORDS);
  static final SettingKey SLUGIFY_ANCHORS = choice("anchors", SlugStrategy.WORDS);

  static final SettingKey INTERNAL_LEVEL = choice("internal_level", List.of("error", "warn"));
  static final SettingKey SKIP_PREFIXES = of("skip_prefixes", STRINGS);
  static final SettingKey SKIP_ANCHOR_PREFIXES = of("skip_anchor_prefixes", STRINGS);

  static final SettingKey SMART_PUNCTUATION = of("smart_punctuation", BOOL);
  static final SettingKey DEFINITION_LIST = of("definition_list", BOOL);
  static final SettingKey GITHUB_ALERTS = of("github_alerts", BOOL);
  static final SettingKey INSERT_ANCHOR_LINKS =
      choice("insert_anchor_links", AnchorLinkWords.WORDS);
  static final SettingKey LAZY_ASYNC_IMAGE = of("lazy_async_image", BOOL);
  static final SettingKey EXTERNAL_LINKS_CLASS = of("external_links_class", STRING);
  static final SettingKey EXTERNAL_LINKS_TARGET_BLANK = of("external_links_target_blank", BOOL);
  static final SettingKey EXTERNAL_LINKS_NO_FOLLOW = of("external_links_no_follow", BOOL);
  static final SettingKey EXTERNAL_LINKS_NO_REFERRER = of("external_links_no_referrer", BOOL);
  static final SettingKey RENDER_EMOJI = of("render_emoji", BOOL);

  /** The keys of the whole file. */
  static final Map<String, SettingKey> OF_SITE =
      Stream.concat(
              Stream.of(
                  BASE_URL,
                  TITLE,
                  DESCRIPTION,
                  DEFAULT_LANGUAGE,
                  LANGUAGES,
                  TAXONOMIES,
                  TAXONOMY_ROOT,
                  SLUGIFY,
                  IGNORED_CONTENT,
                  LINK_CHECKER,
                  MARKDOWN,
                  GENERATE_SITEMAP,
                  GENERATE_ROBOTS_TXT,
                  BUILD_SEARCH_INDEX,
                  GENERATE_FEEDS,
                  FEED_FILENAMES),
              named(
                  "theme translations feed_limit"
                      + " hard_link_static author compile_sass minify_html"
                      + " ignored_static output_dir preserve_dotfiles_in_output search"
                      + " exclude_paginated_pages_in_sitemap extra"))
          .collect(byName());

  /** The keys of one language. */
  static final Map<String, SettingKey> OF_LANGUAGE =
      Stream.concat(
              Stream.of(TITLE, DESCRIPTION, TAXONOMIES, GENERATE_FEEDS),
              named("feed_filenames build_search_index search" + " translations"))
          .collect(byName());

  /** The keys of one taxonomy. */
  static final Map<String, SettingKey> OF_TAXONOMY =
      Stream.of(NAME_OF_TAXONOMY, PAGINATE_BY, PAGINATE_PATH, RENDER, FEED).collect(byName());

  /** The keys of {@code slugify}. */
  static final Map<String, SettingKey> OF_SLUGIFY =
      Stream.of(PATHS, PATHS_KEEP_DATES, SLUGIFY_TAXONOMIES, SLUGIFY_ANCHORS).collect(byName());

  /** The keys of {@code link_checker}. */
  static final Map<String, SettingKey> OF_LINK_CHECKER =
      Stream.of(
              INTERNAL_LEVEL,
              choice("external_level", List.of("error", "warn")),
              SKIP_PREFIXES,
              SKIP_ANCHOR_PREFIXES,
              of("ignored_files", STRINGS))
          .collect(byName());

  /** The keys of {@code markdown}, those of earlier versions too. */
  static final Map<String, SettingKey> OF_MARKDOWN =
      Stream.concat(
              Stream.of(
                  SMART_PUNCTUATION,
                  DEFINITION_LIST,
                  GITHUB_ALERTS,
                  INSERT_ANCHOR_LINKS,
                  RENDER_EMOJI,
                  of("bottom_footnotes", BOOL),
                  LAZY_ASYNC_IMAGE,
                  EXTERNAL_LINKS_CLASS,
                  EXTERNAL_LINKS_TARGET_BLANK,
                  EXTERNAL_LINKS_NO_FOLLOW,
                  EXTERNAL_LINKS_NO_REFERRER),
              named(
                  "highlighting highlight_code highlight_theme highlight_themes_css"
                      + " extra_syntaxes_and_themes"))
          .collect(byName());

  /** Looks keys up by name. */
  static Function<String, Optional<? extends TypedKey>> lookUp(Map<String, SettingKey> keys) {
    return name -> Optional.ofNullable(keys.get(name));
  }

  /** The key of one language below {@code languages}. */
  static SettingKey ofLanguage(String code) {
    return of("languages." + code, TABLE);
  }

  private static SettingKey of(String key, KeyType type) {
    return new SettingKey(key, type, List.of());
  }

  private static SettingKey choice(String key, List<String> choices) {
    return new SettingKey(key, CHOICE, choices);
  }

  private static Stream<SettingKey> named(String names) {
    return Stream.of(names.split(" ", -1)).map(name -> of(name, ANY));
  }

  private static Collector<SettingKey, ?, Map<String, SettingKey>> byName() {
    return Collectors.toMap(SettingKey::key, Function.identity());
  }
}
