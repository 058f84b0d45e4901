package dev.recto.processor.source;

import java.util.Comparator;

/**
 * A place in a text, as an author counts.
 *
 * @param line from 1; LF, CRLF and a bare CR each end a line
 * @param column from 1, in code points; a tab is one
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
