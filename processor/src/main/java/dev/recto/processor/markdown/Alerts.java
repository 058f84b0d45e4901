package dev.recto.processor.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Quotations that begin with a line {@code [!NOTE]}, as GitHub has them. */
final class Alerts implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  private static final Pattern KIND =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]", Pattern.CASE_INSENSITIVE);

  /** The kind of an alert, as the last child of its quotation; it renders as nothing. */
  private static final class Mark extends CustomNode {
    private final String kind;

    Mark(String kind) {
      this.kind = kind;
    }
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.postProcessor(
        document -> {
          Node node = document.getFirstChild();
          for (; node != null; node = Nodes.next(node, document)) {
            if (node instanceof BlockQuote quote) {
              kind(quote).ifPresent(kind -> quote.appendChild(new Mark(kind)));
            }
          }
          return document;
        });
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.attributeProviderFactory(
        context -> (node, tag, attributes) -> provide(node, attributes));
  }

  private static void provide(Node node, Map<String, String> attributes) {
    if (node instanceof BlockQuote && node.getLastChild() instanceof Mark mark) {
      attributes.put("class", "markdown-alert-" + mark.kind);
    }
  }

  /** Takes the line off. */
  private static Optional<String> kind(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text text)) {
      return Optional.empty();
    }
    Matcher kind = KIND.matcher(text.getLiteral().strip());
    Node next = text.getNext();
    if (!kind.matches() || next != null && !isLineBreak(next)) {
      return Optional.empty();
    }
    text.unlink();
    if (next == null) {
      first.unlink();
    } else {
      next.unlink();
    }
    return Optional.of(kind.group(1).toLowerCase(Locale.ROOT));
  }

  /** Spaces may follow the kind. */
  private static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
