package dev.recto.processor.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by single lines what is front matter, and in which format. */
final class KeyLines {
  private static final Pattern YAML_KEY = Pattern.compile("[A-Za-z_][\\w-]{0,80}+:(?=[ \t\r\n]|$)");

  private KeyLines() {}

  /** The other format that front matter between fences is in, by all of its keys. */
  static Optional<Format> otherFormat(String text, Format format) {
    int toml = 0;
    int yaml = 0;
    for (int line = 0; line < text.length(); line = Lines.next(text, line)) {
      toml += TomlStatements.begins(text, line) ? 1 : 0;
      yaml += YAML_KEY.matcher(text).region(line, text.length()).lookingAt() ? 1 : 0;
    }
    boolean isYaml = format == Format.TOML && toml == 0 && yaml > 1;
    boolean isToml = format == Format.YAML && yaml == 0 && toml > 1;
    return isYaml ? Optional.of(Format.YAML) : isToml ? Optional.of(Format.TOML) : Optional.empty();
  }

  /** Whether a line looks like the first of a key, or of an element of a list. */
  static boolean begins(String text, int line, Format format) {
    return format == Format.TOML
        ? TomlStatements.begins(text, line)
        : text.startsWith("- ", line)
            || YAML_KEY.matcher(text).region(line, text.length()).lookingAt();
  }

  /** Whether lines with keys and one more fence follow. */
  static boolean andFenceFollow(String text, int from, Format format) {
    int end = endOfKeys(text, from, format);
    return end > from && text.startsWith(format.opening(), end);
  }

  /** The index of the first line that is neither a key nor inside the value of one. */
  static int endOfKeys(String text, int from, Format format) {
    return format == Format.TOML ? endOfToml(text, from) : endOfYaml(text, from);
  }

  private static int endOfToml(String text, int from) {
    int end = from;
    for (TomlStatement statement : TomlStatements.of(text.substring(from))) {
      int line = text.lastIndexOf('\n', from + statement.from() - 1) + 1;
      if (!TomlStatements.begins(text, Math.max(from, line))) {
        return line;
      }
      end = from + statement.to();
    }
    return end;
  }

  private static int endOfYaml(String text, int from) {
    int line = from;
    while (line < text.length()) {
      char c = text.charAt(line);
      boolean continued = " \t#".indexOf(c) >= 0 || text.startsWith("- ", line);
      if (!continued && !YAML_KEY.matcher(text).region(line, text.length()).lookingAt()) {
        return line;
      }
      line = Lines.next(text, line);
    }
    return line;
  }
}
