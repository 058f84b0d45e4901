package dev.recto.processor.content;

import dev.recto.processor.keys.KeyTypes;
import dev.recto.processor.keys.TypedKey;
import dev.recto.processor.settings.AnchorLinkWords;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys of a section. */
public enum SectionKey implements TypedKey {
  TITLE("title", Scalar.STRING),
  DESCRIPTION("description", Scalar.STRING),
  SORT_BY("sort_by", Choice.of(SortBy.WORDS)),
  WEIGHT("weight", KeyTypes.COUNT),
  DRAFT("draft", Scalar.BOOLEAN),
  TEMPLATE("template", Scalar.STRING),
  PAGE_TEMPLATE("page_template", Scalar.STRING),
  PAGINATE_BY("paginate_by", KeyTypes.COUNT),
  PAGINATE_PATH("paginate_path", Scalar.STRING),
  PAGINATE_REVERSED("paginate_reversed", Scalar.BOOLEAN),
  INSERT_ANCHOR_LINKS("insert_anchor_links", Choice.of(AnchorLinkWords.WORDS)),
  IN_SEARCH_INDEX("in_search_index", Scalar.BOOLEAN),
  RENDER("render", Scalar.BOOLEAN),
  REDIRECT_TO("redirect_to", Scalar.STRING),
  TRANSPARENT("transparent", Scalar.BOOLEAN),
  ALIASES("aliases", KeyTypes.STRINGS),
  GENERATE_FEEDS("generate_feeds", Scalar.BOOLEAN),
  EXTRA("extra", Special.TABLE);

  private static final Map<String, SectionKey> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(SectionKey::key, Function.identity()));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // all types are immutable
  private final Type type;

  SectionKey(String key, Type type) {
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

  static Optional<SectionKey> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  static Set<String> names() {
    return BY_KEY.keySet();
  }
}
