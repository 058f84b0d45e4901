package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads keys and values for {@link PlainToml}, from the first character of a text to its last. */
final class PlainTomlValues {
  private static final int MAX_NESTING = 16;
  private static final int MAX_DIGITS = 18;
  private static final String BLANKS = " \t";
  private static final int DATE = "2000-01-01".length();
  private static final int DATE_TIME = "2000-01-01T00:00:00".length();

  private final String text;
  private int at;
  private int line = 1;

  /** The index of column 0, if each code point were one character. */
  private int column0 = -1;

  PlainTomlValues(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The next character; at the end of the text, that of a line. */
  char peek() {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  void next() {
    at++;
  }

  /** Goes over a character if it is the next one. */
  boolean take(char expected) {
    boolean found = peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  void skipBlanks() {
    while (BLANKS.indexOf(peek()) >= 0) {
      at++;
    }
  }

  /** Goes over blanks, line ends and comments; false if a comment is unusual. */
  boolean skipSilence() {
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        column0 = at;
      } else if (c == '#') {
        int end = Lines.end(text, at);
        for (; at < end; at++) {
          if (isUnusual(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
            return false;
          }
        }
        at = end - 1;
      } else if (BLANKS.indexOf(c) < 0) {
        break;
      }
    }
    return true;
  }

  /** Reads a key that needs no quotes; null if the next one does. */
  @Nullable String key() {
    int from = at;
    while (isOfKey(peek())) {
      at++;
    }
    return at == from ? null : text.substring(from, at);
  }

  /** The place of the key that was just read. */
  Span spanOf(String key) {
    return span(line, at - key.length() - column0);
  }

  /** Reads a key with its value into a table; false if one is unusual or the key is there. */
  boolean member(Map<String, Value.Member> table) {
    return member(table, 0);
  }

  private boolean member(Map<String, Value.Member> table, int depth) {
    String key = key();
    if (key == null) {
      return false;
    }
    Span span = spanOf(key);
    skipBlanks();
    if (!take('=')) {
      return false;
    }
    skipBlanks();
    Value value = value(depth);
    return value != null && table.putIfAbsent(key, new Value.Member(span, value)) == null;
  }

  private @Nullable Value value(int depth) {
    char c = peek();
    if (c == '"' || c == '\'') {
      return string(c);
    } else if (c == '[') {
      return depth < MAX_NESTING ? array(depth + 1) : null;
    } else if (c == '{') {
      return depth < MAX_NESTING ? table(depth + 1) : null;
    }
    int from = at;
    while (!endsWord(peek())) {
      at++;
    }
    return word(text.substring(from, at), span(line, from - column0));
  }

  private @Nullable Value string(char quote) {
    int column = at - column0;
    int from = at + 1;
    if (text.startsWith(quote == '"' ? "\"\"" : "''", from)) {
      return null;
    }
    for (at = from; at < text.length() && text.charAt(at) != quote; at++) {
      char c = text.charAt(at);
      if (isUnusual(c) || c == '\\' && quote == '"') {
        return null;
      } else if (Character.isSurrogate(c)) {
        at++;
        column0++;
        if (!Character.isSurrogatePair(c, peek())) {
          return null;
        }
      }
    }
    String string = text.substring(from, at);
    return take(quote) ? new Value.Text(string, span(line, column)) : null;
  }

  private @Nullable Value array(int depth) {
    int ofLine = line;
    int column = at - column0;
    List<Value> elements = new ArrayList<>();
    at++;
    for (boolean comma = true; skipSilence(); comma = skipSilence() && take(',')) {
      if (take(']')) {
        return new Value.Array(Collections.unmodifiableList(elements), span(ofLine, column));
      }
      Value element = comma ? value(depth) : null;
      if (element == null) {
        return null;
      }
      elements.add(element);
    }
    return null;
  }

  private @Nullable Value table(int depth) {
    int ofLine = line;
    int column = at - column0;
    Map<String, Value.Member> members = new LinkedHashMap<>();
    at++;
    do {
      skipBlanks();
      if (!member(members, depth)) {
        return null;
      }
      skipBlanks();
    } while (take(','));
    return take('}') ? Value.Table.of(members, span(ofLine, column)) : null;
  }

  private static @Nullable Value word(String word, Span span) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (first == 't' || first == 'f') {
      boolean truth = word.equals("true");
      return truth || word.equals("false") ? new Value.Bool(truth, span) : null;
    }
    if (word.length() >= DATE && word.charAt(4) == '-') {
      try {
        return date(word, span);
      } catch (DateTimeException e) {
        return null;
      }
    }
    return number(word, span);
  }

  private static @Nullable Value number(String word, Span span) {
    int from = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    int dot = word.indexOf('.');
    int end = dot < 0 ? word.length() : dot;
    boolean leading = end - from > 1 && word.charAt(from) == '0';
    if (leading || !areDigits(word, from, end)) {
      return null;
    } else if (dot < 0) {
      return new Value.Int(Long.parseLong(word), span);
    }
    return areDigits(word, dot + 1, word.length())
        ? new Value.Decimal(Double.parseDouble(word), span)
        : null;
  }

  private static @Nullable Value date(String word, Span span) {
    if (!isNumbered(word, 0, "0000-00-00")) {
      return null;
    }
    LocalDate date = LocalDate.of(number(word, 0, 4), number(word, 5, 7), number(word, 8, DATE));
    if (word.length() == DATE) {
      return new Value.Date(date, span);
    } else if (!isNumbered(word, DATE, "T00:00:00")) {
      return null;
    }
    LocalTime time = LocalTime.of(number(word, 11, 13), number(word, 14, 16), number(word, 17, 19));
    LocalDateTime dateTime = LocalDateTime.of(date, time);
    return switch (word.substring(DATE_TIME)) {
      case "" -> new Value.DateTime(dateTime, span);
      case "Z" -> new Value.OffsetTime(OffsetDateTime.of(dateTime, ZoneOffset.UTC), span);
      default -> null;
    };
  }

  /** Whether a word has a digit for each zero of a pattern, and its other characters. */
  private static boolean isNumbered(String word, int from, String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = from + i < word.length() ? word.charAt(from + i) : ' ';
      if (pattern.charAt(i) == '0' ? !isDigit(c) : c != pattern.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String word, int from, int to) {
    return Integer.parseInt(word, from, to, 10);
  }

  private static boolean areDigits(String word, int from, int to) {
    int at = from;
    while (at < to && isDigit(word.charAt(at))) {
      at++;
    }
    return at == to && to > from && to - from <= MAX_DIGITS;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfKey(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_' || c == '-';
  }

  private static boolean endsWord(char c) {
    return c == '\n' || c == ',' || c == ']' || c == '}' || c == '#' || BLANKS.indexOf(c) >= 0;
  }

  private static boolean isUnusual(char c) {
    return c < ' ' && c != '\t' || c == 0x7f;
  }

  private Span span(int ofLine, int column) {
    return new Span(ofLine, column, line, at - column0);
  }
}
