package dev.recto.processor.table;

import dev.recto.processor.syntax.Format;
import java.util.regex.Pattern;

/** Messages of the table as they are in one format. */
final class Messages {
  private static final Pattern DATED =
      Pattern.compile("found the (date-time with offset|date-time|date|time) `");

  private Messages() {}

  /** A message of the table in a format. */
  static String in(Format format, String words) {
    return switch (format) {
      case JSON ->
          DATED
              .matcher(words)
              .replaceAll("found the string `")
              .replace("`'", "`\"")
              .replace("'`", "\"`");
      case TOML, YAML -> bare(words, "'");
      case CSV -> bare(bare(words, "'"), "\"");
    };
  }

  /** Words in backticks without quotes around them. */
  private static String bare(String words, String quote) {
    return words.replace("`" + quote, "`").replace(quote + "`", "`");
  }
}
