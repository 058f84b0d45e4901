package dev.recto.processor.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of one file and the only place that counts its lines and columns. For one thread. */
public final class SourceText {
  private final String text;
  private int @Nullable [] lineStarts;
  private @Nullable CodePoints codePoints;

  /** A text as it is in its file, without a byte order mark. */
  public SourceText(String text) {
    this.text = text;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The place of the character at this index in UTF-16 units; the end of the text has one too. */
  public Position positionOf(int index) {
    // CR and LF are one end of a line, so that both have the place of the first.
    boolean secondHalf = index > 0 && index < text.length() && text.startsWith("\r\n", index - 1);
    int at = secondHalf ? index - 1 : index;
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    CodePoints points = codePoints();
    return new Position(line + 1, points.before(at) - points.before(starts[line]) + 1);
  }

  /** The places of a stretch between two indexes in UTF-16 units. */
  public Span span(int from, int to) {
    return new Span(positionOf(from), positionOf(to));
  }

  /**
   * The index in UTF-16 units of a place; a place after its line's end is the end of that line, and
   * one after the last line the end of the text.
   */
  public int indexOf(Position position) {
    int[] starts = lineStarts();
    if (position.line() > starts.length) {
      return text.length();
    }
    int start = starts[position.line() - 1];
    CodePoints points = codePoints();
    int index = points.indexOf(points.before(start) + position.column() - 1);
    return Math.min(index, endOfLine(position.line()));
  }

  private int endOfLine(int line) {
    int[] starts = lineStarts();
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    boolean ended = line < starts.length;
    if (ended && text.charAt(end - 1) == '\n') {
      end--;
      ended = end > start && text.charAt(end - 1) == '\r';
    }
    return ended ? end - 1 : end;
  }

  private CodePoints codePoints() {
    CodePoints known = codePoints;
    if (known == null) {
      known = CodePoints.of(text);
      codePoints = known;
    }
    return known;
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
