package dev.recto.processor.syntax;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a library says of a mistake, made into a clause of a message. */
final class LibraryWords {
  private LibraryWords() {}

  /**
   * With its first letter in lower case and backticks for quotes.
   *
   * @param quoted how this library quotes: one character on each side
   */
  static String of(String message, Pattern quoted) {
    return quoted.matcher(lowered(message)).replaceAll(LibraryWords::inBackticks);
  }

  /** With its first letter in lower case. */
  static String lowered(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String inBackticks(MatchResult quote) {
    String words = quote.group();
    return Matcher.quoteReplacement("`" + words.substring(1, words.length() - 1) + "`");
  }
}
