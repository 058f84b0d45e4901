package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Stands in a text for what is not there yet: calls, whose HTML comes later.
 *
 * <p>A hole is an opening mark, a number and a closing mark. The marks are characters that the text
 * does not have and that no character reference in it names, so a text can't have a hole that was
 * not put into it. Text from elsewhere goes through {@link #quoted}. To Markdown the marks are
 * symbols, which count as punctuation.
 */
public final class Holes {
  /** No entity has a name for any of these; only the last range, for private use, has letters. */
  private static final String RANGES = "\u2800\u28ff\u4dc0\u4dff\ue000\uf8ff";

  private static final String CUT = "-";
  private static final String QUOTED_OPENING = "(";
  private static final String QUOTED_CLOSING = ")";

  private final char opening;
  private final char closing;

  private Holes(char opening, char closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** Holes for a text; none if it has or names all characters that could be marks. */
  public static Optional<Holes> in(String text) {
    return in(text, "");
  }

  /** Holes for a text that is shown together with other words, such as those of settings. */
  public static Optional<Holes> in(String text, String others) {
    BitSet taken = CharacterReferences.in(text);
    others.chars().forEach(taken::set);
    int first = free(text, taken, 0);
    int second = free(text, taken, first + 1);
    return second < Character.MAX_VALUE
        ? Optional.of(new Holes((char) first, (char) second))
        : Optional.empty();
  }

  /** The first character from one on that can be a mark. */
  private static int free(String text, BitSet taken, int from) {
    for (int range = 0; range < RANGES.length(); range += 2) {
      int last = RANGES.charAt(range + 1);
      for (int c = Math.max(from, RANGES.charAt(range)); c <= last; c++) {
        if (!taken.get(c) && text.indexOf(c) < 0) {
          return c;
        }
      }
    }
    return Character.MAX_VALUE;
  }

  /** A hole with a number. */
  public String hole(int number) {
    return token(Integer.toString(number));
  }

  /** Text from elsewhere, whose marks are none of ours. */
  public String quoted(String text) {
    if (text.indexOf(opening) < 0 && text.indexOf(closing) < 0) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted.append(
          c == opening
              ? token(QUOTED_OPENING)
              : c == closing ? token(QUOTED_CLOSING) : String.valueOf(c));
    }
    return quoted.toString();
  }

  /** Where the text is cut for its summary. */
  String cut() {
    return token(CUT);
  }

  private String token(String content) {
    return opening + content + closing;
  }

  /** Whether a text is one hole, white space around it apart. */
  boolean isHole(String text) {
    String trimmed = text.strip();
    return !trimmed.isEmpty()
        && trimmed.charAt(0) == opening
        && trimmed.indexOf(closing) == trimmed.length() - 1;
  }

  /** Whether a text has holes. */
  public boolean areIn(String text) {
    return text.indexOf(opening) >= 0;
  }

  /** The text without holes. */
  public String without(String text) {
    if (!areIn(text)) {
      return text;
    }
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

  /** The text between the holes; one piece more than holes. */
  public List<Piece> split(String text) {
    if (!areIn(text)) {
      return List.of(new Piece(text, -1));
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, from)) {
      int close = text.indexOf(closing, open + 1);
      if (close < 0) {
        break;
      }
      piece.append(text, from, open);
      String content = text.substring(open + 1, close);
      switch (content) {
        case CUT -> {}
        case QUOTED_OPENING -> piece.append(opening);
        case QUOTED_CLOSING -> piece.append(closing);
        default -> {
          pieces.add(new Piece(piece.toString(), Integer.parseInt(content)));
          piece.setLength(0);
        }
      }
      from = close + 1;
    }
    pieces.add(new Piece(piece.append(text, from, text.length()).toString(), -1));
    return pieces;
  }
}
