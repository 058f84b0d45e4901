package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A piece of raw HTML in a text, whose references can be given other targets. */
final class RawPiece {
  private final String html;
  private final Consumer<String> setter;
  private final List<SourceSpan> spans;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** A target in the place of another. */
  private record Change(RawAttributes.Reference reference, String target) {}

  RawPiece(Node node, String html, Consumer<String> setter) {
    this.html = html;
    this.setter = setter;
    this.spans = node.getSourceSpans();
    for (int start = 0; start > 0 || lineStarts.isEmpty(); start = html.indexOf('\n', start) + 1) {
      lineStarts.add(start);
    }
  }

  /**
   * Where a character is in the text: each line has a span of its own, before which a quotation or
   * list may have its marks.
   */
  int offset(int index) {
    int found = Collections.binarySearch(lineStarts, index);
    int line = Math.min(found >= 0 ? found : -found - 2, spans.size() - 1);
    return line < 0 ? 0 : spans.get(line).getInputIndex() + index - lineStarts.get(line);
  }

  /** Notes another target, which {@link #rewrite} puts in. */
  void change(RawAttributes.Reference reference, String target) {
    changes.add(new Change(reference, target));
  }

  /** Puts the other targets in. */
  void rewrite() {
    if (changes.isEmpty()) {
      return;
    }
    changes.sort(Comparator.comparingInt(change -> change.reference().from()));
    StringBuilder out = new StringBuilder(html.length() + 64);
    int at = 0;
    for (Change change : changes) {
      out.append(html, at, change.reference().from()).append(quoted(change));
      at = change.reference().to();
    }
    setter.accept(out.append(html, at, html.length()).toString());
  }

  /** A value may have no quotes, but a target may need them. */
  private String quoted(Change change) {
    String escaped =
        change.target().replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
    char before = html.charAt(change.reference().from() - 1);
    return before == '"' || before == '\'' ? escaped : "\"" + escaped + "\"";
  }
}
