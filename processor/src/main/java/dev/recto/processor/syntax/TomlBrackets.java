package dev.recto.processor.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which bracket of a TOML text closes which, those in strings and comments left out. */
final class TomlBrackets {
  private final Map<Integer, Integer> ends = new HashMap<>();

  private TomlBrackets() {}

  /** Reads a text once. */
  static TomlBrackets of(String text) {
    TomlBrackets brackets = new TomlBrackets();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == '#') {
        next = Lines.end(text, at);
      } else if (TomlStrings.opens(text, at)) {
        int end = TomlStrings.end(text, at);
        next = end < 0 ? Lines.end(text, at) : end;
      } else if (c == '[' || c == '{') {
        open.push(at);
      } else if (c == ']' || c == '}') {
        Integer opening = open.poll();
        if (opening != null) {
          brackets.ends.put(opening, next);
        }
      }
      at = next;
    }
    return brackets;
  }

  /** The index after the bracket that closes the one at an index; the next index if none does. */
  int end(int opening) {
    return ends.getOrDefault(opening, opening + 1);
  }
}
