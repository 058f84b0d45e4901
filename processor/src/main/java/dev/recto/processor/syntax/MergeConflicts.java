package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.MergeConflict;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the markers that a merge leaves, and reads one of its two versions. */
final class MergeConflicts {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String SEPARATOR = "=======";
  private static final String THEIRS = ">>>>>>>";

  private MergeConflicts() {}

  /**
   * The first conflict of a text: an opening marker with the others after it. Code blocks of
   * Markdown may show one.
   */
  static Optional<Mistake> find(String text) {
    return contains(text, OURS) ? conflict(text) : Optional.empty();
  }

  /** Of so many equal characters in a row, one is at each so many indexes: few are looked at. */
  private static boolean contains(String text, String marker) {
    int step = marker.length();
    for (int i = step - 1; i < text.length(); i += step) {
      if (text.charAt(i) == marker.charAt(0)) {
        return text.contains(marker);
      }
    }
    return false;
  }

  private static Optional<Mistake> conflict(String text) {
    int first = -1;
    boolean separated = false;
    String fence = "";
    for (int line = 0; line < text.length(); line = Lines.next(text, line)) {
      String code = codeFence(text, line);
      if (!fence.isEmpty()) {
        fence = code.startsWith(fence) ? "" : fence;
      } else if (!code.isEmpty()) {
        fence = code;
      } else if (first < 0 && isMarker(text, line, OURS)) {
        first = line;
      } else if (first >= 0 && isMarker(text, line, SEPARATOR)) {
        separated = true;
      } else if (separated && isMarker(text, line, THEIRS)) {
        return Optional.of(new Mistake(first, Lines.end(text, first), new MergeConflict()));
      }
    }
    return Optional.empty();
  }

  /** The text with spaces for all markers and for the second version of each conflict. */
  static String firstVersion(String text) {
    StringBuilder kept = new StringBuilder(text);
    boolean dropped = false;
    for (int line = 0; line < text.length(); line = Lines.next(text, line)) {
      boolean ends = isMarker(text, line, THEIRS);
      boolean begins = isMarker(text, line, OURS);
      dropped |= isMarker(text, line, SEPARATOR) || isMarker(text, line, BASE);
      if (dropped || begins || ends) {
        for (int i = line; i < Lines.end(text, line); i++) {
          kept.setCharAt(i, ' ');
        }
      }
      dropped &= !ends;
    }
    return kept.toString();
  }

  private static boolean isMarker(String text, int line, String marker) {
    int after = line + marker.length();
    return text.startsWith(marker, line)
        && (after == text.length() || " \r\n".indexOf(text.charAt(after)) >= 0);
  }

  /** The characters with which a line opens or closes a code block; empty for other lines. */
  private static String codeFence(String text, int line) {
    int at = line;
    while (at < line + 4 && text.startsWith(" ", at)) {
      at++;
    }
    char c = at < text.length() ? text.charAt(at) : ' ';
    IntPredicate same = i -> i < text.length() && text.charAt(i) == c;
    int end = at;
    while ((c == '`' || c == '~') && same.test(end)) {
      end++;
    }
    return end - at >= 3 ? text.substring(at, end) : "";
  }
}
