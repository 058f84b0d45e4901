package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.ControlCharacter;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.FileProblem.JsonSyntax;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with JSON where the library stumbled, or before it. */
final class JsonMistakes {
  private static final Pattern HEXADECIMAL = Pattern.compile("-?0[xX]([0-9a-fA-F]{1,40})");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(-?)0+(\\d+(?:\\.\\d+)?)");
  private static final Pattern PLUS = Pattern.compile("\\+(\\d+(?:\\.\\d+)?)");
  private static final Pattern DOT_AT_AN_END = Pattern.compile("(-?)(\\d*)\\.(\\d*)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern QUOTED = Pattern.compile("'[^']{1,40}'");
  private static final Pattern LIBRARY_CODE = Pattern.compile("\\(('.')? ?\\(code \\d+[^)]*\\)\\)");

  private final String text;
  private final int error;
  private final String message;
  private final JsonScan before;

  private JsonMistakes(String text, int error, String message) {
    this.text = text;
    this.error = Math.min(error, text.length());
    this.message = message;
    this.before = new JsonScan(text, this.error);
  }

  /**
   * A mistake, and how to read on.
   *
   * @param mistake the mistake
   * @param missing the comma or colon that is missing before it, or was meant by an equals sign;
   *     empty if nothing is
   */
  record Found(Mistake mistake, String missing) {}

  /**
   * The mistake for which the library gave up.
   *
   * @param error where it gave up
   * @param message what it says
   */
  static Found find(String text, int error, String message) {
    JsonMistakes mistakes = new JsonMistakes(text, error, message);
    return mistakes.missing().orElseGet(() -> new Found(mistakes.find(), ""));
  }

  /** That a data file is neither an object nor a list. */
  static Optional<Mistake> ofData(String text, int first) {
    if (first == text.length()) {
      return at(0, 0, "the file is empty", "write `[]` for a list without entries");
    }
    boolean collection = text.startsWith("{", first) || text.startsWith("[", first);
    return collection
        ? Optional.empty()
        : at(
            first,
            Lines.end(text, first),
            "a data file must be an object or a list",
            "begin it with `{` or `[`");
  }

  /** A comma or colon that is missing after a value or key that is right. */
  private Optional<Found> missing() {
    if (limit().or(this::inString).or(this::neverClosed).or(this::comment).isPresent()) {
      return Optional.empty();
    } else if (message.contains("expecting a colon") || message.contains("colon to separate")) {
      boolean equals = text.startsWith("=", error);
      String what =
          equals
              ? "JSON joins a key and its value with `:`"
              : "there is no `:` between the key and its value";
      return at(error, equals ? error + 1 : error, what, "write `\"key\": …`")
          .map(found -> new Found(found, ":"));
    } else if (!message.contains("expecting comma") || isQuoteInside()) {
      return Optional.empty();
    }
    int last = lastBefore();
    char previous = text.charAt(last);
    boolean afterValue =
        last < error - 1 && (previous == ']' || previous == '}' || isInKey(previous));
    boolean date = DateGuess.cure(words(before.startOfToken())).isPresent();
    return "\"[{".indexOf(text.charAt(error)) >= 0 || afterValue && !date
        ? at(error, Lines.end(text, error), "there is no comma before this", "add one")
            .map(found -> new Found(found, ","))
        : Optional.empty();
  }

  /** Whether a string ended before the error on its line, and there is more of it. */
  private boolean isQuoteInside() {
    int last = lastBefore();
    boolean sameLine = text.substring(last, error).indexOf('\n') < 0;
    return text.charAt(last) == '"'
        && sameLine
        && (!text.startsWith("\"", error) || last == error - 1);
  }

  private int lastBefore() {
    int last = error - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return Math.max(0, last);
  }

  private Mistake find() {
    return limit()
        .or(this::inString)
        .or(this::neverClosed)
        .or(this::comment)
        .or(this::comma)
        .or(this::key)
        .or(this::value)
        .orElseGet(this::other);
  }

  private Optional<Mistake> limit() {
    if (message.contains("nesting depth")) {
      String what = "values are nested more than %s levels deep".formatted(JsonReader.MAX_NESTING);
      return at(error, error, what, "flatten them");
    } else if (message.contains("exceeds the maximum")) {
      int start = before.startOfToken();
      return at(start, start, "the number is too long", "quote it");
    }
    return Optional.empty();
  }

