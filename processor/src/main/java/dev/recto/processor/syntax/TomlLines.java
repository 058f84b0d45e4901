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

  private TomlLines(SourceText text, int[] numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /**
   * Leaves those lines out that lie in no text of several lines.
   *
   * @param text TOML whose lines end with {@code \n} and without control characters
   */
  static TomlLines of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] numbers = new int[16];
    int lines = 0;
    int number = 0;
    String open = "";
    for (int from = 0; from < text.length(); ) {
      number++;
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      if (!open.isEmpty() || !isSilent(text, from, next)) {
        open = openBehind(text, from, next, open);
        kept.append(text, from, next);
        numbers = lines == numbers.length ? Arrays.copyOf(numbers, lines * 2) : numbers;
        numbers[lines++] = number;
      }
      from = next;
    }
    return new TomlLines(new SourceText(kept.toString()), Arrays.copyOf(numbers, lines));
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

  /** The quotes of the text of several lines that is open behind a line; empty for none. */
  private static String openBehind(String text, int from, int to, String openBefore) {
    String open = openBefore;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (open.isEmpty() && c == '#') {
        return "";
      } else if (c == '\\' && open.startsWith("\"")) {
        at += 2;
      } else if (!open.isEmpty()) {
        boolean closed = text.startsWith(open, at);
        at = closed ? behindClosing(text, at, open) : at + 1;
        open = closed ? "" : open;
      } else if (c == '"' || c == '\'') {
        String quote = String.valueOf(c);
        open = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        at += open.length();
      } else {
        at++;
      }
    }
    return open.length() == 3 ? open : "";
  }

  /** Up to two quotes before the three that close it belong to a text of several lines. */
  private static int behindClosing(String text, int from, String quotes) {
    int at = from + quotes.length();
    int most = quotes.length() == 3 ? at + 2 : at;
    while (at < most && text.startsWith(quotes.substring(0, 1), at)) {
      at++;
    }
    return at;
  }
}
