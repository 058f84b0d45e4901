package dev.recto.processor.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of one file and the only place that counts its lines and columns. For one thread. */
public final class SourceText {
  private final String text;
  private int @Nullable [] lineStarts;

  /** A text as it stands in its file, without a byte order mark. */
  public SourceText(String text) {
    this.text = text;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The place of the character at this index in UTF-16 units; the end of the text has one too. */
  public Position positionOf(int index) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(starts[line], index) + 1);
  }

  /**
   * The index in UTF-16 units of a place; a place behind its line's end is the end of that line,
   * and one behind the last line the end of the text.
   */
  public int indexOf(Position position) {
    int[] starts = lineStarts();
    if (position.line() > starts.length) {
      return text.length();
    }
    int index = starts[position.line() - 1];
    for (int column = 1; column < position.column() && index < text.length(); column++) {
      if (text.charAt(index) == '\n' || text.charAt(index) == '\r') {
        break;
      }
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  /** Most texts are never asked for a place. */
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = lineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (endsLine) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
