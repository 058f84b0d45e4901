package dev.recto.processor.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Definitions of footnotes whose labels are as free as those of links, as in Zola: {@code [^my
 * note]: Text}. The library's own labels have no spaces.
 */
final class FootnoteLabels implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  private static final int CODE_INDENT = 4;
  private static final Pattern LABEL =
      Pattern.compile("\\[\\^((?:[^\\[\\]\\\\]|\\\\.){1,999})]:[ \\t]*");

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer) {
    renderer.attributeProviderFactory(
        context -> (node, tag, attributes) -> provide(node, attributes));
  }

  /** An id can't have spaces, unless they are of the kind that does not break. */
  private static void provide(Node node, Map<String, String> attributes) {
    if (node instanceof FootnoteReference || node instanceof FootnoteDefinition) {
      attributes.computeIfPresent("id", (name, id) -> joined(id));
      attributes.computeIfPresent("href", (name, href) -> joined(href));
    }
  }

  private static String joined(String text) {
    return text.replace(' ', '\u00a0').replace('\t', '\u00a0');
  }

  /** Begins a definition. */
  private static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != '[') {
        return BlockStart.none();
      }
      Matcher label = LABEL.matcher(line).region(start, line.length());
      return label.lookingAt() && !label.group(1).isBlank()
          ? BlockStart.of(new Definition(label.group(1))).atIndex(label.end())
          : BlockStart.none();
    }
  }

  /** Reads what a definition contains: blocks that are indented, but no other definition. */
  private static final class Definition extends AbstractBlockParser {
    private final FootnoteDefinition block;

    Definition(String label) {
      this.block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return !(child instanceof FootnoteDefinition);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockContinue.atColumn(state.getColumn() + CODE_INDENT);
      }
      return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
      definitions.putIfAbsent(block.getLabel(), block);
      return List.of(definitions);
    }
  }
}
