package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.ControlCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds control characters in a text. Those on lines that follow each other are one mistake. */
final class ControlCharacters {
  private static final Pattern BARE_RETURN = Pattern.compile("\r(?!\n)");

  private ControlCharacters() {}

  /**
   * What is wrong with a text.
   *
   * @param endOfKeys the index up to which a carriage return alone is wrong
   */
  static List<Mistake> find(String text, int endOfKeys) {
    List<Mistake> mistakes = new ArrayList<>();
    int line = 1;
    int last = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isWrong(text, at, endOfKeys)) {
        if (last < line - 1) {
          ControlCharacter problem = new ControlCharacter(c, at >= endOfKeys);
          mistakes.add(new Mistake(at, endOfRun(text, at, endOfKeys), problem));
        }
        last = line;
      }
      line += c == '\n' ? 1 : 0;
    }
    return mistakes;
  }

  /** The text with a space for each, and line feeds if it is of an old Mac. */
  static String without(String text) {
    String lines = withLineFeeds(text);
    StringBuilder sound = new StringBuilder(lines);
    for (int at = 0; at < lines.length(); at++) {
      if (isWrong(lines, at, lines.length())) {
        sound.setCharAt(at, ' ');
      }
    }
    return sound.toString();
  }

  /** Whether the first line ends with a carriage return only, as on old Macs. */
  static boolean isOldMac(String text) {
    int first = text.indexOf('\r');
    int lineFeed = text.indexOf('\n');
    return first >= 0 && (lineFeed < 0 || first + 1 < lineFeed);
  }

  /** The text with line feeds if it is of an old Mac. */
  static String withLineFeeds(String text) {
    return isOldMac(text) ? BARE_RETURN.matcher(text).replaceAll("\n") : text;
  }

  private static int endOfRun(String text, int from, int endOfKeys) {
    int to = from;
    while (to < text.length() && isWrong(text, to, endOfKeys)) {
      to++;
    }
    return to;
  }

  private static boolean isWrong(String text, int at, int endOfKeys) {
    char c = text.charAt(at);
    boolean bareReturn = c == '\r' && !text.startsWith("\n", at + 1) && at < endOfKeys;
    return bareReturn || c == 0x7f || c < ' ' && "\t\r\n".indexOf(c) < 0;
  }
}
