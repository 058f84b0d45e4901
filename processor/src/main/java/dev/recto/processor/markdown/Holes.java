package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Stands in a text for what is not there yet: calls whose HTML comes later, and characters that are
 * to vanish. Each takes as much room as what it stands for, so that offsets stay those of the file.
 *
 * <p>A hole is a mark, a number, filling and a mark. Mark and filling are characters for private
 * use that the text itself does not have; to Markdown they are letters.
 */
public final class Holes {
  private static final char FIRST_PRIVATE = '\ue000';
  private static final char LAST_PRIVATE = '\uf8ff';
  private static final int CHARACTERS = 3;

  private final char mark;
  private final char filling;
  private final char cut;

  private Holes(char mark, char filling, char cut) {
    this.mark = mark;
    this.filling = filling;
    this.cut = cut;
  }

  /**
   * Holes for a text.
   *
   * @throws IllegalArgumentException if the text has all of the 6,400 characters for private use
   */
  public static Holes in(String text) {
    char[] free = new char[CHARACTERS];
    int found = 0;
    for (char c = FIRST_PRIVATE; c <= LAST_PRIVATE && found < CHARACTERS; c++) {
      if (text.indexOf(c) < 0) {
        free[found++] = c;
      }
    }
    if (found < CHARACTERS) {
      throw new IllegalArgumentException("a text with every character for private use");
    }
    return new Holes(free[0], free[1], free[2]);
  }

  /** A hole of so many characters, 7 at least. */
  public String hole(int number, int length) {
    StringBuilder hole = new StringBuilder(length);
    hole.append(mark).append(Integer.toString(number, Character.MAX_RADIX));
    while (hole.length() < length - 1) {
      hole.append(filling);
    }
    return hole.append(mark).toString();
  }

  /** So many characters that are to vanish. */
  public String vanishing(int length) {
    return String.valueOf(filling).repeat(length);
  }

  /** Where the text is cut for its summary. */
  char cut() {
    return cut;
  }

  /** Whether a text is one hole, white space around it apart. */
  boolean isHole(String text) {
    String trimmed = text.strip();
    return !trimmed.isEmpty()
        && trimmed.charAt(0) == mark
        && trimmed.indexOf(mark, 1) == trimmed.length() - 1;
  }

  /** Whether a text has holes. */
  public boolean areIn(String text) {
    return text.indexOf(mark) >= 0;
  }

  /** The text without holes and whatever is to vanish. */
  public String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    split(text).forEach(piece -> kept.append(piece.text()));
    return kept.toString();
  }

  /**
   * A piece of text, with the number of the hole after it.
   *
   * @param text the text
   * @param hole the number; -1 for the last piece
   */
  public record Piece(String text, int hole) {}

  /** The text between the holes, what is to vanish left out; one piece more than holes. */
  public List<Piece> split(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(mark); open >= 0; open = text.indexOf(mark, from)) {
      int close = text.indexOf(mark, open + 1);
      String number = visible(text.substring(open + 1, close));
      pieces.add(
          new Piece(
              visible(text.substring(from, open)), Integer.parseInt(number, Character.MAX_RADIX)));
      from = close + 1;
    }
    pieces.add(new Piece(visible(text.substring(from)), -1));
    return pieces;
  }

  private String visible(String text) {
    return text.indexOf(filling) < 0 ? text : text.replace(String.valueOf(filling), "");
  }
}