  private Optional<Mistake> inString() {
    int opening = before.unclosedString();
    if (opening < 0) {
      return Optional.empty();
    }
    int backslash = text.lastIndexOf('\\', error);
    if (message.contains("escape") && backslash > opening) {
      int end = Math.min(backslash + 2, text.length());
      String escape = text.substring(backslash, end);
      String cure = "write `\\\\` for a backslash";
      return at(backslash, end, "the escape `" + escape + "` does not exist", cure);
    } else if (JsonScan.endOfString(text, opening) < 0) {
      String cure = "end it with `\"`, or write `\\n` for a line end";
      return at(opening, opening + 1, "the string is never closed on its line", cure);
    }
    char c = error < text.length() ? text.charAt(error) : ' ';
    return c == '\t'
        ? at(error, error + 1, "a string can't contain a tab", "write `\\t` for it")
        : c < ' '
            ? Optional.of(new Mistake(error, error + 1, new ControlCharacter(c)))
            : Optional.empty();
  }

  private Optional<Mistake> neverClosed() {
    int open = before.mismatched() >= 0 ? before.mismatched() : before.open();
    char c = error < text.length() ? text.charAt(error) : '\n';
    if (open < 0) {
      return Optional.empty();
    }
    boolean list = text.charAt(open) == '[';
    boolean broken =
        before.mismatched() >= 0
            || error >= text.length()
            || list && (c == '}' || c == ':' || isKey(error))
            || !list && c == ']';
    return !broken
        ? Optional.empty()
        : list
            ? at(open, open + 1, "the list is never closed", "end it with `]`")
            : at(open, open + 1, "the object is never closed", "end it with `}`");
  }

