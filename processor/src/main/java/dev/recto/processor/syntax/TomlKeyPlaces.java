package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;

/**
 * Finds a key inside a dotted key or a table's header, of which the library only says where it
 * begins: in {@code [extra.guest]} the key {@code guest} stands at column 8.
 */
final class TomlKeyPlaces {
  private final SourceText text;

  TomlKeyPlaces(SourceText text) {
    this.text = text;
  }

  /** The place of the first part that is this key; the beginning where no part is. */
  Position of(String key, Position beginning) {
    String all = text.text();
    int from = text.indexOf(beginning);
    int part = skip(all, from, "[ \t");
    while (part < all.length()) {
      char first = all.charAt(part);
      boolean quoted = first == '"' || first == '\'';
      int end = quoted ? closingQuote(all, part) : endOfBareKey(all, part);
      if (all.substring(quoted ? part + 1 : part, end).equals(key)) {
        return new Position(beginning.line(), beginning.column() + all.codePointCount(from, part));
      }
      int dot = skip(all, quoted ? end + 1 : end, " \t");
      if (dot >= all.length() || all.charAt(dot) != '.') {
        break;
      }
      part = skip(all, dot + 1, " \t");
    }
    return beginning;
  }

  private static int skip(String all, int from, String characters) {
    int index = from;
    while (index < all.length() && characters.indexOf(all.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  private static int endOfBareKey(String all, int from) {
    int index = from;
    while (index < all.length() && ".=] \t\r\n".indexOf(all.charAt(index)) < 0) {
      index++;
    }
    return index;
  }

  private static int closingQuote(String all, int from) {
    int index = all.indexOf(all.charAt(from), from + 1);
    return index < 0 ? all.length() : index;
  }
}
