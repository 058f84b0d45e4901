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
  TITLE("title", Scalar.STRING, Use.DATA),
  /** A short description. */
  DESCRIPTION("description", Scalar.STRING, Use.DATA),
  /** The date of publication. */
  DATE("date", Special.DATE, Use.DATA),
  /** The date of the last change. */
  UPDATED("updated", Special.DATE, Use.DATA),
  /** Whether the page is left out for now. */
  DRAFT("draft", Scalar.BOOLEAN, Use.UNMISTAKABLE),
  /** Whether the page has an output. */
  RENDER("render", Scalar.BOOLEAN, Use.SITE_ONLY),
  /** The last segment of the path. */
  SLUG("slug", KeyTypes.NAME, Use.SITE),
  /** The whole path. */
  PATH("path", KeyTypes.NAME, Use.SITE),
  /** The place in an order by weight. */
  WEIGHT("weight", KeyTypes.COUNT, Use.SITE),
  /** Who wrote the page. */
  AUTHORS("authors", KeyTypes.STRINGS, Use.DATA),
  /** Old paths that redirect here. */
  ALIASES("aliases", KeyTypes.STRINGS, Use.SITE_ONLY),
  /** The name of the template. */
  TEMPLATE("template", Scalar.STRING, Use.SITE),
  /** Whether a search finds the page. */
  IN_SEARCH_INDEX("in_search_index", Scalar.BOOLEAN, Use.UNMISTAKABLE),
  /** Terms by taxonomy. */
  TAXONOMIES("taxonomies", KeyTypes.TAXONOMIES, Use.UNMISTAKABLE),
  /** Free data. */
  EXTRA("extra", Special.TABLE, Use.DATA);

  private static final Map<String, BuiltInKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltInKey::key, Function.identity()));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // all types are immutable
  private final Type type;

  private final Use use;

  BuiltInKey(String key, Type type, Use use) {
    this.key = key;
    this.type = type;
    this.use = use;
  }

  /** What a key is for, and so how likely it means itself in tables of the author's own. */
  private enum Use {
    /** Data of the page. */
    DATA,
    /** It steers the site; in another table it may be data. */
    SITE,
    /** It steers the site; below {@code extra}, nobody means data by it. */
    SITE_ONLY,
    /** It steers the site; hardly any table of an author's own has it. */
    UNMISTAKABLE
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
    return use != Use.DATA;
  }

  /** Whether the key does nothing but steer the site, so that nobody means data by it. */
  public boolean onlySteers() {
    return use == Use.SITE_ONLY || use == Use.UNMISTAKABLE;
  }

  /** Whether tables of an author's own hardly have the key. */
  public boolean isUnmistakable() {
    return use == Use.UNMISTAKABLE;
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
