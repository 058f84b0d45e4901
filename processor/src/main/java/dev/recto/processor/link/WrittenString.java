package dev.recto.processor.link;

import dev.recto.processor.syntax.Format;

/**
 * Finds the characters of a string where it is written: in quotes or without, over several lines,
 * indented or folded, with escapes. Each character is compared with the one that is written, so a
 * notation that is not known here gives no places, and never wrong ones.
 */
final class WrittenString {
  private static final int NONE = -1;

  private final String source;
  private final int to;
  private final String value;
  private final boolean escapes;
  private final char doubled;
  private final int[] starts;
  private final int[] ends;
  private int at;
  private int index;

  /**
   * A string.
   *
   * @param source the text of the file
   * @param from where the string begins in it, with its quotes
   * @param to where it ends
   */
  WrittenString(String source, int from, int to, Format format, String value) {
    this.source = source;
    this.to = to;
    this.value = value;
    this.starts = new int[value.length()];
    this.ends = new int[value.length()];
    char first = from < to ? source.charAt(from) : 0;
    boolean quoted = first == '"' || first == '\'' && format != Format.CSV;
    boolean triple =
        quoted && format == Format.TOML && source.startsWith("" + first + first + first, from);
    this.escapes = first == '"' && format != Format.CSV;
    this.doubled =
        quoted && (format == Format.CSV || format == Format.YAML && first == '\'') ? first : 0;
    this.at = from + (triple ? 3 : quoted ? 1 : 0);
    if (format == Format.YAML && (first == '|' || first == '>')) {
      this.at = Math.min(to, source.indexOf('\n', from) + 1);
    } else if (triple) {
      this.at += source.startsWith("\r\n", at) ? 2 : source.startsWith("\n", at) ? 1 : 0;
    }
  }

  /** Finds all characters; whether that was possible. */
  boolean find() {
    while (index < value.length() && at < to) {
      if (!step()) {
        return false;
      }
    }
    // A block ends with a line break, which may be after the value.
    for (; index < value.length(); index++) {
      if (!isBreak(value.charAt(index))) {
        return false;
      }
      starts[index] = to;
      ends[index] = to;
    }
    return true;
  }

  /** Where a character of the value begins; at its end, where the last one ends. */
  int start(int character) {
    return character < starts.length ? starts[character] : character == 0 ? at : end(character - 1);
  }

  /** Where a character of the value ends. */
  int end(int character) {
    return ends[character];
  }

  /** Goes over what is next; whether that is, or can be left out before, the wanted character. */
  private boolean step() {
    char written = source.charAt(at);
    char wanted = value.charAt(index);
    if (written == '\\' && escapes) {
      return escape();
    } else if (doubled != 0 && written == doubled) {
      return wanted == doubled && at + 1 < to && source.charAt(at + 1) == doubled && take(2);
    } else if (written == wanted) {
      return take(1);
    } else if (source.startsWith("\r\n", at)) {
      return wanted == '\n' || wanted == ' ' ? take(2) : skip(2);
    } else if (isBreak(written)) {
      return wanted == ' ' ? take(1) : skip(1);
    }
    return isBlank(written) && indentation(wanted);
  }

  private boolean escape() {
    if (at + 1 >= to) {
      return false;
    }
    char kind = source.charAt(at + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits > 0) {
      return at + 2 + digits <= to && code(source.substring(at + 2, at + 2 + digits));
    } else if (isBreakAt(afterBlanks(at + 1))) {
      return continuation();
    }
    return unescaped(kind) == value.charAt(index) && take(2);
  }

  private static int unescaped(char kind) {
    return switch (kind) {
      case '"', '\\', '/', ' ', '\t' -> kind;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> '\u001b';
      default -> NONE;
    };
  }

  /** A backslash at the end of a line: the string goes on where the next text begins. */
  private boolean continuation() {
    at = afterBlanks(at + 1);
    while (at < to && (isBreak(source.charAt(at)) || isBlank(source.charAt(at)))) {
      at++;
    }
    return true;
  }

  /** One escape can be two characters, and each of two escapes one of them. */
  private boolean code(String digits) {
    int code;
    try {
      code = Integer.parseInt(digits, 16);
    } catch (NumberFormatException e) {
      return false;
    }
    String character = Character.isValidCodePoint(code) ? Character.toString(code) : "";
    if (character.isEmpty() || !value.startsWith(character, index)) {
      return false;
    }
    int end = at + 2 + digits.length();
    for (int i = 0; i < character.length(); i++) {
      starts[index] = at;
      ends[index++] = end;
    }
    return skip(end - at);
  }

  /** Blanks at the beginning or end of a line are left out, up to the wanted character. */
  private boolean indentation(char wanted) {
    int before = at;
    while (before > 0 && isBlank(source.charAt(before - 1))) {
      before--;
    }
    int after = afterBlanks(at);
    boolean besideBreak = before > 0 && isBreak(source.charAt(before - 1)) || isBreakAt(after);
    while (besideBreak && at < after && source.charAt(at) != wanted) {
      at++;
    }
    return besideBreak;
  }

  private int afterBlanks(int from) {
    int after = from;
    while (after < to && isBlank(source.charAt(after))) {
      after++;
    }
    return after;
  }

  private boolean isBreakAt(int place) {
    return place < to && isBreak(source.charAt(place));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private boolean take(int length) {
    starts[index] = at;
    at += length;
    ends[index++] = at;
    return true;
  }

  private boolean skip(int length) {
    at += length;
    return true;
  }
}
