package dev.recto.processor.settings;

import dev.recto.processor.keys.KeyTypes;
import dev.recto.processor.keys.TypedKey;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
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
 */
record SettingKey(String key, Type type) implements TypedKey {
  static final SettingKey BASE_URL = of("base_url", KeyTypes.NAME);
  static final SettingKey TITLE = of("title", Scalar.STRING);
  static final SettingKey DESCRIPTION = of("description", Scalar.STRING);
  static final SettingKey DEFAULT_LANGUAGE = of("default_language", KeyTypes.NAME);
  static final SettingKey LANGUAGES = of("languages", Special.TABLE);
  static final SettingKey TAXONOMIES = of("taxonomies", KeyTypes.TABLES);
  static final SettingKey TAXONOMY_ROOT = of("taxonomy_root", Scalar.STRING);
  static final SettingKey SLUGIFY = of("slugify", Special.TABLE);
  static final SettingKey IGNORED_CONTENT = of("ignored_content", KeyTypes.STRINGS);
  static final SettingKey LINK_CHECKER = of("link_checker", Special.TABLE);
  static final SettingKey MARKDOWN = of("markdown", Special.TABLE);
  static final SettingKey GENERATE_SITEMAP = of("generate_sitemap", Scalar.BOOLEAN);
  static final SettingKey GENERATE_ROBOTS_TXT = of("generate_robots_txt", Scalar.BOOLEAN);
  static final SettingKey BUILD_SEARCH_INDEX = of("build_search_index", Scalar.BOOLEAN);
  static final SettingKey GENERATE_FEEDS = of("generate_feeds", Scalar.BOOLEAN);
  static final SettingKey FEED_FILENAMES = of("feed_filenames", KeyTypes.STRINGS);

  static final SettingKey NAME_OF_TAXONOMY = of("name", KeyTypes.NAME);
  static final SettingKey PAGINATE_BY = of("paginate_by", KeyTypes.COUNT);
  static final SettingKey PAGINATE_PATH = of("paginate_path", Scalar.STRING);
  static final SettingKey RENDER = of("render", Scalar.BOOLEAN);
  static final SettingKey FEED = of("feed", Scalar.BOOLEAN);

  static final SettingKey PATHS = choice("paths", SlugStrategy.WORDS);
  static final SettingKey PATHS_KEEP_DATES = of("paths_keep_dates", Scalar.BOOLEAN);
  static final SettingKey SLUGIFY_TAXONOMIES = choice("taxonomies", SlugStrategy.WORDS);
  static final SettingKey SLUGIFY_ANCHORS = choice("anchors", SlugStrategy.WORDS);

  static final SettingKey INTERNAL_LEVEL = choice("internal_level", List.of("error", "warn"));
  static final SettingKey SKIP_PREFIXES = of("skip_prefixes", KeyTypes.STRINGS);
  static final SettingKey SKIP_ANCHOR_PREFIXES = of("skip_anchor_prefixes", KeyTypes.STRINGS);

  static final SettingKey SMART_PUNCTUATION = of("smart_punctuation", Scalar.BOOLEAN);
  static final SettingKey DEFINITION_LIST = of("definition_list", Scalar.BOOLEAN);
  static final SettingKey GITHUB_ALERTS = of("github_alerts", Scalar.BOOLEAN);
  static final SettingKey INSERT_ANCHOR_LINKS =
      choice("insert_anchor_links", AnchorLinkWords.WORDS);
  static final SettingKey LAZY_ASYNC_IMAGE = of("lazy_async_image", Scalar.BOOLEAN);
  static final SettingKey EXTERNAL_LINKS_CLASS = of("external_links_class", Scalar.STRING);
  static final SettingKey EXTERNAL_LINKS_TARGET_BLANK =
      of("external_links_target_blank", Scalar.BOOLEAN);
  static final SettingKey EXTERNAL_LINKS_NO_FOLLOW = of("external_links_no_follow", Scalar.BOOLEAN);
  static final SettingKey EXTERNAL_LINKS_NO_REFERRER =
      of("external_links_no_referrer", Scalar.BOOLEAN);
  static final SettingKey RENDER_EMOJI = of("render_emoji", Scalar.BOOLEAN);

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
              of("ignored_files", KeyTypes.STRINGS))
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
                  of("bottom_footnotes", Scalar.BOOLEAN),
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
    return of("languages." + code, Special.TABLE);
  }

  private static SettingKey of(String key, Type type) {
    return new SettingKey(key, type);
  }

  private static SettingKey choice(String key, List<String> choices) {
    return new SettingKey(key, Choice.of(choices));
  }

  private static Stream<SettingKey> named(String names) {
    return Stream.of(names.split(" ", -1)).map(name -> of(name, Special.ANY));
  }

  private static Collector<SettingKey, ?, Map<String, SettingKey>> byName() {
    return Collectors.toMap(SettingKey::key, Function.identity());
  }
}
