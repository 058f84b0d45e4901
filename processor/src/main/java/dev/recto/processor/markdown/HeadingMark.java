package dev.recto.processor.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The attributes of a heading's element, as its last child; it renders as nothing. */
final class HeadingMark extends CustomNode {
  private final String id;
  private final List<String> classes;

  HeadingMark(String id, List<String> classes) {
    this.id = id;
    this.classes = classes;
  }

  /** Sets the attributes of a heading that has a mark. */
  static void provide(Node node, Map<String, String> attributes) {
    if (node instanceof Heading && node.getLastChild() instanceof HeadingMark mark) {
      if (!mark.id.isEmpty()) {
        attributes.put("id", mark.id);
      }
      if (!mark.classes.isEmpty()) {
        attributes.put("class", String.join(" ", mark.classes));
      }
    }
  }
}
