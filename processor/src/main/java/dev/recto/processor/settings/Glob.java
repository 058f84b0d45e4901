package dev.recto.processor.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file paths: <code>?</code> is any character, <code>*</code> and <code>**
 * </code> any number of them, slashes included; <code>[ab]</code>, <code>[!ab]</code>, <code>{a,b}
 * </code>. Paths are matched in time that grows with their length, whatever the pattern.
 */
public final class Glob {
  private static final String FOLDERS = "**/";

  /** How many patterns one with braces may expand to. */
  private static final int MAX_ALTERNATIVES = 1_000;

  private final List<Pattern> alternatives;

  private Glob(List<Pattern> alternatives) {
    this.alternatives = alternatives;
  }

  /** Reads a pattern; none if its brackets do not match, or it stands for too many others. */
  static Optional<Glob> parse(String text) {
    try {
      return Optional.of(new Glob(alternatives(text)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** What to do about a text that is not a pattern. */
  static String cure(String text) {
    try {
      alternatives(text);
      return "";
    } catch (PatternSyntaxException e) {
      return e.getDescription();
    }
  }

  private static List<Pattern> alternatives(String text) {
    List<Pattern> alternatives = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(text));
    while (!open.isEmpty()) {
      String next = open.pop();
      int choice = firstChoice(next);
      if (choice == next.length()) {
        alternatives.add(compile(next));
      } else if (choice < 0 || !expand(next, choice, open)) {
        throw new PatternSyntaxException("close its brackets", text, -1);
      }
      if (open.size() + alternatives.size() > MAX_ALTERNATIVES) {
        throw new PatternSyntaxException("write several patterns instead", text, -1);
      }
    }
    return List.copyOf(alternatives);
  }

  /**
   * The place of a brace or <code>**</code>/ that makes several patterns of one; the length if
   * there is none, -1 if brackets don't match.
   */
  private static int firstChoice(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' || text.startsWith(FOLDERS, at)) {
        return at;
      } else if (c == '}') {
        return -1;
      }
      at = after(text, at);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  /** The index after one character, an escape or a bracket; -1 after one that is not closed. */
  private static int after(String text, int at) {
    char c = text.charAt(at);
    if (c == '[') {
      int end = text.indexOf(']', at + 2);
      return end < 0 ? -1 : end + 1;
    }
    return Math.min(at + (c == '\\' ? 2 : 1), text.length());
  }

  /** Adds a pattern for each choice; false if a brace is never closed. */
  private static boolean expand(String text, int choice, Deque<String> patterns) {
    String before = text.substring(0, choice);
    if (text.charAt(choice) == '*') {
      String rest = text.substring(choice + FOLDERS.length());
      patterns.push(before + rest);
      patterns.push(before + "*/" + rest);
      return true;
    }
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int from = choice + 1;
    for (int at = choice; at >= 0 && at < text.length(); at = after(text, at)) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || depth == 1 && c == ',') {
        choices.add(text.substring(from, at));
        from = at + 1;
      }
      if (depth == 0) {
        String rest = text.substring(from);
        choices.forEach(chosen -> patterns.push(before + chosen + rest));
        return true;
      }
    }
    return false;
  }

  /**
   * The text between two stars is taken where it is first found, for good: what comes later could
   * only have less room.
   */
  private static Pattern compile(String glob) {
    StringBuilder regex = new StringBuilder();
    StringBuilder piece = new StringBuilder();
    boolean afterStar = false;
    for (int at = 0; at < glob.length(); at = after(glob, at)) {
      char c = glob.charAt(at);
      if (c == '*') {
        regex.append(afterStar ? "(?>.*?" + piece + ")" : piece);
        piece.setLength(0);
        afterStar = true;
      } else if (c == '?') {
        piece.append('.');
      } else if (c == '[') {
        piece.append(characters(glob.substring(at + 1, glob.indexOf(']', at + 2))));
      } else {
        int literal = c == '\\' && at + 1 < glob.length() ? at + 1 : at;
        piece.append(Pattern.quote(String.valueOf(glob.charAt(literal))));
      }
    }
    regex.append(afterStar ? ".*" : "").append(piece);
    try {
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new PatternSyntaxException("write the lower end of each range first", glob, -1);
    }
  }

  private static String characters(String members) {
    boolean negated = members.startsWith("!") || members.startsWith("^");
    String chosen = negated ? members.substring(1) : members;
    return (negated ? "[^" : "[") + chosen.replaceAll("[\\[\\]\\\\&^]", "\\\\$0") + "]";
  }

  /** Whether a content path is meant, seen from the content root or from the root of all files. */
  boolean matches(String contentPath) {
    return isMatched(contentPath) || isMatched("/" + contentPath);
  }

  private boolean isMatched(String path) {
    return alternatives.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
