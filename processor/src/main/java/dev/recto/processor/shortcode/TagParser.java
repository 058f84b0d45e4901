package dev.recto.processor.shortcode;

import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.shortcode.Calls.Fault;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses what is between two braces; says why if it is not a call. */
final class TagParser {
  private static final int MAX_ARRAYS = 20;
  private static final String END = "end";

  private final String text;
  private final Spans spans;
  private final Map<String, Integer> absentFrom = new HashMap<>();
  private int at;
  private String closing = "";
  private @Nullable Fault fault;
  private int longText;

  /** A parser of a text that is at these places of its file. */
  TagParser(String text, Spans spans) {
    this.text = text;
    this.spans = spans;
  }

  /**
   * What is between two braces.
   *
   * @param name the name; empty if it is nothing like a call
   * @param nameAt where the name is
   * @param from where the braces begin
   * @param to where they end
   * @param isEnd whether it ends a body
   * @param arguments the arguments
   * @param fault why it is not a call although it looks like one
   * @param isCall whether it has the parentheses of a call
   */
  record Tag(
      String name,
      int nameAt,
      int from,
      int to,
      boolean isEnd,
      List<Argument> arguments,
      Optional<Fault> fault,
      boolean isCall) {}

  /** Parses from two braces on. */
  Tag parse(int from, boolean block) {
    this.closing = block ? "%}" : "}}";
    at = from + 2;
    fault = null;
    longText = -1;
    skipBlanks();
    int nameAt = at;
    String name = identifier();
    skipBlanks();
    List<Argument> arguments = new ArrayList<>();
    boolean isCall = text.startsWith("(", at);
    boolean isEnd = block && name.equals(END) && text.startsWith(closing, at);
    if (name.isEmpty() || isEnd) {
      // Nothing more to read.
    } else if (isCall) {
      at++;
      arguments(arguments);
      int end = at;
      skipBlanks();
      if (fault == null && !text.startsWith(closing, at)) {
        int missing = text.substring(end, at).contains("\n") ? end : at;
        fail(
            missing,
            missing,
            "`" + closing + "` must follow its parentheses",
            "write `" + closing + "` after `)`");
      }
    } else if (text.startsWith(closing, at)) {
      fail(nameAt, at, "it has no parentheses", "write `" + name + "()`");
    } else {
      name = "";
    }
    if (fault != null && longText >= 0) {
      unclosed(longText, text.charAt(longText));
    }
    int to = Math.min(at + 2, text.length());
    return new Tag(name, nameAt, from, to, isEnd, arguments, Optional.ofNullable(fault), isCall);
  }

  /** Where some characters come next; a text is searched once for those that it does not have. */
  int find(String characters, int from) {
    if (from >= absentFrom.getOrDefault(characters, Integer.MAX_VALUE)) {
      return -1;
    }
    int found = text.indexOf(characters, from);
    if (found < 0) {
      absentFrom.put(characters, from);
    }
    return found;
  }

  private void arguments(List<Argument> arguments) {
    boolean comma = true;
    skipBlanks();
    while (fault == null && !next(')')) {
      int nameAt = at;
      String name = identifier();
      skipBlanks();
      if (name.isEmpty()) {
        failWithoutName(arguments, comma);
      } else if (!next('=')) {
        fail(
            nameAt,
            nameAt + name.length(),
            "`=` and a value must follow `" + name + "`",
            "write `" + name + "=\u2026`");
      } else {
        skipBlanks();
        Value value = value(0);
        if (value != null) {
          arguments.add(new Argument(name, nameAt, value, comma));
          skipBlanks();
          comma = next(',');
          skipBlanks();
          if (comma && text.startsWith(")", at)) {
            fail("no argument follows the comma", "remove the comma");
          }
        }
      }
    }
  }

  private void failWithoutName(List<Argument> arguments, boolean comma) {
    if (text.startsWith(closing, at)) {
      fail("`)` is missing before `" + closing + "`", "add it");
    } else if (at >= text.length()) {
      fail("its parentheses are never closed", "close them with `)`");
    } else if (arguments.isEmpty() || !comma) {
      String cure = "write the name of the argument and `=`";
      fault = fault(at, at, "an argument is written `name=value`", cure, true);
    } else {
      fail("no argument follows the comma", "remove the comma");
    }
  }

