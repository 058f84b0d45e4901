package dev.recto.processor.markdown;

import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Refuses paragraphs of very many lines. For each line that does not begin with a letter, the
 * library copies all lines of the paragraph before it.
 */
final class ParagraphLimit implements BlockParserFactory {
  private static final int MAX_LINES = 10_000;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    List<SourceLine> lines = matched.getParagraphLines().getLines();
    if (lines.size() > MAX_LINES) {
      throw new LimitException(
          lines.get(0).getSourceSpan().getInputIndex(),
          "the paragraph has more than 10,000 lines",
          "divide it by empty lines");
    }
    return BlockStart.none();
  }
}
