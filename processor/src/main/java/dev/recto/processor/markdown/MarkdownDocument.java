package dev.recto.processor.markdown;

import dev.recto.AnchorLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A parsed text: what is in it, and, once the ids of its headings and the targets of its links are
 * known, its HTML. All places are those of the original text. For one thread, to be rendered once.
 */
public final class MarkdownDocument {
  private final Node root;
  private final MarkdownText source;
  private final Holes holes;
  private final HtmlRenderers renderers;
  private final RawAttributes.@Nullable Reader htmlReader;
  private final Set<Node> wikiLinks;

  private final List<HeadingNode> headings = new ArrayList<>();
  private final List<LinkNode> links = new ArrayList<>();
  private final List<RawPiece> rawPieces = new ArrayList<>();
  private final List<Integer> rawHtml = new ArrayList<>();
  private final Set<String> rawIds = new HashSet<>();
  private final Labels labels;
  private final List<LostLink> lostLinks;
  private @Nullable LinkPlaces linkPlaces;

  private record HeadingNode(MarkdownHeading heading, Heading node, List<String> classes) {}

  private record LinkNode(MarkdownLink link, Consumer<String> setter) {}

  /**
   * A document.
   *
   * @param htmlReader reads raw HTML; none if it is shown as text
   * @param wikiLinks the links whose targets are names as in wikis
   */
  MarkdownDocument(
      Node root,
      MarkdownText source,
      Holes holes,
      HtmlRenderers renderers,
      RawAttributes.@Nullable Reader htmlReader,
      Set<Node> wikiLinks) {
    this.root = root;
    this.source = source;
    this.holes = holes;
    this.renderers = renderers;
    this.htmlReader = htmlReader;
    this.wikiLinks = wikiLinks;
    this.labels = Labels.in(root, source);
    this.lostLinks =
        LostLinks.in(root, source.text()).stream()
            .map(
                link ->
                    link.movedTo(
                        new TextRange(
                            source.origin(link.at().from()), source.origin(link.at().to()))))
            .toList();
    Node node = root.getFirstChild();
    while (node != null) {
      node = isHole(node) ? unwrap(node) : survey(node);
    }
  }

  /** The headings, in the order of the text. */
  public List<MarkdownHeading> headings() {
    return headings.stream().map(HeadingNode::heading).toList();
  }

  /** Links and images, in the order of the text. */
  public List<MarkdownLink> links() {
    return links.stream().map(LinkNode::link).toList();
  }

  /** Where raw HTML is, except comments. */
  public List<Integer> rawHtml() {
    return rawHtml;
  }

  /** Brackets that were meant to be links, in the order of the text. */
  public List<LostLink> lostLinks() {
    return lostLinks;
  }

  /** The labels of footnotes and links. */
  public Labels labels() {
    return labels;
  }

  /** The values of attributes {@code id} and {@code name} in raw HTML. */
  public Set<String> rawIds() {
    return rawIds;
  }

