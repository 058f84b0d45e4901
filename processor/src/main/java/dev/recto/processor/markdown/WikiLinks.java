package dev.recto.processor.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Makes links of {@code [[page]]} and {@code [[page|text]]}, and images of {@code ![[pic.png]]}.
 */
final class WikiLinks {
  private final String source;
  private final Set<Node> links = Collections.newSetFromMap(new IdentityHashMap<>());

  private WikiLinks(String source) {
    this.source = source;
  }

  /**
   * Puts them into a tree in the place of their text.
   *
   * @return the nodes of those that are links
   */
  static Set<Node> putInto(Node root, String source) {
    WikiLinks wiki = new WikiLinks(source);
    List<LostLink> found =
        LostLinks.in(root, source).stream()
            .filter(link -> link.kind() == LostLink.Kind.WIKI_LINK)
            .toList();
    int next = 0;
    Node node = root.getFirstChild();
    while (node != null && next < found.size()) {
      Node after = Nodes.next(node, root);
      if (node instanceof Text text && node.getSourceSpans().size() == 1) {
        int from = next;
        while (next < found.size() && found.get(next).at().from() < Nodes.end(text)) {
          next++;
        }
        wiki.divide(text, found.subList(from, next));
      }
      node = after;
    }
    return wiki.links;
  }

  /** Texts around a link remain; where escapes hide it from the text, so does the link. */
  private void divide(Text text, List<LostLink> found) {
    SourceSpan span = text.getSourceSpans().get(0);
    String literal = text.getLiteral();
    int literalAt = 0;
    int sourceAt = span.getInputIndex();
    for (LostLink link : found) {
      String written = source.substring(link.at().from(), link.at().to());
      int at = link.at().from() < sourceAt ? -1 : literal.indexOf(written, literalAt);
      if (at >= 0) {
        Node node = node(link);
        insert(text, new Text(literal.substring(literalAt, at)), span, sourceAt, link.at().from());
        insert(text, node, span, link.at().from(), link.at().to());
        literalAt = at + written.length();
        sourceAt = link.at().to();
      }
    }
    if (literalAt > 0) {
      text.setLiteral(literal.substring(literalAt));
      text.setSourceSpans(List.of(span.subSpan(sourceAt - span.getInputIndex())));
    }
  }

  private static void insert(Text before, Node node, SourceSpan span, int from, int to) {
    int start = span.getInputIndex();
    if (from < to) {
      node.setSourceSpans(List.of(span.subSpan(from - start, to - start)));
      before.insertBefore(node);
    }
  }

  /** Only files can be images: a page is linked to. */
  private Node node(LostLink link) {
    int bar = link.target().indexOf('|');
    String name = (bar < 0 ? link.target() : link.target().substring(0, bar)).strip();
    boolean image = link.image() && LostLinks.FILE.matcher(name).matches();
    Node node = image ? new Image(name, null) : new Link(name, null);
    String shown = link.target().substring(bar + 1).strip();
    node.appendChild(new Text(image && bar < 0 ? "" : shown));
    if (!image) {
      links.add(node);
    }
    return node;
  }
}
