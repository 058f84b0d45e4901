package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.syntax.TomlRecovery.LibraryError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a key or its value, in one statement of TOML. */
final class TomlMistakes {
  private static final Pattern COMMENT_OF_OTHERS = Pattern.compile("//|/\\*|;|<!--|--(?=\\s)");
  private static final Pattern YAML_KEY =
      Pattern.compile("([\\p{L}\\p{N}_-]++|\"[^\"\n]*+\"|'[^'\n]*+')([ \t]*+):(?=\\s|$|[^=]*+$)");
  private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]++");
  private static final Pattern WORD_AND_VALUE =
      Pattern.compile("([\\p{L}\\p{N}_-]++)[ \t]++(\\S.*+)");

  private final String text;
  private final TomlStatement statement;
  private final LibraryError error;

  private TomlMistakes(String text, TomlStatement statement, LibraryError error) {
    this.text = text;
    this.statement = statement;
    this.error = error;
  }

  /** The mistake of a statement of which the library says this. */
  static Mistake find(String text, TomlStatement statement, LibraryError error) {
    return new TomlMistakes(text, statement, error).find();
  }

  private Mistake find() {
    boolean inKey = statement.equals() == TomlStatement.NONE || error.at() <= statement.equals();
    if (inKey) {
      return key();
    }
    return new TomlValueMistakes(text, statement, error).find();
  }

  private Mistake key() {
    int from = statement.from();
    String line = text.substring(from, statement.to());
    Matcher comment = COMMENT_OF_OTHERS.matcher(line);
    if (comment.lookingAt()) {
      return at(
          from,
          from + comment.end(),
          "comments in TOML begin with `#`",
          "write `#` for `" + comment.group() + "`");
    }
    Matcher yaml = YAML_KEY.matcher(line);
    if (yaml.lookingAt()) {
      int colon = from + yaml.end(2);
      return at(
          colon,
          colon + 1,
          "TOML joins a key and its value with `=`",
          "write `" + yaml.group(1) + " = …`");
    }
    if (line.startsWith("- ")) {
      return at(
          from,
          from + 1,
          "TOML has no list items with `-`",
          "write the list as `key = [\"a\", \"b\"]`");
    }
    return statement.equals() == TomlStatement.NONE ? withoutEquals(line) : badName();
  }

  private Mistake withoutEquals(String line) {
    int from = statement.from();
    Matcher words = WORD_AND_VALUE.matcher(line);
    if (words.matches()) {
      int value = from + words.start(2);
      String what = "there is no `=` between `" + words.group(1) + "` and its value";
      return at(value, statement.to(), what, "write `" + words.group(1) + " = …`");
    }
    String key = line.strip();
    boolean bare = BARE_KEY.matcher(key).matches();
    return bare
        ? at(from, statement.to(), "`" + key + "` has no value", "write `" + key + " = …`")
        : at(from, statement.to(), "`" + key + "` is not a key with a value", "write `key = …`");
  }

  private Mistake badName() {
    int from = statement.from();
    String key = text.substring(from, statement.equals()).strip();
    int end = from + key.length();
    if (key.isEmpty()) {
      return at(from, from + 1, "there is no key before `=`", "write `key = …`");
    } else if (key.startsWith(".") || key.endsWith(".") || key.contains("..")) {
      String cure = "write a key on both sides of each dot";
      return at(from, end, "a key is missing in `" + key + "`", cure);
    }
    boolean quotable = key.indexOf('"') < 0 && key.indexOf('\'') < 0 && key.indexOf('\\') < 0;
    if (key.matches("[A-Za-z0-9_-]+([ \t]+[A-Za-z0-9_-]+)+")) {
      return at(
          from, end, "a key can't contain spaces", "write `" + key.replaceAll("\\s+", "_") + "`");
    }
    return quotable
        ? at(from, end, "the key `" + key + "` needs quotes", "write `\"" + key + "\"`")
        : at(from, end, "`" + key + "` is not a key", "write letters, digits, `_` and `-` only");
  }

  private static Mistake at(int from, int to, String what, String cure) {
    return new Mistake(from, to, new TomlSyntax(what, cure));
  }
}
