package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem;
import dev.recto.processor.problem.FileProblem.MalformedFence;
import dev.recto.processor.problem.FileProblem.MissingFrontMatter;
import dev.recto.processor.problem.FileProblem.MixedFences;
import dev.recto.processor.problem.FileProblem.UnclosedFrontMatter;
import dev.recto.processor.problem.FileProblem.UnsupportedFormat;
import java.util.Optional;

/**
 * Finds the front matter of a text by its fences, line by line (R2.1–R2.9).
 *
 * @param open the index of the opening fence, or of the first character that is no white space
 * @param from the index of the first character of the front matter
 * @param to the index behind its last
 * @param body the index at which the body begins
 * @param problem what is wrong, if no front matter was found
 * @param problemAt the index of that
 */
record Fences(int open, int from, int to, int body, Optional<FileProblem> problem, int problemAt) {
  private static final String TOML = "+++";
  private static final String YAML = "---";

  /** Looks at the lines of a text. */
  static Fences find(String text) {
    int open = skipWhiteSpace(text, 0);
    String opening = lineAt(text, open);
    if (opening.equals(TOML)) {
      return toml(text, open);
    }
    if (opening.equals(YAML)) {
      return none(open, open, new UnsupportedFormat("YAML"));
    }
    if (opening.startsWith("{") && !opening.startsWith("{{") && !opening.startsWith("{%")) {
      return none(open, open, new UnsupportedFormat("JSON"));
    }
    if (resemblesFence(opening)) {
      return none(open, open, new MalformedFence(opening));
    }
    return none(open, 0, new MissingFrontMatter());
  }

  private static Fences toml(String text, int open) {
    int from = nextLine(text, open);
    for (int line = from; line < text.length(); line = nextLine(text, line)) {
      String words = lineAt(text, line);
      if (words.stripTrailing().equals(TOML)) {
        return new Fences(open, from, line, bodyAfter(text, line), Optional.empty(), 0);
      }
      if (words.stripTrailing().equals(YAML)) {
        return none(open, line, new MixedFences(TOML, YAML));
      }
      if (words.strip().startsWith(TOML)) {
        return none(open, line + words.indexOf('+'), new MalformedFence(words));
      }
    }
    return none(open, open, new UnclosedFrontMatter());
  }

  private static Fences none(int open, int at, FileProblem problem) {
    return new Fences(open, open, open, Document.NO_BODY, Optional.of(problem), at);
  }

  /** Whether a line begins or consists of fence characters, so that a fence was probably meant. */
  private static boolean resemblesFence(String line) {
    String words = line.strip();
    return words.startsWith(TOML)
        || words.equals("++")
        || words.startsWith(YAML) && words.chars().allMatch(c -> c == '-');
  }

  /** The body starts at the first line with something in it, with its indentation (R2.8). */
  private static int bodyAfter(String text, int closing) {
    int line = nextLine(text, closing);
    while (line < text.length() && lineAt(text, line).isBlank()) {
      line = nextLine(text, line);
    }
    return line;
  }

  private static int skipWhiteSpace(String text, int from) {
    int index = from;
    while (index < text.length() && " \t\r\n".indexOf(text.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  private static String lineAt(String text, int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) {
      return text.substring(from);
    }
    return text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
