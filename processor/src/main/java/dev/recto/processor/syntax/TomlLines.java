package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.util.Arrays;

/**
 * TOML without its empty lines and those of comments alone, of which the library takes a time that
 * grows with the third power of their number; with the lines that the others have in the file.
 */
final class TomlLines {
  private final SourceText text;
  private final int[] numbers;

  private final boolean closed;

  private TomlLines(SourceText text, int[] numbers, boolean closed) {
    this.text = text;
    this.numbers = numbers;
    this.closed = closed;
  }

  /**
   * Leaves out the lines that are not in a text of several lines.
   *
   * @param text TOML whose lines end with {@code \n} and without control characters
   */
  static TomlLines of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] numbers = new int[16];
    int lines = 0;
    int number = 0;
    int endOfString = 0;
    for (int from = 0; from < text.length(); ) {
      number++;
      int next = Lines.next(text, from);
      if (endOfString > from || !isSilent(text, from, next)) {
        endOfString = endOfLastString(text, Math.max(from, endOfString), next);
        kept.append(text, from, next);
        numbers = lines == numbers.length ? Arrays.copyOf(numbers, lines * 2) : numbers;
        numbers[lines++] = number;
      }
      from = next;
    }
    boolean closed = endOfString <= text.length();
    return new TomlLines(new SourceText(kept.toString()), Arrays.copyOf(numbers, lines), closed);
  }

  /** Whether each string of several lines is closed; the library takes long where one is not. */
  boolean areClosed() {
    return closed;
  }

  /** What the library is to read. */
  SourceText text() {
    return text;
  }

  /** The place in the file of a place in that. */
  Position original(Position place) {
    if (numbers.length == 0) {
      return place;
    }
    int last = Math.min(place.line(), numbers.length);
    return new Position(numbers[last - 1] + place.line() - last, place.column());
  }

  private static boolean isSilent(String text, int from, int to) {
    int at = from;
    while (at < to && " \t\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == to || text.charAt(at) == '#';
  }

  /** The index after the last string that begins in a line, which may be in a later one. */
  private static int endOfLastString(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '#') {
      if (TomlStrings.opens(text, at)) {
        int end = TomlStrings.end(text, at);
        boolean multiline = TomlStrings.quotes(text, at).length() == 3;
        at = end >= 0 ? end : multiline ? text.length() + 1 : to;
      } else {
        at++;
      }
    }
    return at;
  }
}
