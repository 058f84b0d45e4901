package dev.recto.processor.syntax;

import java.util.regex.Pattern;

/**
 * Carriage returns without a line feed. Editors end a line there, but TOML and JSON do not, so each
 * is a mistake; what is around it is read as it looks in an editor.
 */
final class LoneReturns {
  private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

  private LoneReturns() {}

  /** Whether the first line of a text ends with one, as on old Macs. */
  static boolean endLines(String text) {
    int first = text.indexOf('\r');
    int lineFeed = text.indexOf('\n');
    return first >= 0 && (lineFeed < 0 || first + 1 < lineFeed);
  }

  static boolean isAt(String text, int at) {
    return text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
  }

  /**
   * The text with a line feed for each, or with a space for one that is in the middle of a string
   * or of a statement.
   */
  static String replaced(String text) {
    return replaced(text, format(text));
  }

  /** The same for a text in a format that is known. */
  static String replaced(String text, Format format) {
    if (endLines(text) || format == Format.CSV) {
      return LONE_RETURN.matcher(text).replaceAll("\n");
    }
    StringBuilder replaced = new StringBuilder(text);
    int silentTo = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at)) {
        boolean ends = at >= silentTo && (format == Format.JSON || endsLine(text, at, format));
        replaced.setCharAt(at, ends ? '\n' : ' ');
      } else if (at >= silentTo) {
        silentTo = silentTo(text, at, format);
      }
    }
    return replaced.toString();
  }

  /**
   * A stretch of a text in which spaces took the place of some: each of these lines is followed by
   * as many empty ones, so that those below have the numbers that editors give them.
   */
  static String numbered(String replaced, String original, int from, int to) {
    StringBuilder numbered = new StringBuilder(to - from);
    int lost = 0;
    for (int at = from; at < to; at++) {
      char c = replaced.charAt(at);
      numbered.append(c);
      lost += c == ' ' && isAt(original, at) ? 1 : 0;
      if (c == '\n') {
        numbered.append("\n".repeat(lost));
        lost = 0;
      }
    }
    return numbered.toString();
  }

  private static Format format(String text) {
    String words = text.stripLeading();
    return words.startsWith("{")
        ? Format.JSON
        : words.startsWith(Format.YAML.opening()) ? Format.YAML : Format.TOML;
  }

  /** By what follows: nothing, a comment, a fence or another key. */
  private static boolean endsLine(String text, int at, Format format) {
    int next = Lines.skipSpaces(text, at + 1);
    return next == text.length()
        || "\r\n#".indexOf(text.charAt(next)) >= 0
        || text.startsWith(format.opening(), next)
        || KeyLines.begins(text, next, format);
  }

  /** Where the string or comment that begins here ends; the same index if none does. */
  private static int silentTo(String text, int at, Format format) {
    char c = text.charAt(at);
    if (format == Format.TOML && c == '#') {
      int lone = text.indexOf('\r', at);
      int end = Lines.end(text, at);
      return lone < 0 ? end : Math.min(lone, end);
    } else if (format == Format.TOML && TomlStrings.opens(text, at)) {
      int end = TomlStrings.end(text, at);
      boolean multiline = TomlStrings.quotes(text, at).length() == 3;
      return end >= 0 ? end : multiline ? text.length() : Lines.end(text, at);
    } else if (format == Format.JSON && c == '"') {
      int end = JsonScan.endOfString(text, at);
      return end >= 0 ? end : Lines.end(text, at);
    }
    return at;
  }
}
