package dev.recto.processor.markdown;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;

/**
 * What a piece of raw HTML refers to, and by which names it can be referred to.
 *
 * @param references the attributes {@code href} and {@code src}
 * @param ids the values of {@code id} and {@code name}
 */
record RawAttributes(List<Reference> references, Set<String> ids) {
  private static final RawAttributes NONE = new RawAttributes(List.of(), Set.of());

  /**
   * An attribute that refers to something.
   *
   * @param kind what it is
   * @param value the value, entities resolved
   * @param from where the value begins in the piece
   * @param to where it ends
   */
  record Reference(MarkdownLink.Kind kind, String value, int from, int to) {}

  /** Reads pieces of raw HTML. Safe for use by several threads. */
  static final class Reader {
    private final Pool<Parser> html = new Pool<>(() -> tracking(Parser.htmlParser()));
    private final Pool<Parser> xml =
        new Pool<>(() -> tracking(Parser.xmlParser().tagSet(TagSet.Html())));

    RawAttributes read(String piece) {
      if (piece.indexOf('=') < 0) {
        return NONE;
      }
      boolean html = byRulesOfHtml(piece);
      return StrictAttributes.in(piece, html).orElseGet(() -> readAny(piece, html));
    }

    /** Reads a piece whatever is in it. */
    RawAttributes readAny(String piece, boolean byRulesOfHtml) {
      return (byRulesOfHtml ? html : xml).with(parser -> of(parser.parseInput(piece, "")));
    }

    /** A parser of HTML drops cells without their table, one of XML reads what scripts hold. */
    static boolean byRulesOfHtml(String piece) {
      return piece.contains("<script") || piece.contains("<style");
    }

    private static Parser tracking(Parser parser) {
      return parser.settings(ParseSettings.htmlDefault).setTrackPosition(true);
    }
  }

  private static RawAttributes of(Document document) {
    // The rules of HTML can repeat an element.
    Set<Reference> references = new LinkedHashSet<>();
    Set<String> ids = new HashSet<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        kind(element.normalName(), attribute.getKey())
            .ifPresent(kind -> add(kind, attribute, references));
        if (isId(attribute.getKey())) {
          ids.add(attribute.getValue());
        }
      }
    }
    return new RawAttributes(List.copyOf(references), ids);
  }

  /** What an attribute of an element refers to, if it is one that refers to something. */
  static Optional<MarkdownLink.Kind> kind(String element, String attribute) {
    boolean href = attribute.equals("href") && !element.equals("use");
    if (!href && !attribute.equals("src")) {
      return Optional.empty();
    }
    boolean link = href && (element.equals("a") || element.equals("area"));
    boolean image = !href && element.equals("img");
    return Optional.of(
        link
            ? MarkdownLink.Kind.RAW_LINK
            : image ? MarkdownLink.Kind.RAW_IMAGE : MarkdownLink.Kind.RAW_SOURCE);
  }

  /** Whether the value of an attribute is an id. */
  static boolean isId(String attribute) {
    return attribute.equals("id") || attribute.equals("name");
  }

  private static void add(MarkdownLink.Kind kind, Attribute attribute, Set<Reference> references) {
    Range.AttributeRange range = attribute.sourceRange();
    if (range.valueRange().isTracked()) {
      int from = range.valueRange().start().pos();
      int to = range.valueRange().end().pos();
      references.add(new Reference(kind, attribute.getValue(), from, to));
    }
  }
}
