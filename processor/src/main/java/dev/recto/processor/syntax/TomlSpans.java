package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values of TOML from their first to their last character. Of a value the library says
 * where it begins, of a key only where the dotted key or table header begins that it is in.
 */
final class TomlSpans {
  private final TomlLines lines;
  private final SourceText source;
  private final String text;
  private @Nullable TomlBrackets brackets;

  TomlSpans(TomlLines lines) {
    this.lines = lines;
    this.source = lines.text();
    this.text = source.text();
  }

  /**
   * The first part that is this key; in {@code [extra.guest]} the key {@code guest} is at columns 8
   * to 12.
   *
   * @param beginning where the dotted key or the header begins
   */
  Span key(String key, Position beginning) {
    int first = skip(source.indexOf(beginning), "[ \t");
    for (int part = first; part < text.length(); ) {
      boolean quoted = TomlStrings.opens(text, part);
      int end = endOfPart(part);
      if (text.substring(quoted ? part + 1 : part, quoted ? end - 1 : end).equals(key)) {
        return original(part, end);
      }
      int dot = skip(end, " \t");
      if (!text.startsWith(".", dot)) {
        break;
      }
      part = skip(dot + 1, " \t");
    }
    return original(first, endOfPart(first));
  }

  /** Whether an inline table begins here, and not a header or a dotted key. */
  boolean isInlineTable(Position place) {
    return text.startsWith("{", source.indexOf(place));
  }

  /** The value that begins here. */
  Span value(Position place) {
    int from = source.indexOf(place);
    return original(from, endOfValue(from));
  }

  private int endOfValue(int from) {
    if (from >= text.length()) {
      return from;
    }
    char first = text.charAt(from);
    if (first == '[' || first == '{') {
      return brackets().end(from);
    } else if (TomlStrings.opens(text, from)) {
      int end = TomlStrings.end(text, from);
      return end < 0 ? endOfBare(from, "\n") : end;
    }
    return endOfBare(from, ",]}#\n");
  }

  private int endOfPart(int part) {
    if (part < text.length() && TomlStrings.opens(text, part)) {
      int end = TomlStrings.end(text, part);
      return end < 0 ? endOfBare(part, "\n") : end;
    }
    return endOfBare(part, ".=] \t\n");
  }

  /** The index of the first of these characters, or of the spaces before it. */
  private int endOfBare(int from, String ends) {
    int end = from;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && " \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int skip(int from, String characters) {
    int index = from;
    while (index < text.length() && characters.indexOf(text.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  private Span original(int from, int to) {
    return new Span(lines.original(source.positionOf(from)), lines.original(source.positionOf(to)));
  }

  private TomlBrackets brackets() {
    TomlBrackets known = brackets;
    if (known == null) {
      known = TomlBrackets.of(text);
      brackets = known;
    }
    return known;
  }
}
