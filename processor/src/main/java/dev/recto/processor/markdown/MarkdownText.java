package dev.recto.processor.markdown;

import java.util.Arrays;

/**
 * A text that is put together of pieces of another, the original, or of what takes their place; it
 * knows where each piece was.
 */
public final class MarkdownText {
  private final String text;
  private final int[] starts;
  private final int[] origins;
  private final int[] lengths;

  private MarkdownText(String text, int[] starts, int[] origins, int[] lengths) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
    this.lengths = lengths;
  }

  /** All of an original. */
  public static MarkdownText of(String original) {
    return new MarkdownText(original, new int[1], new int[1], new int[] {original.length()});
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Where in the original a character is, or would be. */
  public int origin(int offset) {
    int piece = pieceAt(offset);
    return origins[piece] + Math.min(offset - starts[piece], lengths[piece]);
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * The same without the white space that all lines begin with, whatever else is on them. Lines of
   * white space do not count.
   */
  public MarkdownText withoutIndentation() {
    String indentation = null;
    for (int from = 0; from < text.length(); from = endOfLine(from)) {
      int indented = from;
      while (indented < text.length() && " \t".indexOf(text.charAt(indented)) >= 0) {
        indented++;
      }
      boolean blank = indented == text.length() || "\r\n".indexOf(text.charAt(indented)) >= 0;
      if (!blank) {
        String own = text.substring(from, indented);
        indentation = indentation == null ? own : commonPrefix(indentation, own);
      }
    }
    if (indentation == null || indentation.isEmpty()) {
      return this;
    }
    Builder builder = new Builder();
    for (int from = 0; from < text.length(); ) {
      int end = endOfLine(from);
      builder.add(this, from + commonPrefix(indentation, text.substring(from, end)).length(), end);
      from = end;
    }
    return builder.build();
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static String commonPrefix(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  /** Puts a text together. */
  public static final class Builder {
    private static final int FEW = 8;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[FEW];
    private int[] origins = new int[FEW];
    private int[] lengths = new int[FEW];
    private int pieces;

    /** Adds a piece of the original. */
    public Builder add(String original, int from, int to) {
      return add(original, from, to, from, to - from);
    }

    /** Adds what takes the place of a piece of the original. */
    public Builder replace(String replacement, int from, int to) {
      return add(replacement, 0, replacement.length(), from, to - from);
    }

    /** Adds a piece of another text, which remains where it was. */
    public Builder add(MarkdownText other, int from, int to) {
      int at = from;
      for (int piece = other.pieceAt(from); at < to; piece++) {
        int end = piece + 1 < other.starts.length ? Math.min(other.starts[piece + 1], to) : to;
        int length = Math.max(0, other.lengths[piece] - (at - other.starts[piece]));
        add(other.text, at, end, other.origin(at), length);
        at = end;
      }
      return this;
    }

    private Builder add(CharSequence from, int start, int end, int origin, int length) {
      if (pieces > 0 && starts[pieces - 1] == text.length()) {
        pieces--;
      } else if (pieces == starts.length) {
        starts = Arrays.copyOf(starts, 2 * pieces);
        origins = Arrays.copyOf(origins, 2 * pieces);
        lengths = Arrays.copyOf(lengths, 2 * pieces);
      }
      starts[pieces] = text.length();
      origins[pieces] = origin;
      lengths[pieces] = length;
      pieces++;
      text.append(from, start, end);
      return this;
    }

    /** The text; of one piece at least. */
    public MarkdownText build() {
      return new MarkdownText(
          text.toString(),
          Arrays.copyOf(starts, pieces),
          Arrays.copyOf(origins, pieces),
          Arrays.copyOf(lengths, pieces));
    }
  }
}
