package dev.recto.processor.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits TOML into its statements by lines, quotes and brackets alone, so that a broken one leaves
 * the others whole. What is never closed ends before the next line that begins a statement.
 */
final class TomlStatements {
  private static final String PART = "(?:[\\p{L}\\p{N}_-]++|\"[^\"\n]*+\"|'[^'\n]*+')";

  /** A key, perhaps with those of the tables that it is in. */
  static final String DOTTED = PART + "(?:[ \t]*+\\.[ \t]*+" + PART + ")*+";

  private static final Pattern KEY_LINE = Pattern.compile("[ \t]*+" + DOTTED + "[ \t]*+=");
  private static final Pattern HEADER_LINE =
      Pattern.compile(
          "[ \t]*+\\[{1,2}+[ \t]*+(?=[\\p{L}_\"'])" + DOTTED + "[ \t]*+]{1,2}+[ \t]*+(?:#.*+)?$",
          Pattern.MULTILINE);

  private final String text;
  private final List<TomlStatement> statements = new ArrayList<>();

  /** Quotes of strings of several lines for which the text was searched to its end. */
  private final Set<String> neverClosed = new HashSet<>();

  private TomlStatements(String text) {
    this.text = text;
  }

  /** The statements of a text, in its order; empty lines and comments belong to none. */
  static List<TomlStatement> of(String text) {
    TomlStatements split = new TomlStatements(text);
    for (int line = 0; line < text.length(); ) {
      int first = Lines.skipSpaces(text, line);
      char c = first < text.length() ? text.charAt(first) : '\n';
      line = c == '\n' || c == '#' ? Lines.end(text, line) + 1 : split.add(first) + 1;
    }
    return split.statements;
  }

  /** Whether a line looks like the first of a statement: a key with {@code =}, or a header. */
  static boolean begins(String text, int line) {
    return KEY_LINE.matcher(text).region(line, text.length()).lookingAt() || isHeader(text, line);
  }

  private static boolean isHeader(String text, int line) {
    return HEADER_LINE
        .matcher(text)
        .region(line, text.length())
        .useAnchoringBounds(false)
        .lookingAt();
  }

  /** Adds the statement that begins here; returns where it ends. */
  private int add(int from) {
    int equals = text.charAt(from) == '[' ? TomlStatement.NONE : equalsAfter(from);
    TomlStatement statement =
        equals == TomlStatement.NONE
            ? new TomlStatement(from, Lines.end(text, from), equals, TomlStatement.NONE)
            : new ValueScan(from, equals).statement();
    statements.add(statement);
    return statement.to();
  }

  /** The first {@code =} of the line that is not in quotes. */
  private int equalsAfter(int from) {
    int end = Lines.end(text, from);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '=') {
        return at;
      } else if (c == '#') {
        return TomlStatement.NONE;
      } else if (TomlStrings.opens(text, at)) {
        int close = text.indexOf(c, at + 1);
        at = close < 0 || close > end ? end : close;
      }
    }
    return TomlStatement.NONE;
  }

  /** Reads a value up to the line end that ends it. */
  private final class ValueScan {
    private final int from;
    private final int equals;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int unclosed = TomlStatement.NONE;
    private int at;
    private char last = '=';

    ValueScan(int from, int equals) {
      this.from = from;
      this.equals = equals;
      this.at = equals + 1;
    }

    TomlStatement statement() {
      while (at < text.length() && !ends()) {
        step();
      }
      if (unclosed == TomlStatement.NONE && !open.isEmpty()) {
        unclosed = open.peek();
      }
      return new TomlStatement(from, Math.min(at, text.length()), equals, unclosed);
    }

    private boolean ends() {
      if (text.charAt(at) != '\n') {
        return false;
      }
      return open.isEmpty() || beginsNext(at + 1);
    }

    /** In an inline table a line with a key continues it, as long as a comma is before it. */
    private boolean beginsNext(int line) {
      boolean inTable = !open.isEmpty() && text.charAt(open.peek()) == '{';
      return inTable && (last == ',' || last == '{') ? isHeader(text, line) : begins(text, line);
    }

    private void step() {
      char c = text.charAt(at);
      if (c == '#') {
        at = Lines.end(text, at);
      } else if (TomlStrings.opens(text, at)) {
        string();
        last = c;
      } else {
        bracket(c);
        last = Character.isWhitespace(c) ? last : c;
        at++;
      }
    }

    private void bracket(char c) {
      if (c == '[' || c == '{') {
        open.push(at);
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        char expected = text.charAt(open.peek()) == '[' ? ']' : '}';
        if (c != expected && unclosed == TomlStatement.NONE) {
          unclosed = open.pop();
        }
        open.poll();
      }
    }

    private void string() {
      String quotes = TomlStrings.quotes(text, at);
      int end = neverClosed.contains(quotes) ? TomlStatement.NONE : TomlStrings.end(text, at);
      if (end >= 0) {
        at = end;
        return;
      } else if (quotes.length() > 1) {
        neverClosed.add(quotes);
      }
      unclosed = at;
      open.clear();
      at = quotes.length() == 1 ? endOfBrokenLine(quotes) : endOfLines();
    }

    /** A string over several lines without the quotes for it goes to the line that closes it. */
    private int endOfBrokenLine(String quote) {
      int first = Lines.end(text, at);
      for (int line = first + 1; line < text.length() && !begins(text, line); ) {
        int end = Lines.end(text, line);
        if (text.substring(line, end).contains(quote)) {
          return end;
        }
        line = end + 1;
      }
      return first;
    }

    private int endOfLines() {
      int end = Lines.end(text, at);
      while (end < text.length() && !begins(text, end + 1)) {
        end = Lines.end(text, end + 1);
      }
      return end;
    }
  }
}
