package dev.recto.processor.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Halves of surrogate pairs, which numeric character references can bring in. They are not
 * characters, so CommonMark has U+FFFD in their place.
 */
final class Surrogates {
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Surrogates() {}

  /** Replaces all that a text has. */
  static void replace(Node root) {
    for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
      if (node instanceof Text text) {
        text.setLiteral(whole(text.getLiteral()));
      } else if (node instanceof Link link) {
        link.setDestination(whole(link.getDestination()));
        link.setTitle(whole(link.getTitle()));
      } else if (node instanceof Image image) {
        image.setDestination(whole(image.getDestination()));
        image.setTitle(whole(image.getTitle()));
      } else if (node instanceof FencedCodeBlock code) {
        code.setInfo(whole(code.getInfo()));
      }
    }
  }

  private static @Nullable String whole(@Nullable String text) {
    return text == null ? null : HALF.matcher(text).replaceAll("\ufffd");
  }
}
