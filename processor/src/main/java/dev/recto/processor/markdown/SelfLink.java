package dev.recto.processor.markdown;

import dev.recto.AnchorLinks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The link of a heading to itself, around the nodes in it; an empty one shows a mark. */
final class SelfLink extends CustomNode {
  private static final String MARK = "\ud83d\udd17";

  private final String id;

  private SelfLink(String id) {
    this.id = id;
  }

  /** Puts such a link into a heading. */
  static void put(Heading heading, String id, AnchorLinks where) {
    switch (where) {
      case LEFT -> heading.prependChild(new SelfLink(id));
      case RIGHT -> heading.appendChild(new SelfLink(id));
      case HEADING -> wrap(heading, id);
      case NONE -> {}
    }
  }

  /** No link can be in another one, so a heading that has links keeps those. */
  private static void wrap(Heading heading, String id) {
    for (Node node = heading; node != null; node = Nodes.next(node, heading)) {
      if (isLink(node)) {
        return;
      }
    }
    SelfLink link = new SelfLink(id);
    Node child = heading.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      link.appendChild(child);
      child = next;
    }
    heading.appendChild(link);
  }

  private static boolean isLink(Node node) {
    return node instanceof Link
        || node instanceof FootnoteReference
        || node instanceof HtmlInline html && html.getLiteral().matches("(?is)<a[\\s/>].*");
  }

  /** Writes such links. */
  record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(SelfLink.class);
    }

    @Override
    public void render(Node node) {
      String id = ((SelfLink) node).id;
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "zola-anchor");
      attributes.put("href", "#" + id);
      attributes.put("aria-label", "Anchor link for: " + id);
      HtmlWriter writer = context.getWriter();
      writer.tag("a", attributes);
      Node child = node.getFirstChild();
      if (child == null) {
        writer.raw(MARK);
      }
      for (; child != null; child = child.getNext()) {
        context.render(child);
      }
      writer.tag("/a");
    }
  }
}
