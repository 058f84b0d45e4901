package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.syntax.TomlRecovery.LibraryError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a value of TOML. */
final class TomlValueMistakes {
  private static final Pattern NEXT_KEY = Pattern.compile("[A-Za-z0-9_-]++[ \t]*+=(?!=).*+");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u[0-9A-Fa-f]{0,4}|U[0-9A-Fa-f]{0,8}|.)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("([-+]?)0+(\\d[\\d_]*(?:\\.\\d+)?)");

  private static final Pattern TIME_PART =
      Pattern.compile(
          "Invalid (hour|minutes|seconds|nanoseconds|zone offset[a-z ]*)"
              + " \\(valid range (\\S+?)\\.\\.(\\S+?)\\)");
  private static final Pattern COMMAS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DOT_AT_AN_END = Pattern.compile("([-+]?)(\\d*)\\.(\\d*)");

  private final String text;
  private final TomlStatement statement;
  private final LibraryError error;
  private final String key;
  private final int from;

  TomlValueMistakes(String text, TomlStatement statement, LibraryError error) {
    this.text = text;
    this.statement = statement;
    this.error = error;
    this.key = text.substring(statement.from(), statement.equals()).strip();
    this.from = skipBlanks(statement.equals() + 1);
  }

  Mistake find() {
    if (statement.unclosed() != TomlStatement.NONE) {
      return unclosed(statement.unclosed());
    } else if (from >= statement.to() || text.charAt(from) == '#') {
      return at(from, from, "`" + key + "` has no value", "write one, or leave the key out");
    } else if (text.charAt(from) == '=') {
      return at(from, from + 1, "there are two `=` after `" + key + "`", "write one");
    }
    return escape()
        .or(this::tooDeep)
        .or(this::date)
        .or(this::number)
        .or(this::afterString)
        .or(this::punctuation)
        .orElseGet(() -> bare(startOfBare()));
  }

  private Mistake unclosed(int at) {
    return switch (text.charAt(at)) {
      case '[' -> at(at, at + 1, "the list is never closed", "end it with `]`");
      case '{' -> at(at, at + 1, "the inline table is never closed", "end it with `}`");
      default -> quoteInside(at).or(() -> unopened(at)).orElseGet(() -> unclosedString(at));
    };
  }

  /** A quote that nothing but the end of the line follows, after words that are not a list. */
  private Optional<Mistake> unopened(int at) {
    int end = endOfLine(at);
    boolean isLast = text.substring(at + 1, end).isBlank();
    boolean isBare = from < at && "[{\"'".indexOf(text.charAt(from)) < 0;
    String quote = text.substring(at, at + 1);
    return isLast && isBare
        ? Optional.of(
            at(from, at + 1, "the string has no opening quote", "begin it with `" + quote + "`"))
        : Optional.empty();
  }

  private Mistake unclosedString(int at) {
    String quotes = TomlStrings.quotes(text, at);
    boolean several = quotes.length() > 1;
    boolean continued = !several && text.substring(at, statement.to()).contains("\n");
    String what = "the string is never closed" + (several ? "" : " on its line");
    String cure =
        continued
            ? "enclose a string of several lines in `" + quotes.repeat(3) + "`"
            : "end it with `" + quotes + "`";
    return at(at, at + quotes.length(), what, cure);
  }

  /** What is after a string that is closed before a quote that is not. */
  private Optional<Mistake> quoteInside(int unclosed) {
    for (int at = from; at < unclosed; ) {
      if (!TomlStrings.opens(text, at)) {
        at++;
        continue;
      }
      int end = TomlStrings.end(text, at);
      int next = skipBlanks(end);
      if (next <= unclosed && ",]}#=\n".indexOf(text.charAt(next)) < 0) {
        return Optional.of(endedTooEarly(next, text.charAt(end - 1)));
      }
      at = end;
    }
    return Optional.empty();
  }

  private Mistake endedTooEarly(int at, char quote) {
    boolean apostrophe = text.substring(at, endOfLine(at)).indexOf('\'') >= 0;
    return quote == '"'
        ? at(
            at,
            endOfLine(at),
            "the string ended at the quote before this",
            "write `\\\"` for a quote inside it" + (apostrophe ? "" : ", or enclose it in `'`"))
        : at(
            at,
            endOfLine(at),
            "the string ended at the apostrophe before this",
            "enclose it in `\"`");
  }

  private Optional<Mistake> escape() {
    if (!error.message().startsWith("Invalid escape")
        && !error.message().startsWith("Invalid unicode")) {
      return Optional.empty();
    }
    Matcher escape = ESCAPE.matcher(text).region(error.at(), text.length());
    if (!escape.lookingAt()) {
      return Optional.empty();
    }
    String what =
        escape.group().length() > 2
            ? "the escape `" + escape.group() + "` does not name a character"
            : "the escape `" + escape.group() + "` does not exist";
    String cure = "write `\\\\` for a backslash, or enclose the string in `'`";
    return Optional.of(at(error.at(), escape.end(), what, cure));
  }

  private Optional<Mistake> tooDeep() {
    String what = "values are nested more than %s levels deep".formatted(TomlReader.MAX_NESTING);
    return error.message().startsWith("Nesting")
        ? Optional.of(at(from, from, what, "flatten them"))
        : Optional.empty();
  }

  private Optional<Mistake> date() {
    int start = startOfBare();
    String words = bareWords(start);
    Matcher part = TIME_PART.matcher(error.message());
    Optional<String> cure =
        part.matches()
            ? Optional.of(
                "the %s must be from %s to %s"
                    .formatted(part.group(1), part.group(2), part.group(3)))
            : DateGuess.cure(words);
    return cure.map(c -> new Mistake(start, start + words.length(), new InvalidDate(words, c)));
  }

  private Optional<Mistake> number() {
    int start = startOfBare();
    String words = bareWords(start);
    Matcher zeros = LEADING_ZEROS.matcher(words);
    if (zeros.matches()) {
      String number = zeros.group(1) + zeros.group(2);
      String what = "the number `" + words + "` begins with a zero";
      String cure = "write `" + number + "`, or `\"" + words + "\"` for a string";
      return Optional.of(at(start, start + words.length(), what, cure));
    } else if (COMMAS.matcher(words).matches()) {
      String cure = "write `" + words.replace(",", "") + "`";
      return Optional.of(at(start, start + words.length(), "a number has no commas", cure));
    }
    Matcher dot = DOT_AT_AN_END.matcher(words);
    if (dot.matches() && words.length() > 1) {
      String whole = dot.group(2).isEmpty() ? "0" : dot.group(2);
      String fraction = dot.group(3).isEmpty() ? "0" : dot.group(3);
      String cure = "write `" + dot.group(1) + whole + "." + fraction + "`";
      return Optional.of(
          at(
              start,
              start + words.length(),
              "a number needs digits on both sides of its dot",
              cure));
    } else if (error.message().contains("too large") || error.message().contains("too small")) {
      boolean whole = error.message().startsWith("Integer");
      String what =
          whole ? "the integer `%s` does not fit into 64 bits" : "the number `%s` is too large";
      return Optional.of(at(start, start + words.length(), what.formatted(words), "quote it"));
    }
    return Optional.empty();
  }

  /** What is after a string that was closed, perhaps by a quote that was meant to be in it. */
  private Optional<Mistake> afterString() {
    int at = error.at();
    int before = at;
    while (before > from && " \t".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    char quote = before > from ? text.charAt(before - 1) : ' ';
    boolean after = error.message().contains("a newline");
    if (quote != '"' && quote != '\'' || !after) {
      return Optional.empty();
    }
    String rest = text.substring(at, endOfLine(at)).strip();
    boolean nested = text.charAt(from) == '[' || text.charAt(from) == '{';
    if (NEXT_KEY.matcher(rest).matches() || rest.startsWith(",") || rest.isEmpty()) {
      return Optional.empty();
    } else if (nested && before < at && TomlStrings.opens(text, at)) {
      return Optional.empty();
    }
    return Optional.of(endedTooEarly(at, quote));
  }

  private Optional<Mistake> punctuation() {
    int at = error.at();
    if (at >= statement.to()) {
      return Optional.empty();
    }
    String rest = text.substring(at, endOfLine(at)).strip();
    boolean nested = text.charAt(from) == '[' || text.charAt(from) == '{';
    String message = error.message();
    if (rest.startsWith(",") && !nested && rest.substring(1).isBlank()) {
      return Optional.of(at(at, at + 1, "there is a comma after the value", "remove it"));
    } else if (rest.startsWith(",") && !nested) {
      String list = "[" + text.substring(from, endOfLine(at)).strip() + "]";
      return Optional.of(at(at, at + 1, "a list needs brackets", "write `" + list + "`"));
    } else if (rest.startsWith(",")) {
      return Optional.of(at(at, at + 1, "there is no value before this comma", "remove it"));
    } else if (nested && rest.startsWith(":")) {
      return Optional.of(
          at(at, at + 1, "TOML joins a key and its value with `=`", "write `=` for `:`"));
    } else if (nested && message.contains("a comma")) {
      String what =
          "there is no comma before this " + (message.contains("expected }") ? "key" : "value");
      return Optional.of(at(at, endOfLine(at), what, "add one"));
    } else if (!nested && NEXT_KEY.matcher(rest).matches()) {
      return Optional.of(
          at(
              at,
              endOfLine(at),
              "there is a second key on this line",
              "put each key on its own line"));
    }
    return Optional.empty();
  }

  private Mistake bare(int start) {
    String words = bareWords(start);
    int end = start + words.length();
    String first = words.isEmpty() ? text.substring(start, start + 1) : words.substring(0, 1);
    return switch (words) {
      case "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> bool(start, words, "true");
      case "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> bool(start, words, "false");
      case "null", "Null", "NULL", "nil", "None", "none", "undefined", "~" ->
          at(start, end, "TOML has no `" + words + "`", "leave the key out");
      default -> {
        if ("“”„‟«»‘’‚‹›".contains(first)) {
          yield at(start, start + 1, "`" + first + "` is a curly quote", "enclose strings in `\"`");
        } else if (first.equals("`")) {
          yield at(
              start, start + 1, "a backtick does not begin a string", "enclose strings in `\"`");
        }
        boolean quotable = words.indexOf('"') < 0 && words.indexOf('\\') < 0;
        String cure = quotable ? "write `\"" + words + "\"`" : "enclose it in quotes";
        yield at(start, end, "`" + words + "` is not a value", cure + " for a string");
      }
    };
  }

  private static Mistake bool(int start, String words, String meant) {
    return at(
        start, start + words.length(), "`" + words + "` is not a value", "write `" + meant + "`");
  }

  /** The first character of what is neither string nor bracket and holds the error. */
  private int startOfBare() {
    int at = Math.max(from, Math.min(error.at(), statement.to() - 1));
    boolean nested = text.charAt(from) == '[' || text.charAt(from) == '{';
    if (!nested) {
      return from;
    }
    while (at > from && "[{,=\n".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return skipBlanks(at);
  }

  private String bareWords(int start) {
    boolean nested = text.charAt(from) == '[' || text.charAt(from) == '{';
    int end = start;
    while (end < statement.to() && (nested ? ",]}#\n" : "#\n").indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).stripTrailing();
  }

  private int skipBlanks(int index) {
    int at = index;
    while (at < statement.to() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end > statement.to() ? statement.to() : end;
  }

  private static Mistake at(int from, int to, String what, String cure) {
    return new Mistake(from, Math.max(from, to), new TomlSyntax(what, cure));
  }
}
