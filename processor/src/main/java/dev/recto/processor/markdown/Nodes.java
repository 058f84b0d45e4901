package dev.recto.processor.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Ways through a tree of nodes, without recursion: trees can be deep. */
final class Nodes {
  private Nodes() {}

  /** The node after another in the order of the text, below a root. */
  static @Nullable Node next(Node node, Node root) {
    return node.getFirstChild() != null ? node.getFirstChild() : nextAfter(node, root);
  }

  /** The node after another and all that is below it. */
  @SuppressWarnings("ReferenceEquality") // nodes have no other
  static @Nullable Node nextAfter(Node node, Node root) {
    Node up = node;
    while (up != null && up != root) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }

  /** Where a node begins in the text. */
  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** Where a node ends in the text. */
  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
