package dev.recto.processor.shortcode;

import dev.recto.processor.shortcode.Call.Argument;
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
  private final Map<String, Integer> absentFrom = new HashMap<>();
  private int at;
  private int failedAt;
  private @Nullable String reason;

  TagParser(String text) {
    this.text = text;
  }

  /**
   * What is between two braces.
   *
   * @param name the name; empty if it is nothing like a call
   * @param nameAt where the name stands
   * @param from where the braces begin
   * @param to where they end
   * @param isEnd whether it ends a body
   * @param arguments the arguments
   * @param reason why it is not a call although it looks like one
   * @param failedAt what shows it
   */
  record Tag(
      String name,
      int nameAt,
      int from,
      int to,
      boolean isEnd,
      List<Argument> arguments,
      Optional<String> reason,
      int failedAt) {}

  /** Parses from two braces on. */
  Tag parse(int from, boolean block) {
    String closing = block ? "%}" : "}}";
    at = from + 2;
    reason = null;
    skipBlanks();
    int nameAt = at;
    String name = identifier();
    skipBlanks();
    List<Argument> arguments = new ArrayList<>();
    boolean isEnd = block && name.equals(END) && text.startsWith(closing, at);
    if (name.isEmpty() || isEnd) {
      // Nothing more to read.
    } else if (text.startsWith("(", at)) {
      at++;
      arguments(arguments);
      if (reason == null) {
        skipBlanks();
        if (!text.startsWith(closing, at)) {
          fail("`" + closing + "` must follow its parentheses");
        }
      }
    } else if (text.startsWith(closing, at)) {
      fail(nameAt, "it has no parentheses");
    } else {
      name = "";
    }
    int to = Math.min(at + 2, text.length());
    return new Tag(name, nameAt, from, to, isEnd, arguments, Optional.ofNullable(reason), failedAt);
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
    while (reason == null && !next(')')) {
      int nameAt = at;
      String name = identifier();
      skipBlanks();
      if (name.isEmpty()) {
        fail(
            at >= text.length()
                ? "its parentheses are never closed"
                : arguments.isEmpty() || !comma
                    ? "an argument is written `name=value`"
                    : "no argument follows the comma");
      } else if (!next('=')) {
        fail(nameAt, "`=` and a value must follow `" + name + "`");
      } else {
        skipBlanks();
        CallValue value = value(0);
        if (value != null) {
          arguments.add(new Argument(name, nameAt, value, comma));
          skipBlanks();
          comma = next(',');
          skipBlanks();
          if (comma && text.startsWith(")", at)) {
            fail("no argument follows the comma");
          }
        }
      }
    }
  }

  private @Nullable CallValue value(int depth) {
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
      return new CallValue.Bool(word.equals("true"), from);
    }
    fail(
        from,
        word.isEmpty()
            ? "a value is missing"
            : "`" + word + "` is no value, texts are written in quotes");
    return null;
  }

  private @Nullable CallValue string(char quote) {
    int from = at;
    int close = find(String.valueOf(quote), from + 1);
    if (close < 0) {
      fail(from, "its text is never closed with `" + quote + "`");
      return null;
    }
    at = close + 1;
    return new CallValue.Text(text.substring(from + 1, close), from);
  }

  private @Nullable CallValue array(int depth) {
    int from = at;
    if (depth == MAX_ARRAYS) {
      fail("its arrays lie too deep in each other");
      return null;
    }
    at++;
    List<CallValue> elements = new ArrayList<>();
    skipBlanks();
    while (!next(']')) {
      CallValue element = value(depth + 1);
      if (element == null) {
        return null;
      }
      elements.add(element);
      skipBlanks();
      if (!next(',') && !text.startsWith("]", at)) {
        fail("a comma or `]` is missing");
        return null;
      }
      skipBlanks();
    }
    return new CallValue.Array(List.copyOf(elements), from);
  }

  private @Nullable CallValue number() {
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
      fail(from, "`" + digits + "` is no number");
      return null;
    }
    if (decimal) {
      return new CallValue.Decimal(Double.parseDouble(digits), from);
    }
    try {
      return new CallValue.Int(Long.parseLong(digits), from);
    } catch (NumberFormatException e) {
      fail(from, "`" + digits + "` does not fit into 64 bits");
      return null;
    }
  }

  private void digits() {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
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

  private void fail(String why) {
    fail(at, why);
  }

  private void fail(int where, String why) {
    failedAt = Math.min(where, Math.max(0, text.length() - 1));
    reason = why;
  }
}
