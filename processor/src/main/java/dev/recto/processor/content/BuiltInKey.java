package dev.recto.processor.content;

import dev.recto.processor.keys.KeyTypes;
import dev.recto.processor.keys.TypedKey;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a page that the content model knows, in the order of components in a record. */
public enum BuiltInKey implements TypedKey {
  /** The title. */
  TITLE("title", Scalar.STRING),
  /** A short description. */
  DESCRIPTION("description", Scalar.STRING),
  /** The date of publication. */
  DATE("date", Special.DATE),
  /** The date of the last change. */
  UPDATED("updated", Special.DATE),
  /** Whether the page is left out for now. */
  DRAFT("draft", Scalar.BOOLEAN),
  /** Whether the page has an output. */
  RENDER("render", Scalar.BOOLEAN),
  /** The last segment of the path. */
  SLUG("slug", KeyTypes.NAME),
  /** The whole path. */
  PATH("path", KeyTypes.NAME),
  /** The place in an order by weight. */
  WEIGHT("weight", KeyTypes.COUNT),
  /** Who wrote the page. */
  AUTHORS("authors", KeyTypes.STRINGS),
  /** Old paths that redirect here. */
  ALIASES("aliases", KeyTypes.STRINGS),
  /** The name of the template. */
  TEMPLATE("template", Scalar.STRING),
  /** Whether a search finds the page. */
  IN_SEARCH_INDEX("in_search_index", Scalar.BOOLEAN),
  /** Terms by taxonomy. */
  TAXONOMIES("taxonomies", KeyTypes.TAXONOMIES),
  /** Free data. */
  EXTRA("extra", Special.TABLE);

  private static final Map<String, BuiltInKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltInKey::key, Function.identity()));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // all types are immutable
  private final Type type;

  BuiltInKey(String key, Type type) {
    this.key = key;
    this.type = type;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Type type() {
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
