package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.CurlyQuotes;
import dev.recto.processor.problem.FileProblem.LostText;
import java.util.Optional;

/** Finds text that is YAML, but probably not what its author meant. */
final class YamlLostText {
  private static final String OPENING = "“„‟«‘‚";
  private static final String CLOSING = "”“»’‘";

  private final String text;

  YamlLostText(String text) {
    this.text = text;
  }

  /** A comment without a space after its {@code #} where the value of a key should be. */
  Optional<Mistake> insteadOf(String key, int afterKey) {
    int colon = Lines.skipSpaces(text, afterKey);
    int from = text.startsWith(":", colon) ? Lines.skipSpaces(text, colon + 1) : colon;
    return isLost(from)
        ? Optional.of(
            lost(from, "`%s` has no value, since `#` begins a comment".formatted(key), words(from)))
        : Optional.empty();
  }

  /** A comment without a space after its {@code #} that ends a string, or is in its place. */
  Optional<Mistake> after(int afterString) {
    int blanks = Lines.skipSpaces(text, afterString);
    boolean comma = text.startsWith(",", blanks);
    int from = comma ? Lines.skipSpaces(text, blanks + 1) : blanks;
    if (from == afterString || !isLost(from)) {
      return Optional.empty();
    }
    String what = comma ? "`%s` is a comment" : "the string ends before `%s`, which is a comment";
    String cure = comma ? "put quotes around it" : "put quotes around all of it";
    return Optional.of(
        new Mistake(from, Lines.end(text, from), new LostText(what.formatted(words(from)), cure)));
  }

  /** A string without quotes of its own that is all in curly ones. */
  static Optional<CurlyQuotes> inCurlyQuotes(String string) {
    int last = string.length() - 1;
    boolean curly =
        last > 0
            && OPENING.indexOf(string.charAt(0)) >= 0
            && CLOSING.indexOf(string.charAt(last)) >= 0
            && string
                .substring(1, last)
                .chars()
                .noneMatch(c -> CLOSING.indexOf(c) >= 0 && c != '’');
    return curly
        ? Optional.of(new CurlyQuotes(string.substring(0, 1), string.substring(last)))
        : Optional.empty();
  }

  private Mistake lost(int from, String what, String words) {
    return new Mistake(
        from, Lines.end(text, from), new LostText(what, "put quotes around `" + words + "`"));
  }

  private boolean isLost(int at) {
    boolean comment = text.startsWith("#", at) && at + 1 < text.length();
    return comment && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  private String words(int from) {
    return text.substring(from, Lines.end(text, from)).strip();
  }
}
