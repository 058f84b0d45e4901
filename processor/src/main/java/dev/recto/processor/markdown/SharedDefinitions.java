package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The definitions of references and footnotes in the parts of one body, each of which counts in all
 * parts. A part that uses those of others gets a copy of them before its own text.
 */
final class SharedDefinitions {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String FOOTNOTE = "^";

  /** What the copies may have, in terms of the length of the body. */
  private static final int FACTOR = 4;

  private static final int FREE = 1 << 16;

  private final List<MarkdownText> parts;
  private final Holes holes;
  private final Map<String, Definition> first = new LinkedHashMap<>();
  private final List<Map<String, Definition>> own = new ArrayList<>();
  private long left = FREE;

  /** A definition, and the part that it is in. */
  private record Definition(MarkdownText part, Node node) {
    boolean isFootnote() {
      return node instanceof FootnoteDefinition;
    }

    /** Adds its lines, without the marks of quotations and lists that it is in. */
    void addTo(MarkdownText.Builder text) {
      int at = -1;
      for (SourceSpan line : node.getSourceSpans()) {
        int start = line.getInputIndex();
        boolean gap = at >= 0 && part.text().indexOf('\n', at) + 1 < startOfLine(start);
        int origin = part.origin(start);
        text.replace(gap ? "\n" : "", origin, origin);
        at = start + line.getLength();
        text.add(part, start, at).replace("\n", part.origin(at), part.origin(at));
      }
    }

    private int startOfLine(int offset) {
      return part.text().lastIndexOf('\n', offset) + 1;
    }
  }

  /** The definitions of some parts, which are parsed. */
  SharedDefinitions(List<MarkdownText> parts, List<Node> roots, Holes holes) {
    this.parts = parts;
    this.holes = holes;
    for (int i = 0; i < parts.size(); i++) {
      own.add(definitions(parts.get(i), roots.get(i)));
      own.get(i).forEach(first::putIfAbsent);
      left += (long) FACTOR * parts.get(i).text().length();
    }
  }

  private static Map<String, Definition> definitions(MarkdownText part, Node root) {
    Map<String, Definition> found = new LinkedHashMap<>();
    for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
      if (node instanceof LinkReferenceDefinition reference) {
        found.putIfAbsent(normalized(reference.getLabel()), new Definition(part, node));
      } else if (node instanceof FootnoteDefinition footnote) {
        found.putIfAbsent(FOOTNOTE + normalized(footnote.getLabel()), new Definition(part, node));
      }
    }
    return found;
  }

  /** A part with the definitions that it uses of others; none if it uses only its own. */
  Optional<MarkdownText> completed(int number) {
    Map<String, Definition> used = new LinkedHashMap<>();
    if (first.size() > own.get(number).size()) {
      addUsed(parts.get(number).text(), number, used);
    }
    return used.isEmpty()
        ? Optional.empty()
        : Optional.of(with(List.copyOf(used.values()), parts.get(number)));
  }

  /** Footnotes may refer to further ones. */
  private void addUsed(String text, int number, Map<String, Definition> used) {
    List<String> texts = new ArrayList<>(List.of(text));
    for (int i = 0; i < texts.size(); i++) {
      for (String label : labels(texts.get(i))) {
        Definition definition = first.get(label);
        if (definition != null
            && !own.get(number).containsKey(label)
            && used.putIfAbsent(label, definition) == null) {
          texts.add(textOf(definition));
        }
      }
    }
  }

  private String textOf(Definition definition) {
    MarkdownText.Builder builder = new MarkdownText.Builder();
    definition.addTo(builder);
    String text = builder.build().text();
    left -= text.length();
    if (left < 0) {
      throw HtmlLimit.exceeded();
    }
    return text;
  }

  /** What is in brackets without others in them. */
  private static List<String> labels(String text) {
    List<String> labels = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        labels.add(normalized(text.substring(open + 1, i)));
        open = -1;
      }
    }
    return labels;
  }

  /** A footnote ends at a definition that nothing can refer to, whatever the text begins with. */
  private MarkdownText with(List<Definition> definitions, MarkdownText part) {
    MarkdownText.Builder text = new MarkdownText.Builder();
    int start = part.origin(0);
    definitions.stream()
        .filter(Definition::isFootnote)
        .forEach(
            footnote -> {
              footnote.addTo(text);
              text.replace("\n", start, start);
            });
    definitions.stream()
        .filter(definition -> !definition.isFootnote())
        .forEach(reference -> reference.addTo(text));
    return text.replace("[" + holes.cut() + "]: #\n\n", start, start)
        .add(part, 0, part.text().length())
        .build();
  }

  private static String normalized(String label) {
    String spaced = SPACE.matcher(label.strip()).replaceAll(" ");
    return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
