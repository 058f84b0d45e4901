package dev.recto.processor.markdown;

import java.util.IdentityHashMap;
import org.commonmark.node.Delimited;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotation marks curly. A mark closes what an earlier mark of its kind opened; if none is
 * open, a double mark opens and a single one is an apostrophe. Marks pair within a block, in and
 * out of emphasis; the text of a link is apart.
 */
final class QuotePairs implements PostProcessor {

  @Override
  public Node process(Node root) {
    IdentityHashMap<Node, Run> runs = new IdentityHashMap<>();
    for (Node node = root.getFirstChild(); node != null; ) {
      Node next = Nodes.next(node, root);
      if (node instanceof Quote quote) {
        runs.computeIfAbsent(ownerOf(quote), owner -> new Run()).add(quote);
      }
      node = next;
    }
    runs.values().forEach(Run::end);
    return root;
  }

  /** The block or link that a mark belongs to. */
  private static Node ownerOf(Quote quote) {
    Node owner = quote.getParent();
    while (owner instanceof Delimited) {
      owner = owner.getParent();
    }
    return owner;
  }

  /** The marks of one block or link, from the first to the last. */
  private static final class Run {
    private boolean doubleIsOpen;
    private @Nullable Quote openSingle;

    void add(Quote quote) {
      if (quote.isSingle()) {
        addSingle(quote);
      } else {
        boolean closes = doubleIsOpen && quote.canClose();
        doubleIsOpen = !closes && (doubleIsOpen || quote.canOpen());
        quote.become(closes ? "\u201d" : "\u201c");
      }
    }

    private void addSingle(Quote quote) {
      if (openSingle != null && quote.canClose()) {
        openSingle.become("\u2018");
        openSingle = null;
        quote.become("\u2019");
      } else if (quote.canOpen()) {
        end();
        openSingle = quote;
      } else {
        quote.become("\u2019");
      }
    }

    /** What was not closed has not opened. */
    void end() {
      if (openSingle != null) {
        openSingle.become("\u2019");
        openSingle = null;
      }
    }
  }
}
