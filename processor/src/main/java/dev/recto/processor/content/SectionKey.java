package dev.recto.processor.content;

import dev.recto.processor.keys.KeyType;
import dev.recto.processor.keys.TypedKey;
import dev.recto.processor.settings.AnchorLinkWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a section. */
public enum SectionKey implements TypedKey {
  TITLE("title", KeyType.STRING),
  DESCRIPTION("description", KeyType.STRING),
  SORT_BY("sort_by", SortBy.WORDS),
  WEIGHT("weight", KeyType.UINT),
  DRAFT("draft", KeyType.BOOL),
  TEMPLATE("template", KeyType.STRING),
  PAGE_TEMPLATE("page_template", KeyType.STRING),
  PAGINATE_BY("paginate_by", KeyType.UINT),
  PAGINATE_PATH("paginate_path", KeyType.STRING),
  PAGINATE_REVERSED("paginate_reversed", KeyType.BOOL),
  INSERT_ANCHOR_LINKS("insert_anchor_links", AnchorLinkWords.WORDS),
  IN_SEARCH_INDEX("in_search_index", KeyType.BOOL),
  RENDER("render", KeyType.BOOL),
  REDIRECT_TO("redirect_to", KeyType.STRING),
  TRANSPARENT("transparent", KeyType.BOOL),
  ALIASES("aliases", KeyType.STRINGS),
  GENERATE_FEEDS("generate_feeds", KeyType.BOOL),
  EXTRA("extra", KeyType.TABLE);

  private static final Map<String, SectionKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(SectionKey::key, Function.identity()));

  private final String key;
  private final KeyType type;

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
  private final List<String> choices;

  SectionKey(String key, KeyType type) {
    this(key, type, List.of());
  }

  SectionKey(String key, List<String> choices) {
    this(key, KeyType.CHOICE, choices);
  }

  SectionKey(String key, KeyType type, List<String> choices) {
    this.key = key;
    this.type = type;
    this.choices = choices;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public KeyType type() {
    return type;
  }

  @Override
  public List<String> choices() {
    return choices;
  }

  static Optional<SectionKey> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  static Set<String> names() {
    return BY_KEY.keySet();
  }
}
