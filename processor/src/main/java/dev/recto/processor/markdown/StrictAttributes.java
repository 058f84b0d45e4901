package dev.recto.processor.markdown;

import dev.recto.processor.markdown.RawAttributes.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the attributes of raw HTML that has only strict tags of common elements, such as those that
 * embed a player: what the library finds there, in a fraction of the time.
 */
final class StrictAttributes {
  private static final int MAX_TAGS = 100;

  /** What is in these is not HTML. */
  private static final Set<String> HOLDING_TEXT = Set.of("iframe", "script");

  /** Those that stay where they are, whatever they are in. */
  private static final Set<String> STAYING =
      Set.of("audio", "div", "figure", "img", "section", "source", "span", "video");

  /**
   * Those that the rules of HTML move, close or repeat, but the library's parser of XML does not.
   */
  private static final Set<String> MOVING =
      Set.of(
          "a",
          "b",
          "br",
          "center",
          "code",
          "details",
          "em",
          "figcaption",
          "i",
          "kbd",
          "li",
          "ol",
          "p",
          "small",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "td",
          "tr",
          "ul");

  private final String piece;
  private final boolean byRulesOfHtml;
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private StrictAttributes(String piece, boolean byRulesOfHtml) {
    this.piece = piece;
    this.byRulesOfHtml = byRulesOfHtml;
  }

  /** The attributes in a piece; none if it has anything else than such tags, and text. */
  static Optional<RawAttributes> in(String piece, boolean byRulesOfHtml) {
    StrictAttributes attributes = new StrictAttributes(piece, byRulesOfHtml);
    boolean plain = piece.indexOf('&') < 0 && piece.indexOf('\r') < 0 && piece.indexOf('\0') < 0;
    return plain && attributes.read()
        ? Optional.of(new RawAttributes(attributes.references, attributes.ids))
        : Optional.empty();
  }

  private boolean read() {
    int tags = 0;
    int behind = 0;
    String holder = "";
    for (int at = piece.indexOf('<'); at >= 0; at = piece.indexOf('<', behind)) {
      StrictTag tag = StrictTag.at(piece, at).orElse(null);
      if (tag == null || ++tags > MAX_TAGS) {
        return false;
      }
      boolean closes = tag.isEnd() && tag.name().equals(holder) && at == behind;
      boolean holds = !tag.isEnd() && HOLDING_TEXT.contains(tag.name());
      boolean known = holder.isEmpty() && (holds || isPlain(tag.name()));
      if (!(closes || known) || !tag.isEnd() && !read(tag)) {
        return false;
      }
      holder = holds ? tag.name() : "";
      behind = tag.to();
    }
    return holder.isEmpty();
  }

  private boolean isPlain(String name) {
    return STAYING.contains(name) || !byRulesOfHtml && MOVING.contains(name);
  }

  /**
   * Reads the attributes of an element; of two with the same name, the library says which counts.
   */
  private boolean read(StrictTag tag) {
    Set<String> names = new HashSet<>();
    for (StrictTag.Attribute attribute : tag.attributes()) {
      String value = piece.substring(attribute.from(), attribute.to());
      Optional<MarkdownLink.Kind> kind = RawAttributes.kind(tag.name(), attribute.name());
      boolean id = RawAttributes.isId(attribute.name());
      if (!names.add(attribute.name()) || value.isEmpty() && (kind.isPresent() || id)) {
        return false;
      }
      kind.ifPresent(
          known -> references.add(new Reference(known, value, attribute.from(), attribute.to())));
      if (id) {
        ids.add(value);
      }
    }
    return true;
  }
}
