package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.YamlSyntax;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with YAML where the library stumbled, or before it. */
final class YamlMistakes {
  private static final Pattern QUOTED = Pattern.compile("'[^']{1,40}'|<[a-z ]{1,40}>");
  private static final Pattern ADVICE = Pattern.compile("\\.? \\(Do not use .* for indentation\\)");
  private static final Pattern TOML_KEY = Pattern.compile("([\\w.-]{1,80}+)[ \t]*=[ \t]*+(?=\\S)");
  private static final Pattern NO_SPACE = Pattern.compile("([\\w.-]{1,80}+):(?=[^\\s/])");
  private static final Pattern WORD =
      Pattern.compile("[\\w.-]{1,80}+(?=[ \t]|$)", Pattern.MULTILINE);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x[0-9A-Fa-f]{0,2}|u[0-9A-Fa-f]{0,4}|U[0-9A-Fa-f]{0,8}|.)");

  private final String text;
  private final YamlLines lines;
  private final int error;
  private final String what;
  private final String context;

  private YamlMistakes(String text, int error, String what, String context) {
    this.text = text;
    this.lines = new YamlLines(text);
    this.error = Math.min(error, text.length());
    this.what = what;
    this.context = context;
  }

  /**
   * The mistake for which the library gave up.
   *
   * @param error where it gave up
   * @param what what it says
   * @param context what it was reading
   */
  static Mistake find(String text, int error, String what, String context) {
    return new YamlMistakes(text, error, what, context).find();
  }

  private Mistake find() {
    return neverClosed()
        .or(this::escape)
        .or(this::tab)
        .or(this::keyWithoutColon)
        .or(this::value)
        .or(this::indentation)
        .orElseGet(this::other);
  }

  /** The first quote or bracket up to the error that its own entry does not close. */
  private Optional<Mistake> neverClosed() {
    List<Integer> entries = lines.entries();
    Optional<Mistake> mistake = Optional.empty();
    for (int i = 0; i < entries.size() && entries.get(i) <= error && mistake.isEmpty(); i++) {
      int end = i + 1 < entries.size() ? entries.get(i + 1) : text.length();
      mistake = neverClosedIn(entries.get(i), end);
    }
    return mistake;
  }

  private Optional<Mistake> neverClosedIn(int entry, int end) {
    for (int line = entry; line < end; ) {
      int value = valueOf(line);
      Optional<Mistake> mistake = neverClosed(value, end);
      if (mistake.isPresent()) {
        return mistake;
      }
      line = lines.next(Math.max(line, lines.endOfValue(value, line, end) - 1));
    }
    return Optional.empty();
  }

  private Optional<Mistake> neverClosed(int value, int end) {
    char c = value < end ? text.charAt(value) : '\n';
    if (c == '"' || c == '\'') {
      return !isClosed(value, end)
          ? at(value, value + 1, "the string is never closed", "end it with `" + c + "`")
          : Optional.empty();
    } else if (c == '[' || c == '{') {
      int open = lines.unclosedBracket(value, end);
      return open < 0
          ? Optional.empty()
          : text.charAt(open) == '['
              ? at(open, open + 1, "the list is never closed", "end it with `]`")
              : at(open, open + 1, "the mapping is never closed", "end it with `}`");
    }
    return Optional.empty();
  }

  /** A quote at which another value begins, and which something follows, closes nothing. */
  private boolean isClosed(int opening, int end) {
    int close = lines.closingQuote(opening, end);
    if (close < 0) {
      return false;
    }
    String before = text.substring(lines.line(close), close).strip();
    boolean begins = before.isEmpty() || before.endsWith(":") || before.endsWith("-");
    int after = lines.first(close + 1);
    boolean ends = after == text.length() || "\n#,:]}".indexOf(text.charAt(after)) >= 0;
    return ends || !begins || lines.line(close) <= opening;
  }

  private Optional<Mistake> escape() {
    int backslash = text.lastIndexOf('\\', Math.max(0, error));
    Matcher escape = ESCAPE.matcher(text);
    boolean found = context.contains("double-quoted") && backslash >= 0 && escape.find(backslash);
    return found
        ? at(
            backslash,
            escape.end(),
            "the escape `" + escape.group() + "` does not exist",
            "write `\\\\` for a backslash, or enclose the string in `'`")
        : Optional.empty();
  }

  private Optional<Mistake> tab() {
    int line = lines.line(error);
    int tab = text.indexOf('\t', line);
    return what.contains("\\t") && tab >= 0 && tab < lines.first(line)
        ? at(tab, lines.first(line), "a tab indents this line", "indent with spaces")
        : Optional.empty();
  }

  /** A line in the place of a key that has none. */
  private Optional<Mistake> keyWithoutColon() {
    int end = lines.next(error);
    int outermost = -1;
    for (int entry : lines.entries()) {
      if (entry < end && !lines.isList() && lines.colon(entry) < 0 && outermost < 0) {
        outermost = entry;
      }
    }
    int line = outermost >= 0 ? outermost : nestedWithoutColon();
    if (line < 0 || "[{".indexOf(text.charAt(lines.first(line))) >= 0) {
      return Optional.empty();
    }
    return Optional.of(withoutColon(line));
  }

  /**
   * The last line before the error, if the library misses the colon of a key, or if it is as deep
   * and the one above both only has a key.
   */
  private int nestedWithoutColon() {
    int line = lines.line(error);
    int before = line == 0 ? -1 : lines.line(line - 1);
    int last = before;
    while (last > 0 && isEmpty(last)) {
      last = lines.line(last - 1);
    }
    if (last >= 0 && what.contains("expected ':'") && lines.colon(last) < 0 && !isEmpty(last)) {
      return last;
    }
    int parent = before <= 0 ? -1 : lines.line(before - 1);
    boolean asDeep = parent >= 0 && lines.first(before) - before == lines.first(line) - line;
    return asDeep
            && lines.colon(before) < 0
            && lines.colon(parent) >= 0
            && valueOf(parent) == lines.endOfLine(parent)
        ? before
        : -1;
  }

  private boolean isEmpty(int line) {
    int first = lines.first(line);
    return first == lines.endOfLine(line) || text.charAt(first) == '#';
  }

  /** What is wrong with front matter that is only this text. */
  static Mistake withoutKeys(String text, int from) {
    YamlMistakes mistakes = new YamlMistakes(text, from, "", "");
    return mistakes.withoutColon(mistakes.lines.line(from));
  }

  private Mistake withoutColon(int line) {
    int from = lines.first(line);
    int end = lines.endOfLine(line);
    String words = text.substring(from, end);
    Matcher toml = TOML_KEY.matcher(words);
    Matcher noSpace = NO_SPACE.matcher(words);
    Matcher word = WORD.matcher(words);
    if (isBelowBlockText(line)) {
      String cure = "indent each of its lines by two spaces";
      return mistake(from, end, "the text of the block string is not indented", cure);
    } else if (words.startsWith("//") || words.startsWith("/*")) {
      String marks = words.substring(0, 2);
      String cure = "write `#` for `" + marks + "`";
      return mistake(from, from + 2, "comments in YAML begin with `#`", cure);
    } else if (toml.lookingAt()) {
      String cure = "write `" + toml.group(1) + ": …`";
      return mistake(from, end, "YAML joins a key and its value with `: `", cure);
    } else if (noSpace.lookingAt()) {
      String cure = "write `" + noSpace.group(1) + ": …`";
      return mistake(from, end, "there is no space after `" + noSpace.group() + "`", cure);
    } else if (word.lookingAt()) {
      String cure = "write `" + word.group() + ": …`";
      return mistake(from, end, "there is no `: ` after `" + word.group() + "`", cure);
    }
    return mistake(
        from, end, "`" + words.strip() + "` is not a key with a value", "write `key: …`");
  }

  private boolean isBelowBlockText(int line) {
    int before = line == 0 ? -1 : lines.line(line - 1);
    if (before < 0 || lines.colon(before) < 0) {
      return false;
    }
    String value = text.substring(valueOf(before), lines.endOfLine(before)).strip();
    return value.matches("[|>][-+1-9]*");
  }

  /** What is wrong with the value that begins on the line of the error. */
  private Optional<Mistake> value() {
    int line = lines.line(error);
    int value = valueOf(line);
    int end = lines.endOfLine(line);
    if (value >= end || error < value) {
      return Optional.empty();
    }
    char c = text.charAt(value);
    String first = text.substring(value, value + 1);
    if (c == '"' || c == '\'') {
      return afterQuotes(value, end);
    } else if (c == '[' || c == '{') {
      return afterBrackets(value, end);
    } else if (text.startsWith("- ", value)) {
      return quoted(value, end, "a string that begins with `- ` is read as a list");
    } else if (c == '*') {
      return quoted(value, end, "a string that begins with `*` is read as an alias");
    } else if ("}],@%".indexOf(c) >= 0) {
      return quoted(value, end, "a string can't begin with `" + first + "`");
    } else if (c == '`') {
      return quoted(value, end, "a string can't begin with a backtick");
    } else if (c == '|' || c == '>') {
      String cure = "begin the text on the next line, or put quotes around it";
      return at(error, end, "there is text after `" + first + "`", cure);
    } else if (text.startsWith(":", error) && lines.colon(line) < error) {
      return at(
          error, error + 1, "a string without quotes can't contain `: `", "put quotes around it");
    }
    return Optional.empty();
  }

  private Optional<Mistake> afterQuotes(int value, int end) {
    int close = lines.closingQuote(value, end);
    int after = close < 0 ? end : lines.first(close + 1);
    if (after >= end) {
      return Optional.empty();
    }
    char quote = text.charAt(value);
    boolean again = text.indexOf(quote, after) >= 0 && text.indexOf(quote, after) < end;
    return !again
        ? at(after, end, "there is text after the closing quote", "put quotes around all of it")
        : quote == '"'
            ? at(
                after,
                end,
                "the string ended at the quote before this",
                "write `\\\"` for a quote inside it")
            : at(
                after,
                end,
                "the string ended at the apostrophe before this",
                "write `''` for an apostrophe inside it");
  }

  private Optional<Mistake> afterBrackets(int value, int end) {
    if (text.startsWith("{{", value) || text.startsWith("{%", value)) {
      return quoted(value, end, "a string that begins with `{` is read as a mapping");
    }
    int close = lines.endOfBrackets(value, end);
    int after = close < 0 ? end : lines.first(close);
    String kind = text.charAt(value) == '[' ? "list" : "mapping";
    return after < end && error >= close
        ? at(after, end, "there is text after the " + kind, "put quotes around all of it")
        : Optional.empty();
  }

  private Optional<Mistake> quoted(int from, int to, String says) {
    return at(from, to, says, "put quotes around it");
  }

  private Optional<Mistake> indentation() {
    boolean misplaced =
        what.contains("mapping values are not allowed")
            || context.contains("block mapping")
            || context.contains("block collection")
            || what.contains("<document start>");
    int line = lines.line(error);
    return misplaced
        ? at(
            lines.first(line),
            lines.endOfLine(line),
            "the line is indented unlike those before it",
            "indent keys of one mapping alike")
        : Optional.empty();
  }

  private Mistake other() {
    if (context.contains("node") && text.startsWith(",", error)) {
      return mistake(error, error + 1, "there is no value before this comma", "remove it");
    }
    String words = LibraryWords.of(ADVICE.matcher(what.strip()).replaceAll(""), QUOTED);
    String cure =
        context.contains("flow")
            ? "write a value, or close it with its bracket"
            : "put quotes around the string";
    return mistake(error, error, words, cure);
  }

  /** The index of the value of a line: after its key, and after the dashes of lists before it. */
  private int valueOf(int line) {
    int at = lines.first(line);
    while (text.startsWith("- ", at)) {
      at = lines.first(at + 2);
    }
    int colon = lines.colon(at);
    return colon < 0 ? at : lines.first(colon + 1);
  }

  private static Optional<Mistake> at(int from, int to, String what, String cure) {
    return Optional.of(mistake(from, to, what, cure));
  }

  private static Mistake mistake(int from, int to, String what, String cure) {
    return new Mistake(from, Math.max(from, to), new YamlSyntax(what, cure));
  }
}
