package dev.recto.processor.content;

import dev.recto.processor.keys.KeyType;
import dev.recto.processor.keys.TypedKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a page that the content model knows, in the order of components in a record. */
public enum BuiltInKey implements TypedKey {
  /** The title. */
  TITLE("title", KeyType.STRING),
  /** A short description. */
  DESCRIPTION("description", KeyType.STRING),
  /** The date of publication. */
  DATE("date", KeyType.DATE),
  /** The date of the last change. */
  UPDATED("updated", KeyType.DATE),
  /** Whether the page is left out for now. */
  DRAFT("draft", KeyType.BOOL),
  /** Whether the page has an output. */
  RENDER("render", KeyType.BOOL),
  /** The last segment of the path. */
  SLUG("slug", KeyType.NAME),
  /** The whole path. */
  PATH("path", KeyType.NAME),
  /** The place in an order by weight. */
  WEIGHT("weight", KeyType.UINT),
  /** Who wrote the page. */
  AUTHORS("authors", KeyType.STRINGS),
  /** Old paths that redirect here. */
  ALIASES("aliases", KeyType.STRINGS),
  /** The name of the template. */
  TEMPLATE("template", KeyType.STRING),
  /** Whether a search finds the page. */
  IN_SEARCH_INDEX("in_search_index", KeyType.BOOL),
  /** Terms by taxonomy. */
  TAXONOMIES("taxonomies", KeyType.TERMS),
  /** Free data. */
  EXTRA("extra", KeyType.TABLE);

  private static final Map<String, BuiltInKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltInKey::key, Function.identity()));

  private final String key;
  private final KeyType type;

  BuiltInKey(String key, KeyType type) {
    this.key = key;
    this.type = type;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public KeyType type() {
    return type;
  }

  /**
   * Whether the key only steers the site, so that it is the page's and no component of a record.
   */
  public boolean steers() {
    return switch (this) {
      case DRAFT, RENDER, SLUG, PATH, WEIGHT, ALIASES, TEMPLATE, IN_SEARCH_INDEX, TAXONOMIES ->
          true;
      case TITLE, DESCRIPTION, DATE, UPDATED, AUTHORS, EXTRA -> false;
    };
  }

  /** The built-in key of this name. */
  public static Optional<BuiltInKey> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** All names. */
  public static Set<String> names() {
    return BY_KEY.keySet();
  }
}
