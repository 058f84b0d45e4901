package dev.recto.processor.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the places of link targets, of which the parser only keeps the text. */
final class LinkPlaces {
  private final String source;
  private final Node document;
  private @Nullable Map<Definition, Node> definitions;

  /** What a link by reference keeps of its definition. */
  private record Definition(String target, @Nullable String title) {}

  LinkPlaces(String source, Node document) {
    this.source = source;
    this.document = document;
  }

  /** Where the target of a link or image is; if that can't be seen, the link itself. */
  int of(Node link, String target, @Nullable String title) {
    int start = Nodes.start(link);
    int end = Nodes.end(link);
    if (source.startsWith("<", start)) {
      return start + 1;
    }
    if (end > start && source.charAt(end - 1) == ')') {
      return inline(link, start);
    } else if (source.startsWith("]]", end - 2)) {
      return source.indexOf("[[", start) + 2;
    }
    Node definition = definitions().get(new Definition(target, title));
    return definition == null ? start : behind("]:", Nodes.start(definition), definition);
  }

  /** Most texts have no links by reference. */
  private Map<Definition, Node> definitions() {
    Map<Definition, Node> known = definitions;
    if (known == null) {
      known = new HashMap<>();
      for (Node node = document; node != null; node = Nodes.next(node, document)) {
        if (node instanceof LinkReferenceDefinition definition) {
          Definition key = new Definition(definition.getDestination(), definition.getTitle());
          known.putIfAbsent(key, definition);
        }
      }
      definitions = known;
    }
    return known;
  }

  private int inline(Node link, int start) {
    int from = start;
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      from = Math.max(from, Nodes.end(child));
    }
    return behind("](", from, link);
  }

  /** The first character of a node after some others, apart from spaces and a bracket. */
  private int behind(String opening, int from, Node node) {
    int end = Nodes.end(node);
    int at = from;
    while (!source.startsWith(opening, at)) {
      if (++at >= end) {
        return from;
      }
    }
    at += opening.length();
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at = source.charAt(at) == '\n' ? nextLine(node, at) : at + 1;
    }
    return source.startsWith("<", at) ? at + 1 : at;
  }

  /** Where the next line of a node begins, after the marks of quotations and lists. */
  private static int nextLine(Node node, int at) {
    return node.getSourceSpans().stream()
        .mapToInt(SourceSpan::getInputIndex)
        .filter(start -> start > at)
        .findFirst()
        .orElse(at + 1);
  }
}
