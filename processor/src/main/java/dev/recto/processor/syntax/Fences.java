package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem;
import dev.recto.processor.problem.FileProblem.JsonSyntax;
import dev.recto.processor.problem.FileProblem.MalformedFence;
import dev.recto.processor.problem.FileProblem.MissingFrontMatter;
import dev.recto.processor.problem.FileProblem.MixedFences;
import dev.recto.processor.problem.FileProblem.UnclosedFrontMatter;
import java.util.Optional;

/**
 * Finds the front matter of a text by its fences, line by line, or by the braces of JSON.
 *
 * @param format the format; of a text without front matter TOML
 * @param open the index of the opening fence, or of the first character that is not white space
 * @param from the index of the first character of the front matter
 * @param to the index after its last
 * @param body the index at which the body begins
 * @param problem what is wrong, if no front matter was found
 * @param problemAt the index of that
 */
record Fences(
    Format format,
    int open,
    int from,
    int to,
    int body,
    Optional<FileProblem> problem,
    int problemAt) {

  /** Looks at the lines of a text. */
  static Fences find(String text) {
    int open = skipWhiteSpace(text, 0);
    String opening = lineAt(text, open);
    Optional<Format> format = Format.ofFence(opening);
    if (format.isPresent()) {
      return between(text, open, format.get());
    }
    if (opening.startsWith("{") && !opening.startsWith("{{") && !opening.startsWith("{%")) {
      return json(text, open);
    }
    if (resemblesFence(opening)) {
      Format meant = opening.startsWith("-") ? Format.YAML : Format.TOML;
      return none(meant, open, open, new MalformedFence(opening, meant.opening()));
    }
    return none(Format.TOML, open, 0, new MissingFrontMatter());
  }

  private static Fences between(String text, int open, Format format) {
    String fence = format.opening();
    int from = nextLine(text, open);
    TomlTexts texts = new TomlTexts(text, from);
    for (int line = from; line < text.length(); line = nextLine(text, line)) {
      char first = text.charAt(line);
      if (first != '+' && first != '-' && first != ' ' && first != '\t') {
        continue;
      }
      String words = lineAt(text, line);
      String unblanked = words.stripTrailing();
      if (unblanked.equals(fence)) {
        int body = bodyAfter(text, nextLine(text, line));
        return new Fences(format, open, from, line, body, Optional.empty(), 0);
      }
      boolean mixed = Format.ofFence(unblanked).isPresent();
      String middle = words.strip();
      boolean nearly =
          middle.startsWith(fence) && (format == Format.TOML || isOnly(middle, fence.charAt(0)));
      boolean quoted = (mixed || nearly) && format == Format.TOML && texts.contain(line);
      if (mixed && !quoted) {
        return none(format, open, line, new MixedFences(fence, unblanked));
      } else if (nearly && !quoted) {
        int at = line + words.indexOf(fence.charAt(0));
        return none(format, open, at, new MalformedFence(words, fence));
      }
    }
    return none(format, open, open, new UnclosedFrontMatter("a line `" + fence + "`"));
  }

  /**
   * The object ends where its braces are balanced, those in strings left out; where they never are,
   * at the first line with only a brace below the one that opens it.
   */
  private static Fences json(String text, int open) {
    int depth = 0;
    boolean mismatched = false;
    for (int at = open; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        int end = JsonScan.endOfString(text, at);
        at = end < 0 ? nextLine(text, at) - 1 : end - 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        mismatched = mismatched || new JsonScan(text, at + 1).mismatched() >= 0;
        if (!mismatched || endsLine(text, at + 1)) {
          return jsonUpTo(text, open, at + 1);
        }
        depth = 1;
      }
    }
    int column = open - (text.lastIndexOf('\n', open) + 1);
    for (int line = nextLine(text, open); line < text.length(); line = nextLine(text, line)) {
      if (lineAt(text, line).stripTrailing().equals(" ".repeat(column) + "}")) {
        return jsonUpTo(text, open, line + column + 1);
      }
    }
    return none(Format.JSON, open, open, new UnclosedFrontMatter("`}`"));
  }

  private static boolean endsLine(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static Fences jsonUpTo(String text, int open, int end) {
    String rest = lineAt(text, end);
    if (!rest.isBlank()) {
      int at = end + rest.length() - rest.stripLeading().length();
      JsonSyntax problem =
          new JsonSyntax("there is text after the closing brace", "begin the body on a new line");
      return none(Format.JSON, open, at, problem);
    }
    int body = bodyAfter(text, nextLine(text, end));
    return new Fences(Format.JSON, open, open, end, body, Optional.empty(), 0);
  }

  private static Fences none(Format format, int open, int at, FileProblem problem) {
    return new Fences(format, open, open, open, Document.NO_BODY, Optional.of(problem), at);
  }

  /** Whether a line begins or consists of fence characters, so that a fence was probably meant. */
  private static boolean resemblesFence(String line) {
    String words = line.strip();
    return words.startsWith(Format.TOML.opening())
        || words.equals("++")
        || words.startsWith(Format.YAML.opening()) && isOnly(words, '-');
  }

  private static boolean isOnly(String words, char character) {
    return words.chars().allMatch(c -> c == character);
  }

  /** The body starts at the first line with something in it, with its indentation. */
  private static int bodyAfter(String text, int from) {
    int line = from;
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
