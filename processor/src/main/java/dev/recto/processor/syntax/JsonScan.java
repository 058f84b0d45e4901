package dev.recto.processor.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * JSON up to an index by its quotes and brackets alone. A string ends with its line at the latest.
 */
final class JsonScan {
  static final int NONE = -1;

  private final String text;
  private final List<Opening> open = new ArrayList<>();
  private int separator = NONE;
  private int unclosedString = NONE;
  private int mismatched = NONE;
  private int line;
  private int first = NONE;

  /** A bracket with the indentation of its line. */
  private record Opening(int at, int indentation) {}

  /** Reads a text from its beginning to an index. */
  JsonScan(String text, int to) {
    this.text = text;
    int end = Math.min(to, text.length());
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line = at + 1;
        first = NONE;
        continue;
      }
      first = first == NONE && c != ' ' && c != '\t' ? at : first;
      if (c == '"') {
        at = string(at, end);
      } else if (c == '[' || c == '{') {
        open.add(new Opening(at, first - line));
        separator = at;
      } else if (c == ']' || c == '}') {
        close(c, at);
      } else if (c == ',' || c == ':') {
        separator = at;
      }
    }
  }

  /** The last index of the string that begins here, or of what is read of it. */
  private int string(int from, int end) {
    int close = endOfString(text, from);
    if (close < 0 || close > end) {
      unclosedString = from;
      return (close < 0 ? Lines.end(text, from) : end) - 1;
    }
    return close - 1;
  }

  /** The index after the string that begins here, or -1 if its line does not close it. */
  static int endOfString(String text, int from) {
    for (int at = from + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '\\' && !text.startsWith("\n", at + 1)) {
        at++;
      } else if (text.charAt(at) == '"') {
        return at + 1;
      }
    }
    return NONE;
  }

  /** The index of the first character from an index on that is not white space. */
  static int startOfValue(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The index of the innermost bracket that is open, or -1. */
  int open() {
    return open.isEmpty() ? NONE : open.get(open.size() - 1).at();
  }

  /** The index of a bracket that another kind closes, or -1. */
  int mismatched() {
    return mismatched;
  }

  /** The index of the last quote that opens a string and that nothing closes, or -1. */
  int unclosedString() {
    return unclosedString;
  }

  /**
   * The index of the first character after the last comma, colon or bracket, and spaces after it.
   */
  int startOfToken() {
    int at = separator + 1;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A bracket that is less indented than the line of the one before it closes an outer one. */
  private void close(char c, int at) {
    if (open.isEmpty()) {
      return;
    }
    Opening opening = open.remove(open.size() - 1);
    boolean otherKind = (text.charAt(opening.at()) == '[') != (c == ']');
    boolean outer = first == at && opening.indentation() > at - line;
    mismatched = mismatched == NONE && (otherKind || outer) ? opening.at() : mismatched;
  }
}
