package dev.recto.processor.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A straight quotation mark in a text, until it is known whether it opens or closes. */
final class Quote extends CustomNode {
  private final boolean single;
  private final boolean canOpen;
  private final boolean canClose;

  Quote(boolean single, boolean canOpen, boolean canClose) {
    this.single = single;
    this.canOpen = canOpen;
    this.canClose = canClose;
  }

  boolean isSingle() {
    return single;
  }

  boolean canOpen() {
    return canOpen;
  }

  boolean canClose() {
    return canClose;
  }

  /** Puts a curly quotation mark in its place. */
  void become(String curly) {
    Node text = new Text(curly);
    text.setSourceSpans(getSourceSpans());
    insertAfter(text);
    unlink();
  }
}
