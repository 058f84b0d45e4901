package dev.recto.processor.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in the notation of the table, which is that of TOML with {@code ~} for null. A message
 * must be at each value and key in {@code «»}, and can name the place of one in {@code ‹›}.
 */
final class Notation {
  private final String text;
  private int at;

  private Notation(String text) {
    this.text = text;
  }

  /** What messages say of a value or key. */
  enum Mark {
    /** Nothing. */
    NONE,
    /** A message is at it. */
    HERE,
    /** A message names its place. */
    NAMED
  }

  /** A value, whatever format it will be written in. */
  sealed interface Written {
    /** What messages say of it. */
    Mark mark();
  }

  /** Text in quotes. */
  record Quoted(String text, Mark mark) implements Written {}

  /** A number, boolean, date or null. */
  record Bare(String text, Mark mark) implements Written {
    boolean isNull() {
      return text.equals("~");
    }
  }

  /** A list. */
  record Many(List<Written> elements, Mark mark) implements Written {}

  /** A table. */
  record Keyed(Map<Key, Written> members, Mark mark) implements Written {}

  /** A key of a table. */
  record Key(String name, Mark mark) {}

  /** Reads a value. */
  static Written read(String text) {
    Notation notation = new Notation(text);
    Written value = notation.value();
    if (notation.at != text.length()) {
      throw new AssertionError("text after the value: " + text);
    }
    return value;
  }

  private Written value() {
    Mark mark = mark();
    Written value = plain(mark);
    close(mark);
    return value;
  }

  private Mark mark() {
    return take('«') ? Mark.HERE : take('‹') ? Mark.NAMED : Mark.NONE;
  }

  private void close(Mark mark) {
    if (mark == Mark.HERE && !take('»') || mark == Mark.NAMED && !take('›')) {
      throw new AssertionError("no end of the mark at " + at + " of " + text);
    }
  }

  private Written plain(Mark mark) {
    if (take('"')) {
      int end = text.indexOf('"', at);
      String words = text.substring(at, end);
      at = end + 1;
      return new Quoted(words, mark);
    } else if (take('[')) {
      List<Written> elements = new ArrayList<>();
      while (!take(']')) {
        elements.add(value());
        take(',');
      }
      return new Many(elements, mark);
    } else if (take('{')) {
      Map<Key, Written> members = new LinkedHashMap<>();
      while (!take('}')) {
        Key key = key();
        members.put(key, value());
        take(',');
      }
      return new Keyed(members, mark);
    }
    return new Bare(word("»›,]}"), mark);
  }

  private Key key() {
    Mark mark = mark();
    String name = word("»=");
    close(mark);
    if (!take('=')) {
      throw new AssertionError("no = at " + at + " of " + text);
    }
    return new Key(name, mark);
  }

  private String word(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw new AssertionError("no value at " + at + " of " + text);
    }
    return text.substring(start, at).strip();
  }

  private boolean take(char wanted) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean found = at < text.length() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }
}
