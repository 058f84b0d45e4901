package dev.recto.processor.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * YAML by its lines and indentation alone: the entries of the outermost mapping or list, so that a
 * broken one leaves the others whole, and the keys of single lines.
 */
final class YamlLines {
  private static final int NONE = -1;

  /** What begins a line that belongs to the entry before it, as deep as that is. */
  private static final String CONTINUING = "-]}:";

  private final String text;
  private final List<Integer> entries = new ArrayList<>();
  private boolean list;

  YamlLines(String text) {
    this.text = text;
    int base = NONE;
    for (int line = 0; line < text.length(); line = next(line)) {
      int first = first(line);
      char c = first < text.length() ? text.charAt(first) : '\n';
      if (c != '\n' && c != '#' && !isMarker(line)) {
        boolean item = c == '-' && " \t\n".indexOf(charAt(first + 1)) >= 0;
        list = base == NONE ? item : list;
        base = base == NONE ? first - line : base;
        if (first - line == base && (list ? item : CONTINUING.indexOf(c) < 0)) {
          entries.add(line);
        }
      }
    }
  }

  /** Whether a document begins or ends at a line, or a directive is there (YAML 1.2.2, 9.1). */
  private boolean isMarker(int line) {
    return text.startsWith("---", line)
        || text.startsWith("...", line)
        || text.startsWith("%", line);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  /** The start of the line that holds an index. */
  int line(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  /** The start of the next line. */
  int next(int index) {
    return Lines.next(text, index);
  }

  /** The index of the line end. */
  int endOfLine(int index) {
    return Lines.end(text, index);
  }

  /** The index of a line's first character that is not a space or tab. */
  int first(int line) {
    return Lines.skipSpaces(text, line);
  }

  /** Whether the outermost value is a list. */
  boolean isList() {
    return list;
  }

  /** The starts of the lines that begin an entry of the outermost mapping or list. */
  List<Integer> entries() {
    return entries;
  }

  /** The start of the entry that holds an index. */
  int entry(int index) {
    int found = 0;
    for (int entry : entries) {
      found = entry <= index ? entry : found;
    }
    return found;
  }

  /** The index after the last line of the entry that begins here. */
  int endOfEntry(int entry) {
    return entries.stream().filter(other -> other > entry).findFirst().orElse(text.length());
  }

  /** The text with spaces for the entry that holds an index. */
  String without(int index) {
    int from = entry(index);
    return Lines.blanked(text, from, endOfEntry(from));
  }

  /** The text with spaces for the innermost entry that holds an index, of whatever table. */
  String withoutInnermost(int index) {
    int outermost = entry(index);
    int from = line(index);
    if (list || isMarker(from)) {
      return without(index);
    }
    while (from > outermost && first(from) != index && !beginsEntry(from)) {
      from = line(from - 1);
    }
    return from <= outermost ? without(index) : Lines.blanked(text, from, endOfInnermost(from));
  }

  private boolean beginsEntry(int line) {
    return text.startsWith("- ", first(line)) || colon(line) >= 0;
  }

  private int endOfInnermost(int from) {
    int column = first(from) - from;
    String continuing = text.startsWith("- ", first(from)) ? "]}:" : CONTINUING;
    int line = next(from);
    for (; line < text.length(); line = next(line)) {
      int first = first(line);
      char c = first < text.length() ? text.charAt(first) : '\n';
      boolean goesOn =
          first - line > column || first - line == column && continuing.indexOf(c) >= 0;
      if (!goesOn && c != '\n' && c != '#') {
        break;
      }
    }
    return line;
  }

  /** The index of the {@code :} after the key of a line, or -1 if it has none. */
  int colon(int line) {
    int from = first(line);
    int end = endOfLine(line);
    if (from == end || "#[]{},".indexOf(text.charAt(from)) >= 0 || text.startsWith("- ", from)) {
      return NONE;
    }
    char c = text.charAt(from);
    int at = c == '"' || c == '\'' ? closingQuote(from, end) + 1 : from;
    for (; at > 0 && at < end; at++) {
      boolean separates = at + 1 == end || " \t".indexOf(text.charAt(at + 1)) >= 0;
      if (text.charAt(at) == ':' && separates) {
        return at;
      } else if (text.startsWith(" #", at)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The index of the quote that closes the one at an index, before another index; or -1. */
  int closingQuote(int opening, int before) {
    char quote = text.charAt(opening);
    for (int at = opening + 1; at < before; at++) {
      char c = text.charAt(at);
      if (c == '\\' && quote == '"') {
        at++;
      } else if (c == quote && quote == '\'' && text.startsWith("'", at + 1) && at + 1 < before) {
        at++;
      } else if (c == quote) {
        return at;
      }
    }
    return NONE;
  }

  /** The innermost bracket from an index on that is not closed before another index; or -1. */
  int unclosedBracket(int from, int before) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = from; at < before; at++) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        open.push(at);
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        char opening = text.charAt(open.element());
        if (opening == '[' != (c == ']')) {
          return open.element();
        }
        open.pop();
        if (open.isEmpty()) {
          return NONE;
        }
      } else if ((c == '"' || c == '\'') && "[{,: \t\n".indexOf(text.charAt(at - 1)) >= 0) {
        int close = closingQuote(at, before);
        at = close < 0 ? at : close;
      } else if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        at = Math.min(endOfLine(at), before);
      }
    }
    return open.isEmpty() ? NONE : open.element();
  }

  /** The index after a value of several lines, in quotes, in brackets or indented block text. */
  int endOfValue(int value, int line, int before) {
    char c = value < before ? text.charAt(value) : '\n';
    if (c == '"' || c == '\'') {
      return Math.max(value, closingQuote(value, before) + 1);
    } else if (c == '[' || c == '{') {
      return Math.max(value, endOfBrackets(value, before));
    } else if (c != '|' && c != '>') {
      return value;
    }
    int end = next(value);
    while (end < before
        && (first(end) == endOfLine(end) || first(end) - end > first(line) - line)) {
      end = next(end);
    }
    return end;
  }

  /** The index after the list or mapping in brackets that begins here, or -1. */
  int endOfBrackets(int from, int before) {
    int depth = 0;
    for (int at = from; at < before; at++) {
      char c = text.charAt(at);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return NONE;
  }
}
