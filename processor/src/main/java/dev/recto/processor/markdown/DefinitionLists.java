package dev.recto.processor.markdown;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Terms with definitions: a paragraph, then lines that begin with a colon.
 *
 * <pre>
 * Term
 * : Definition
 * : Another one
 * </pre>
 */
final class DefinitionLists implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  private static final int CODE_INDENT = 4;

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
    parser.postProcessor(DefinitionLists::joined);
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.nodeRendererFactory(Renderer::new);
  }

  static final class DefinitionList extends CustomBlock {}

  static final class Term extends CustomBlock {}

  static final class Definition extends CustomBlock {}

  /** Lists side by side are one: a term that follows a definition begins a list of its own. */
  private static Node joined(Node document) {
    Node node = document.getFirstChild();
    for (; node != null; node = Nodes.next(node, document)) {
      while (node instanceof DefinitionList && node.getNext() instanceof DefinitionList next) {
        for (Node child = next.getFirstChild(); child != null; child = next.getFirstChild()) {
          node.appendChild(child);
        }
        next.unlink();
      }
    }
    return document;
  }

  private static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int colon = state.getNextNonSpaceIndex();
      CharSequence line = state.getLine().getContent();
      boolean starts =
          state.getIndent() < CODE_INDENT
              && colon + 1 < line.length()
              && line.charAt(colon) == ':'
              && (line.charAt(colon + 1) == ' ' || line.charAt(colon + 1) == '\t');
      if (!starts) {
        return BlockStart.none();
      }
      DefinitionParser definition = new DefinitionParser(state.getIndent() + 2);
      if (matched.getMatchedBlockParser() instanceof ListParser) {
        return BlockStart.of(definition).atIndex(colon + 2);
      }
      SourceLines term = matched.getParagraphLines();
      return term.isEmpty()
          ? BlockStart.none()
          : BlockStart.of(new ListParser(term), definition)
              .atIndex(colon + 2)
              .replaceParagraphLines(term.getLines().size());
    }
  }

  private static final class ListParser extends AbstractBlockParser {
    private final DefinitionList list = new DefinitionList();
    private final Term term = new Term();
    private final SourceLines words;

    ListParser(SourceLines words) {
      this.words = words;
      list.appendChild(term);
    }

    @Override
    public Block getBlock() {
      return list;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return child instanceof Definition;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(words, term);
    }
  }

  /** Goes on in lines that are indented as its text is. */
  private static final class DefinitionParser extends AbstractBlockParser {
    private final Definition definition = new Definition();
    private final int indent;

    DefinitionParser(int indent) {
      this.indent = indent;
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }
  }

  private record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(DefinitionList.class, Term.class, Definition.class);
    }

    @Override
    public void render(Node node) {
      boolean outer = node instanceof DefinitionList;
      String tag = outer ? "dl" : node instanceof Term ? "dt" : "dd";
      var html = context.getWriter();
      html.line();
      html.tag(tag);
      if (outer) {
        html.line();
      }
      boolean tight = node instanceof Definition && isTight(node);
      Node from = tight ? node.getFirstChild() : node;
      for (Node child = from.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/" + tag);
      html.line();
    }

    /** A definition of one paragraph is shown without its element. */
    private static boolean isTight(Node definition) {
      Node only = definition.getFirstChild();
      return only instanceof Paragraph && only.getNext() == null;
    }
  }
}
