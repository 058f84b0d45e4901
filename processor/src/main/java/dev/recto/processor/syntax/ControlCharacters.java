package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.ControlCharacter;
import java.util.ArrayList;
import java.util.List;

/** Finds control characters in a text. Those on lines that follow each other are one mistake. */
final class ControlCharacters {
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

  /** The text with a space for each; for carriage returns see {@link LoneReturns}. */
  static String without(String text) {
    StringBuilder sound = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (isWrong(text, at, 0)) {
        sound.setCharAt(at, ' ');
      }
    }
    return sound.toString();
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
    boolean loneReturn = at < endOfKeys && LoneReturns.isAt(text, at);
    return loneReturn || c == 0x7f || c < ' ' && "\t\r\n".indexOf(c) < 0;
  }
}
