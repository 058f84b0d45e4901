package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * The labels of a text.
 *
 * @param definitions the definitions of footnotes, in the order of the text
 * @param used the labels of footnotes that are referred to, as {@link #key} has them
 * @param links the labels that links can refer to
 */
public record Labels(List<Definition> definitions, Set<String> used, List<String> links) {

  /**
   * The definition of a footnote.
   *
   * @param label its label
   * @param at where the label is, brackets included
   */
  public record Definition(String label, TextRange at) {}

  /** The labels in a tree. */
  static Labels in(Node root, MarkdownText source) {
    List<Definition> definitions = new ArrayList<>();
    Set<String> used = new HashSet<>();
    List<String> links = new ArrayList<>();
    // Without a definition, no brackets refer to one.
    Node first = source.text().contains("]:") ? root.getFirstChild() : null;
    for (Node node = first; node != null; node = Nodes.next(node, root)) {
      if (node instanceof FootnoteDefinition definition) {
        int from = Nodes.start(node);
        int to = from + definition.getLabel().length() + "[^]".length();
        definitions.add(
            new Definition(
                definition.getLabel(), new TextRange(source.origin(from), source.origin(to))));
      } else if (node instanceof FootnoteReference reference) {
        used.add(key(reference.getLabel()));
      } else if (node instanceof LinkReferenceDefinition definition) {
        links.add(definition.getLabel());
      }
    }
    return new Labels(definitions, used, links);
  }

  /** What equal labels have in common: letter case and the kind of white space don't count. */
  public static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
