package dev.recto.support;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text of HTML: tags, comments, scripts, styles and the marks of headings left out, blocks on
 * lines of their own.
 */
final class HtmlText {
  private static final Set<String> SILENT = Set.of("script", "style", "template");

  /** What a heading has that links to itself, and whose text is not that link. */
  private static final String ANCHOR = "<a class=\"zola-anchor\"";

  private static final String ANCHOR_MARK = "\ud83d\udd17</a>";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em",
          "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("hellip", "\u2026"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("copy", "\u00a9"));

  private final String html;
  private final StringBuilder text;
  private int at;
  private boolean blank;

  private HtmlText(String html) {
    this.html = html;
    this.text = new StringBuilder(html.length());
  }

  static String of(String html) {
    return new HtmlText(html).text();
  }

  private String text() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && isMarkup()) {
        markup();
      } else if (c == '&') {
        append(entity());
      } else {
        append(c);
        at++;
      }
    }
    return text.toString().stripTrailing();
  }

  private boolean isMarkup() {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void markup() {
    if (html.startsWith("<!--", at)) {
      skipPast("-->");
      return;
    }
    int from = at + (html.startsWith("</", at) ? 2 : 1);
    int to = from;
    while (to < html.length() && isNamePart(html.charAt(to))) {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    boolean opens = from == at + 1;
    boolean anchor = html.startsWith(ANCHOR, at);
    skipTag(to);
    if (opens && SILENT.contains(name)) {
      skipPast("</" + name);
      skipPast(">");
    } else if (anchor && html.startsWith(ANCHOR_MARK, at)) {
      at += ANCHOR_MARK.length();
    } else if (name.equals("td") || name.equals("th")) {
      blank = true;
    } else if (!INLINE.contains(name) && name.indexOf('-') < 0) {
      endLine();
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** A {@code >} in a quoted attribute does not end the tag. */
  private void skipTag(int from) {
    char quote = 0;
    for (at = from; at < html.length(); at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        at++;
        return;
      }
    }
  }

  private void skipPast(String end) {
    for (; at < html.length(); at++) {
      if (html.regionMatches(true, at, end, 0, end.length())) {
        at += end.length();
        return;
      }
    }
  }

  private String entity() {
    int end = html.indexOf(';', at);
    if (end > at + 1 && end < at + 12) {
      String name = html.substring(at + 1, end);
      String decoded = name.startsWith("#") ? numbered(name.substring(1)) : ENTITIES.get(name);
      if (decoded != null) {
        at = end + 1;
        return decoded;
      }
    }
    at++;
    return "&";
  }

  private static String numbered(String digits) {
    try {
      boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
      int codePoint =
          hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      boolean valid =
          Character.isValidCodePoint(codePoint)
              && codePoint != 0
              && Character.getType(codePoint) != Character.SURROGATE;
      return valid ? Character.toString(codePoint) : "\ufffd";
    } catch (NumberFormatException e) {
      return "&#" + digits + ";";
    }
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i));
    }
  }

  private void append(char c) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      blank = true;
      return;
    }
    if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    blank = false;
    text.append(c);
  }

  private void endLine() {
    blank = false;
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
