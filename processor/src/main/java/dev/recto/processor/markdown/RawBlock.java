package dev.recto.processor.markdown;

import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A block that is written as it is, whatever becomes of raw HTML: it is ours. */
final class RawBlock extends CustomBlock {
  private final String literal;

  RawBlock(String literal) {
    this.literal = literal;
  }

  /** Puts such a block into the place of another. */
  static void replace(Node block, String literal) {
    RawBlock raw = new RawBlock(literal);
    raw.setSourceSpans(block.getSourceSpans());
    block.insertAfter(raw);
    block.unlink();
  }

  /** Writes such blocks. */
  record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(RawBlock.class);
    }

    @Override
    public void render(Node node) {
      context.getWriter().line();
      context.getWriter().raw(((RawBlock) node).literal);
      context.getWriter().line();
    }
  }
}
