package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.JsonSyntax;
import dev.recto.processor.problem.FileProblem.MalformedFence;
import dev.recto.processor.problem.FileProblem.MissingFrontMatter;
import dev.recto.processor.problem.FileProblem.MixedFences;
import dev.recto.processor.problem.FileProblem.UnclosedFrontMatter;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.Optional;

/**
 * Finds the front matter of a text by its fences, line by line, or by the braces of JSON. Where a
 * fence is wrong and it is plain what was meant, it is read like that.
 *
 * @param format the format; of a text without front matter TOML
 * @param open the index of the opening fence, or of the first character that is not white space
 * @param from the index of the first character of the front matter
 * @param to the index after its last
 * @param body the index at which the body begins, or {@link Document#NO_BODY}
 * @param mistake what is wrong
 */
record Fences(Format format, int open, int from, int to, int body, Optional<Mistake> mistake) {
  private static final String INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00a0\u00ad";

  /** Looks at the lines of a text. */
  static Fences find(String text) {
    int white = skip(text, 0, " \t\r\n");
    int open = skip(text, white, " \t\r\n" + INVISIBLE);
    String opening = lineAt(text, open);
    boolean fence = Format.ofFence(opening).isPresent() || resemblesFence(opening);
    boolean json =
        opening.startsWith("{") && !opening.startsWith("{{") && !opening.startsWith("{%");
    if (!fence && !json) {
      Mistake missing = new Mistake(0, 0, new MissingFrontMatter());
      return new Fences(Format.TOML, white, 0, 0, Document.NO_BODY, Optional.of(missing));
    }
    Optional<Mistake> invisible =
        open > white ? Optional.of(invisible(text, white)) : Optional.empty();
    if (json) {
      return json(text, open).after(invisible);
    }
    Format format = opening.startsWith("-") ? Format.YAML : Format.TOML;
    return between(text, open, format, invisible.or(() -> opening(opening, open, format)));
  }

  /** The opening fence or brace. */
  Span opening(String text) {
    int end = Math.min(open + format.opening().length(), text.length());
    return new SourceText(text.substring(0, end)).span(open, end);
  }

  private Fences after(Optional<Mistake> earlier) {
    return new Fences(format, open, from, to, body, earlier.or(() -> mistake));
  }

  private static Mistake invisible(String text, int from) {
    int at = from;
    while (INVISIBLE.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String what =
        "the invisible character U+%04X is before the fence".formatted((int) text.charAt(at));
    return new Mistake(at, at + 1, new MalformedFence(what, "remove it"));
  }

  private static Optional<Mistake> opening(String opening, int open, Format format) {
    String fence = format.opening();
    if (opening.equals(fence)) {
      return Optional.empty();
    } else if (opening.strip().equals(fence)) {
      MalformedFence problem =
          new MalformedFence("there is white space after the fence", "remove it");
      return Optional.of(new Mistake(open + fence.length(), open + opening.length(), problem));
    }
    return Optional.of(notAFence(opening, open, fence));
  }

  private static Mistake indented(int line, int fence) {
    String cure = "remove the spaces before it";
    return new Mistake(line, fence, new MalformedFence("the closing fence is indented", cure));
  }

  private static Mistake notAFence(String line, int at, String fence) {
    String what = "`" + line.stripTrailing() + "` is not a fence";
    MalformedFence problem = new MalformedFence(what, "write `" + fence + "` alone on its line");
    return new Mistake(at, at + line.stripTrailing().length(), problem);
  }

  /**
   * Looks for the closing fence.
   *
   * @param earlier what is wrong with the opening one; a closing one that is wrong too is of it
   */
  private static Fences between(String text, int open, Format format, Optional<Mistake> earlier) {
    String fence = format.opening();
    int from = Lines.next(text, open);
    TomlTexts texts = new TomlTexts(text, from);
    for (int line = from; line < text.length(); line = Lines.next(text, line)) {
      char first = text.charAt(line);
      if (first != '+' && first != '-' && first != ' ' && first != '\t') {
        continue;
      }
      String words = lineAt(text, line);
      String unblanked = words.stripTrailing();
      if (unblanked.equals(fence)) {
        int next = Lines.next(text, line);
        if (line == from && earlier.isEmpty() && KeyLines.andFenceFollow(text, next, format)) {
          String what = "the opening fence is there twice";
          MalformedFence problem = new MalformedFence(what, "remove one of the two lines");
          Mistake twice = new Mistake(line, line + fence.length(), problem);
          return between(text, line, format, Optional.of(twice));
        }
        return new Fences(format, open, from, line, bodyAfter(text, next), earlier);
      }
      boolean mixed = Format.ofFence(unblanked).isPresent();
      String middle = words.strip();
      boolean nearly =
          unblanked.equals(fence.substring(1))
              || middle.startsWith(fence)
                  && (format == Format.TOML || isOnly(middle, fence.charAt(0)));
      boolean quoted = (mixed || nearly) && format == Format.TOML && texts.contain(line);
      if ((mixed || nearly) && !quoted) {
        int at = line + words.indexOf(words.strip().charAt(0));
        Mistake closing =
            middle.equals(fence)
                ? indented(line, at)
                : mixed
                    ? new Mistake(line, line + fence.length(), new MixedFences(fence, unblanked))
                    : notAFence(words.stripLeading(), at, fence);
        int body = bodyAfter(text, Lines.next(text, line));
        return new Fences(format, open, from, line, body, earlier.or(() -> Optional.of(closing)));
      }
    }
    Mistake unclosed =
        new Mistake(open, open + fence.length(), new UnclosedFrontMatter("a line `" + fence + "`"));
    int to = KeyLines.endOfKeys(text, from, format);
    return new Fences(
        format, open, from, to, Document.NO_BODY, earlier.or(() -> Optional.of(unclosed)));
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
        at = end < 0 ? Lines.next(text, at) - 1 : end - 1;
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
    for (int line = Lines.next(text, open); line < text.length(); line = Lines.next(text, line)) {
      if (lineAt(text, line).stripTrailing().equals(" ".repeat(column) + "}")) {
        return jsonUpTo(text, open, line + column + 1);
      }
    }
    Mistake unclosed = new Mistake(open, open + 1, new UnclosedFrontMatter("`}`"));
    return new Fences(Format.JSON, open, open, open, Document.NO_BODY, Optional.of(unclosed));
  }

  private static boolean endsLine(String text, int from) {
    int at = skip(text, from, " \t\r");
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static Fences jsonUpTo(String text, int open, int end) {
    int rest = skip(text, end, " \t\r");
    if (rest < text.length() && text.charAt(rest) != '\n') {
      JsonSyntax problem =
          new JsonSyntax("there is text after the closing brace", "begin the body on a new line");
      Mistake mistake = new Mistake(rest, rest, problem);
      return new Fences(Format.JSON, open, open, end, rest, Optional.of(mistake));
    }
    int body = bodyAfter(text, Lines.next(text, end));
    return new Fences(Format.JSON, open, open, end, body, Optional.empty());
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
      line = Lines.next(text, line);
    }
    return line;
  }

  private static int skip(String text, int from, String characters) {
    int index = from;
    while (index < text.length() && characters.indexOf(text.charAt(index)) >= 0) {
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
}
