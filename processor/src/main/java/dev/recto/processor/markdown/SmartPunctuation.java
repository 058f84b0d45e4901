package dev.recto.processor.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Curly quotes, dashes and ellipses for those of a typewriter; characters after a backslash and in
 * code stay as they are.
 */
final class SmartPunctuation
    implements Parser.ParserExtension, InlineContentParserFactory, InlineContentParser {

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineContentParserFactory(this);
    parser.postProcessor(new QuotePairs());
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('"', '\'', '-', '.');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    char c = scanner.peek();
    Node smart =
        switch (c) {
          case '-' -> new Text(dashes(scanner.matchMultiple('-')));
          case '.' -> new Text(dots(scanner.matchMultiple('.')));
          default -> quote(c, before, scanner);
        };
    return ParsedInline.of(smart, scanner.position());
  }

  private static String dots(int dots) {
    return "\u2026".repeat(dots / 3) + ".".repeat(dots % 3);
  }

  /** Three hyphens are an em dash, two an en dash; longer runs as many of either as fit. */
  private static String dashes(int hyphens) {
    int em = hyphens % 3 == 0 ? hyphens / 3 : hyphens % 2 == 0 ? 0 : (hyphens - 2) / 3;
    int en = hyphens % 3 == 0 ? 0 : (hyphens - 3 * em) / 2;
    int rest = hyphens - 3 * em - 2 * en;
    return "\u2014".repeat(em) + "\u2013".repeat(en) + "-".repeat(rest);
  }

  /** Between letters a mark neither opens nor closes. */
  private static Quote quote(char mark, int before, Scanner scanner) {
    scanner.next();
    int after = scanner.peekCodePoint();
    boolean single = mark == '\'';
    boolean bracketed = single && (before == ')' || before == ']');
    boolean begins = isSpace(before) || Characters.isPunctuationCodePoint(before) && !bracketed;
    boolean ends = isSpace(after) || Characters.isPunctuationCodePoint(after);
    return new Quote(single, begins && !isSpace(after), ends && !isSpace(before));
  }

  private static boolean isSpace(int c) {
    return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
