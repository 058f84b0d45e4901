package dev.recto.processor.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of nodes without markup. */
final class NodeText {
  private NodeText() {}

  /** The text and code below a node; line ends become spaces. */
  static String of(Node root) {
    StringBuilder text = new StringBuilder();
    for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