  /** Whether a string with a colon after it begins here. */
  private boolean isKey(int at) {
    int end = text.startsWith("\"", at) ? JsonScan.endOfString(text, at) : JsonScan.NONE;
    while (end > 0 && end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > 0 && text.startsWith(":", end);
  }

  private Optional<Mistake> comment() {
    return message.contains("comment?") || text.startsWith("#", error)
        ? at(error, Lines.end(text, error), "JSON has no comments", "remove it")
        : Optional.empty();
  }

  private Optional<Mistake> comma() {
    char c = error < text.length() ? text.charAt(error) : '\n';
    int last = error - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    char previous = last >= 0 ? text.charAt(last) : ' ';
    if (previous == ',' && (c == '}' || c == ']')) {
      return at(last, last + 1, "there is a comma before `" + c + "`", "remove it");
    } else if (c == ',' && (previous == ',' || previous == '[' || previous == '{')) {
      return at(error, error + 1, "there is nothing before this comma", "remove it");
    } else if (previous == ':' && (c == ',' || c == '}')) {
      int place = error < Lines.end(text, last) ? error : last + 1;
      return at(place, place, "the key has no value", "write one, or leave the key out");
    } else if (!message.contains("expecting comma")) {
      return Optional.empty();
    }
    boolean sameLine = text.substring(last, error).indexOf('\n') < 0;
    boolean quoteInside = previous == '"' && sameLine && (c != '"' || last == error - 1);
    if (quoteInside) {
      String cure = "write `\\\"` for a quote inside it";
      return at(error, Lines.end(text, error), "the string ended at the quote before this", cure);
    }
    boolean afterValue =
        last < error - 1 && (previous == ']' || previous == '}' || isInKey(previous));
    boolean date = DateGuess.cure(words(before.startOfToken())).isPresent();
    return c == '"' || c == '[' || c == '{' || afterValue && !date
        ? at(error, Lines.end(text, error), "there is no comma before this", "add one")
        : Optional.empty();
  }

  private Optional<Mistake> key() {
    if (message.contains("start property name") || message.contains("expecting property name")) {
      int end = error;
      while (end < text.length() && isInKey(text.charAt(end))) {
        end++;
      }
      String key = text.substring(error, end);
      return quotes(error)
          .or(
              () ->
                  key.isEmpty()
                      ? at(error, error, "a key must be a string", "write `\"key\": …`")
                      : at(
                          error,
                          error + key.length(),
                          "the key `" + key + "` needs quotes",
                          "write `\"" + key + "\"`"));
    } else if (message.contains("expecting a colon") || message.contains("colon to separate")) {
      return at(
          error, error, "there is no `:` between the key and its value", "write `\"key\": …`");
    }
    return Optional.empty();
  }

  private Optional<Mistake> value() {
    int start = before.startOfToken();
    if (start >= text.length() || start > error && text.charAt(start) == '"') {
      return Optional.empty();
    }
    Optional<Mistake> quotes = quotes(start);
    String words = words(start);
    int end = start + words.length();
    if (quotes.isPresent() || words.isEmpty()) {
      return quotes;
    }
    Optional<Mistake> number = number(start, words);
    if (number.isPresent()) {
      return number;
    }
    return switch (words) {
      case "True", "TRUE", "yes", "on" -> notAValue(start, words, "write `true`");
      case "False", "FALSE", "no", "off" -> notAValue(start, words, "write `false`");
      case "None", "nil", "undefined", "Null", "NULL", "NaN", "Infinity", "-Infinity" ->
          at(start, end, "JSON has no `" + words + "`", "leave the key out");
      default -> {
        Optional<String> date =
            DATE.matcher(words).matches() ? Optional.empty() : DateGuess.cure(words);
        String cure = "write `\"" + words + "\"`";
        yield date.isPresent()
            ? Optional.of(
                new Mistake(start, end, new InvalidDate(words, date.get() + ", in quotes")))
            : DATE.matcher(words).matches()
                ? at(start, end, "a date needs quotes in JSON", cure)
                : notAValue(start, words, cure + " for a string");
      }
    };
  }

  private Optional<Mistake> number(int start, String words) {
    int end = start + words.length();
    Matcher hexadecimal = HEXADECIMAL.matcher(words);
    Matcher zeros = LEADING_ZEROS.matcher(words);
    Matcher plus = PLUS.matcher(words);
    Matcher dot = DOT_AT_AN_END.matcher(words);
    if (hexadecimal.matches()) {
      BigInteger value = new BigInteger(hexadecimal.group(1), 16);
      String cure = "write `" + (words.startsWith("-") ? value.negate() : value) + "`";
      return at(start, end, "JSON has no hexadecimal numbers", cure);
    } else if (zeros.matches()) {
      String cure =
          "write `" + zeros.group(1) + zeros.group(2) + "`, or `\"" + words + "\"` for a string";
      return at(start, end, "the number `" + words + "` begins with a zero", cure);
    } else if (plus.matches()) {
      return at(start, end, "a number has no `+`", "write `" + plus.group(1) + "`");
    } else if (dot.matches() && words.length() > 1) {
      String whole = dot.group(2).isEmpty() ? "0" : dot.group(2);
      String fraction = dot.group(3).isEmpty() ? "0" : dot.group(3);
      String cure = "write `" + dot.group(1) + whole + "." + fraction + "`";
      return at(start, end, "a number needs digits on both sides of its dot", cure);
    }
    return Optional.empty();
  }

  private Optional<Mistake> quotes(int start) {
    String first = text.substring(start, Math.min(start + 1, text.length()));
    if (first.equals("'")) {
      return at(start, start + 1, "strings in JSON are not in `'`", "write `\"`");
    } else if (first.equals("`")) {
      return at(start, start + 1, "a backtick does not begin a string", "write `\"`");
    }
    return !first.isEmpty() && "“”„‟«»‘’‚‹›".contains(first)
        ? at(start, start + 1, "`" + first + "` is a curly quote", "write `\"`")
        : Optional.empty();
  }

  private Optional<Mistake> notAValue(int start, String words, String cure) {
    return at(start, start + words.length(), "`" + words + "` is not a value", cure);
  }

  private Mistake other() {
    String line = message.lines().findFirst().orElse("this is not JSON");
    String what = LibraryWords.of(LIBRARY_CODE.matcher(line).replaceAll("$1"), QUOTED);
    return new Mistake(error, error, new JsonSyntax(what, "put quotes around strings"));
  }

  /** What is written up to the next comma, bracket or line end. */
  private String words(int start) {
    int end = start;
    while (end < text.length() && ",]}\"\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private static boolean isInKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static Optional<Mistake> at(int from, int to, String what, String cure) {
    return Optional.of(new Mistake(from, Math.max(from, to), new JsonSyntax(what, cure)));
  }
}
