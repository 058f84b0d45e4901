package dev.recto.processor.source;

/**
 * A stretch of a text, from its first character up to the one after its last. A point starts and
 * ends at the same place.
 *
 * <p>Held as numbers, since every key and value of a site has one.
 *
 * @param startLine the line of the start, from 1
 * @param startColumn the column of the start, from 1, in code points
 * @param endLine the line of the end
 * @param endColumn the column of the end, which is not part of the span
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {
  /** The first place of a file, and nothing of its text. */
  public static final Span START = new Span(Position.START, Position.START);

  /** A span between two places, the second of which is not part of it. */
  public Span(Position start, Position end) {
    this(start.line(), start.column(), end.line(), end.column());
  }

  /** A point: a place without any text. */
  public static Span at(Position place) {
    return place.equals(Position.START) ? START : new Span(place, place);
  }

  /** The place of the first character. */
  public Position start() {
    boolean first = startLine == 1 && startColumn == 1;
    return first ? Position.START : new Position(startLine, startColumn);
  }

  /** The place after the last character. */
  public Position end() {
    return new Position(endLine, endColumn);
  }

  /** Whether no text is in it. */
  public boolean isEmpty() {
    return startLine == endLine && startColumn == endColumn;
  }

  @Override
  public String toString() {
    return start() + "-" + end();
  }
}