  /** Where code and comments are, in the order of the text. */
  public List<TextRange> unread() {
    List<TextRange> unread = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
      boolean code =
          node instanceof Code
              || node instanceof FencedCodeBlock
              || node instanceof IndentedCodeBlock;
      boolean comment =
          node instanceof HtmlBlock block && Comments.areAllOf(block.getLiteral())
              || node instanceof HtmlInline inline && Comments.areAllOf(inline.getLiteral());
      if (code || comment) {
        unread.add(new TextRange(source.origin(Nodes.start(node)), source.origin(Nodes.end(node))));
      }
    }
    return unread;
  }

  /** Whether it is one paragraph and nothing else that is shown. */
  public boolean isParagraph() {
    List<Node> shown = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LinkReferenceDefinition)) {
        shown.add(node);
      }
    }
    return shown.size() == 1 && shown.get(0) instanceof Paragraph;
  }

  /**
   * The HTML.
   *
   * @param ids the id of each heading; empty for none
   * @param targets the target of each link
   * @param anchorLinks where headings link to themselves
   * @param summarized whether there is to be a summary
   */
  public RenderedMarkdown render(
      Function<MarkdownHeading, String> ids,
      Function<MarkdownLink, String> targets,
      AnchorLinks anchorLinks,
      boolean summarized) {
    for (HeadingNode heading : headings) {
      String id = ids.apply(heading.heading());
      SelfLink.put(heading.node(), id, anchorLinks);
      heading.node().appendChild(new HeadingMark(id, heading.classes()));
    }
    for (LinkNode link : links) {
      String target = targets.apply(link.link());
      if (!target.equals(link.link().target())) {
        link.setter().accept(target);
      }
    }
    rawPieces.forEach(RawPiece::rewrite);
    return new SummaryCut(root, holes, summarized, htmlReader != null)
        .render(renderers.of(labels), root, source.text().length());
  }

  /** Notes what a node is, and returns the one after it. */
  private @Nullable Node survey(Node node) {
    if (node instanceof Heading heading) {
      add(heading);
    } else if (node instanceof Link link) {
      add(
          wikiLinks.contains(link) ? MarkdownLink.Kind.WIKI_LINK : MarkdownLink.Kind.LINK,
          link,
          link.getDestination(),
          link.getTitle(),
          link::setDestination);
    } else if (node instanceof Image image) {
      add(
          MarkdownLink.Kind.IMAGE,
          image,
          image.getDestination(),
          image.getTitle(),
          image::setDestination);
    } else if (node instanceof HtmlBlock block) {
      addHtml(block, block.getLiteral(), block::setLiteral);
    } else if (node instanceof HtmlInline inline) {
      addHtml(inline, inline.getLiteral(), inline::setLiteral);
    } else if (node instanceof FencedCodeBlock code) {
      code.setInfo(language(code.getInfo()));
    }
    return Nodes.next(node, root);
  }

  private void add(Heading node) {
    HeadingAttributes attributes = HeadingAttributes.takenOff(node, source.text(), holes);
    String text = holes.without(NodeText.of(node)).strip();
    int at = source.origin(Nodes.start(node));
    List<MarkdownHeading.LostWords> lost =
        attributes.lost().stream().map(word -> word.movedTo(source.origin(word.at()))).toList();
    MarkdownHeading heading = new MarkdownHeading(node.getLevel(), text, attributes.id(), lost, at);
    headings.add(new HeadingNode(heading, node, attributes.classes()));
  }

  private void add(
      MarkdownLink.Kind kind,
      Node node,
      String target,
      @Nullable String title,
      Consumer<String> setter) {
    if (linkPlaces == null) {
      linkPlaces = new LinkPlaces(source.text(), root);
    }
    String text = holes.without(NodeText.of(node)).strip();
    int from = source.origin(Nodes.start(node));
    int at = source.origin(linkPlaces.of(node, target, title));
    links.add(new LinkNode(new MarkdownLink(kind, target, text, from, at), setter));
  }

  private void addHtml(Node node, String html, Consumer<String> setter) {
    if (!Comments.areAllOf(html)) {
      rawHtml.add(source.origin(Nodes.start(node)));
    }
    if (htmlReader == null) {
      return;
    }
    RawAttributes attributes = htmlReader.read(html);
    rawIds.addAll(attributes.ids());
    if (attributes.references().isEmpty()) {
      return;
    }
    RawPiece piece = new RawPiece(node, html, setter);
    rawPieces.add(piece);
    for (RawAttributes.Reference reference : attributes.references()) {
      int at = source.origin(piece.offset(reference.from()));
      MarkdownLink link = new MarkdownLink(reference.kind(), reference.value(), "", at, at);
      links.add(new LinkNode(link, target -> piece.change(reference, target)));
    }
  }

  /** Options may follow a language: {@code rust,linenos}. */
  private static @Nullable String language(@Nullable String info) {
    if (info == null) {
      return null;
    }
    String word = info.strip();
    int end = 0;
    while (end < word.length() && !isEnd(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == '{' || Character.isWhitespace(c);
  }

  private boolean isHole(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Text text
        && text.getNext() == null
        && holes.isHole(text.getLiteral());
  }

  /** A call that is alone in its paragraph has no element around it. */
  private @Nullable Node unwrap(Node paragraph) {
    Node behind = Nodes.nextAfter(paragraph, root);
    RawBlock.replace(paragraph, ((Text) paragraph.getFirstChild()).getLiteral());
    return behind;
  }
}
