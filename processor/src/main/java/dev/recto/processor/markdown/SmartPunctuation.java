package dev.recto.processor.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Curly quotes, dashes and ellipses for what typewriters have; characters behind a backslash and in
 * code stay as they are.
 */
final class SmartPunctuation
    implements Parser.ParserExtension, InlineContentParserFactory, InlineContentParser {

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineContentParserFactory(this);
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
    String smart =
        switch (c) {
          case '-' -> dashes(scanner.matchMultiple('-'));
          case '.' -> dots(scanner.matchMultiple('.'));
          default -> quote(c, before, scanner);
        };
    return ParsedInline.of(new Text(smart), scanner.position());
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

  /** A quote opens where something begins; a single one between letters is an apostrophe. */
  private static String quote(char quote, int before, Scanner scanner) {
    scanner.next();
    int after = scanner.peekCodePoint();
    boolean begins = isSpace(before) || "([{<-/'\"\u2013\u2014\u201c\u2018".indexOf(before) >= 0;
    boolean marked = quote == '"' && (before == '*' || before == '_');
    boolean opens = (begins || marked) && !isSpace(after);
    boolean shortened = quote == '\'' && Character.isDigit(after);
    return opens && !shortened
        ? quote == '"' ? "\u201c" : "\u2018"
        : quote == '"' ? "\u201d" : "\u2019";
  }

  private static boolean isSpace(int c) {
    return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
