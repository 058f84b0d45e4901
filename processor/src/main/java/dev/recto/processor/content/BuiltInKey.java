package dev.recto.processor.content;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a page that the content model knows, in the order of R3. */
public enum BuiltInKey {
  /** The title. */
  TITLE("title", Type.STRING),
  /** A short description. */
  DESCRIPTION("description", Type.STRING),
  /** The date of publication. */
  DATE("date", Type.DATE),
  /** The date of the last change. */
  UPDATED("updated", Type.DATE),
  /** Whether the page is left out for now. */
  DRAFT("draft", Type.BOOL),
  /** Whether the page has an output. */
  RENDER("render", Type.BOOL),
  /** The last segment of the path. */
  SLUG("slug", Type.STRING),
  /** The whole path. */
  PATH("path", Type.STRING),
  /** The place in an order by weight. */
  WEIGHT("weight", Type.UINT),
  /** Who wrote the page. */
  AUTHORS("authors", Type.STRINGS),
  /** Old paths that lead here. */
  ALIASES("aliases", Type.STRINGS),
  /** The name of the template. */
  TEMPLATE("template", Type.STRING),
  /** Whether a search finds the page. */
  IN_SEARCH_INDEX("in_search_index", Type.BOOL),
  /** Terms by taxonomy. */
  TAXONOMIES("taxonomies", Type.TERMS),
  /** Free data. */
  EXTRA("extra", Type.TABLE);

  /** What a built-in key takes. */
  enum Type {
    STRING("string", "a text in quotes"),
    DATE("date", "a date such as 2024-05-31"),
    BOOL("boolean", "`true` or `false`"),
    UINT("integer", "a whole number without quotes"),
    STRINGS("list of strings", "a list such as `[\"a\", \"b\"]`"),
    TERMS("table of lists of strings", "a table such as `tags = [\"a\"]` below `[taxonomies]`"),
    TABLE("table", "keys below `[extra]`");

    final String words;
    final String cure;

    Type(String words, String cure) {
      this.words = words;
      this.cure = cure;
    }
  }

  private static final Map<String, BuiltInKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltInKey::key, Function.identity()));

  private final String key;
  private final Type type;

  BuiltInKey(String key, Type type) {
    this.key = key;
    this.type = type;
  }

  /** The key as authors write it. */
  public String key() {
    return key;
  }

  Type type() {
    return type;
  }

  /** The built-in key of this name. */
  public static Optional<BuiltInKey> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