  private @Nullable Value value(int depth) {
    int from = at;
    char first = from < text.length() ? text.charAt(from) : '\0';
    if (first == '"' || first == '\'' || first == '`') {
      return string(first);
    } else if (first == '[') {
      return array(depth);
    } else if (first == '-' || first >= '0' && first <= '9') {
      return number();
    }
    String word = identifier();
    if (word.equals("true") || word.equals("false")) {
      return new Value.Bool(word.equals("true"), spanFrom(from));
    }
    if (!word.isEmpty()) {
      fail(from, at, "`" + word + "` is not a value", "write `\"" + word + "\"`");
    } else if (first == '\u201c' || first == '\u201d') {
      fail(from, from + 1, "`" + first + "` is a curly quote", "write `\"`");
    } else {
      fail("a value is missing", "write one after `=`");
    }
    return null;
  }

  private @Nullable Value string(char quote) {
    int from = at;
    int close = find(String.valueOf(quote), from + 1);
    if (close < 0) {
      unclosed(from, quote);
      return null;
    }
    at = close + 1;
    String string = text.substring(from + 1, close);
    boolean isLong = string.indexOf('\n') >= 0 || string.contains(closing);
    longText = longText < 0 && isLong ? from : longText;
    return new Value.Text(string, spanFrom(from));
  }

  private @Nullable Value array(int depth) {
    int from = at;
    if (depth == MAX_ARRAYS) {
      fail("its arrays are nested too deep", "write flatter ones");
      return null;
    }
    at++;
    List<Value> elements = new ArrayList<>();
    skipBlanks();
    while (!next(']')) {
      Value element = value(depth + 1);
      if (element == null) {
        return null;
      }
      elements.add(element);
      skipBlanks();
      if (!next(',') && !text.startsWith("]", at)) {
        fail("a comma or `]` is missing", "add it");
        return null;
      }
      skipBlanks();
    }
    return new Value.Array(List.copyOf(elements), spanFrom(from));
  }

  private @Nullable Value number() {
    int from = at;
    next('-');
    int whole = at;
    digits();
    boolean zeros = at - whole > 1 && text.charAt(whole) == '0';
    boolean decimal = at > whole && next('.');
    int fraction = at;
    digits();
    boolean bad = at == whole || zeros || decimal && at == fraction;
    String digits = text.substring(from, at);
    if (bad) {
      fail(from, at, "`" + digits + "` is not a number", "write a number such as `1` or `0.5`");
      return null;
    }
    if (decimal) {
      return new Value.Decimal(Double.parseDouble(digits), spanFrom(from));
    }
    try {
      return new Value.Int(Long.parseLong(digits), spanFrom(from));
    } catch (NumberFormatException e) {
      fail(from, at, "`" + digits + "` does not fit into 64 bits", "quote it");
      return null;
    }
  }

  private void digits() {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
  }

  /** Where what was read from a character on is. */
  private Span spanFrom(int from) {
    return spans.of(from, at);
  }

  private String identifier() {
    int from = at;
    while (at < text.length() && isPart(text.charAt(at), at > from)) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isPart(char c, boolean digits) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || digits && c >= '0' && c <= '9';
  }

  private boolean next(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** What runs on to another line or past the braces was probably meant to end before. */
  private void unclosed(int opening, char quote) {
    String cure = "end it with `" + quote + "`";
    fault = null;
    fail(opening, opening + 1, "its text is never closed", cure);
  }

  private void fail(String reason, String cure) {
    fail(at, at, reason, cure);
  }

  private void fail(int start, int end, String reason, String cure) {
    fault = fault(start, end, reason, cure, false);
  }

  private Fault fault(int start, int end, String reason, String cure, boolean unnamed) {
    int last = Math.max(0, text.length() - 1);
    return new Fault(Math.min(start, last), Math.min(end, text.length()), reason, cure, unnamed);
  }
}
