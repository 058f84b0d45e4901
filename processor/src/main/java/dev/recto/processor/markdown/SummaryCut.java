package dev.recto.processor.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** Renders a text, and what of it is before {@code <!-- more -->}. */
final class SummaryCut {
  private static final Pattern MORE =
      Pattern.compile("<!--\\s*more\\s*-->", Pattern.CASE_INSENSITIVE);
  private static final String FOOTNOTE_MARK = "<sup class=\"footnote-ref\">";
  private static final String FOOTNOTE_MARK_END = "</sup>";
  private static final String CONTINUE_READING = "<span id=\"continue-reading\"></span>";

  private final String cut;
  private final boolean keepsComments;
  private final OpenElements openElements = new OpenElements();
  private boolean found;
  private boolean betweenBlocks;

  SummaryCut(Node root, Holes holes, boolean summarized, boolean keepsComments) {
    this.cut = holes.cut();
    this.keepsComments = keepsComments;
    Node node = root.getFirstChild();
    while (node != null && (summarized && !found || !keepsComments)) {
      Node next = Nodes.next(node, root);
      if (summarized && !found) {
        cut(node);
        open(node);
      }
      if (!keepsComments) {
        dropComment(node);
      }
      node = next;
    }
  }

  /** Renders a text of so many characters. */
  RenderedMarkdown render(HtmlRenderer renderer, Node root, int length) {
    BoundedHtml html = new BoundedHtml(length, cut, CONTINUE_READING);
    renderer.render(root, html);
    String all = html.html();
    if (html.marked() < 0) {
      return new RenderedMarkdown(all, Optional.empty());
    }
    String before = withoutFootnoteMarks(all.substring(0, html.marked())).stripTrailing();
    String summary =
        betweenBlocks && !openElements.any()
            ? before
            : closed(before, betweenBlocks ? "" : "&hellip;");
    return new RenderedMarkdown(all, Optional.of(summary));
  }

  private static String withoutFootnoteMarks(String html) {
    StringBuilder kept = new StringBuilder(html.length());
    int from = 0;
    int mark = html.indexOf(FOOTNOTE_MARK);
    while (mark >= 0 && html.indexOf(FOOTNOTE_MARK_END, mark) >= 0) {
      kept.append(html, from, mark);
      from = html.indexOf(FOOTNOTE_MARK_END, mark) + FOOTNOTE_MARK_END.length();
      mark = html.indexOf(FOOTNOTE_MARK, from);
    }
    return kept.append(html, from, html.length()).toString();
  }

  private void open(Node node) {
    if (!found && node instanceof HtmlBlock block) {
      openElements.add(block.getLiteral());
    } else if (!found && node instanceof HtmlInline inline) {
      openElements.add(inline.getLiteral());
    }
  }

  /** Puts a mark into the place of the first such comment. */
  private void cut(Node node) {
    if (node instanceof HtmlBlock block && block.getLiteral().contains("<!--")) {
      Matcher more = MORE.matcher(block.getLiteral());
      if (more.find()) {
        found = true;
        cut(block, more.replaceFirst(Matcher.quoteReplacement(cut)));
      }
    } else if (node instanceof HtmlInline inline && MORE.matcher(inline.getLiteral()).matches()) {
      found = true;
      inline.setLiteral(cut);
    }
  }

  private void cut(HtmlBlock block, String literal) {
    if (Comments.areAllOf(block.getLiteral())) {
      betweenBlocks = block.getParent() instanceof Document;
      RawBlock.replace(block, keepsComments ? literal.strip() : cut);
    } else {
      block.setLiteral(literal);
    }
  }

  /** Where HTML is shown as text, comments are not. */
  private static void dropComment(Node node) {
    if (node instanceof HtmlBlock block && Comments.areAllOf(block.getLiteral())) {
      block.unlink();
    } else if (node instanceof HtmlInline inline && Comments.areAllOf(inline.getLiteral())) {
      inline.unlink();
    }
  }

  /** Ends what is open, after an ellipsis if a text is cut. */
  private String closed(String html, String ellipsis) {
    org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(html + cut);
    document
        .outputSettings()
        .prettyPrint(false)
        .charset(StandardCharsets.UTF_8)
        .escapeMode(Entities.EscapeMode.xhtml);
    return document.body().html().replace(cut, ellipsis).stripTrailing();
  }
}
