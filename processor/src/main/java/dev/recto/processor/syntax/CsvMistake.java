package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.CsvSyntax;

/**
 * What is wrong with the quotes of a cell, and where to read on.
 *
 * @param mistake the mistake
 * @param next the index of the first line after it
 */
record CsvMistake(Mistake mistake, int next) {
  private static final String AFTER_QUOTE = "there is text after the closing quote";

  /** The mistake of a cell whose opening quote is at an index, for which the library gave up. */
  static CsvMistake ofQuoted(String text, int opening) {
    int close = CsvQuotes.closing(text, opening);
    if (close < 0 || opensAnother(text, opening, close)) {
      String cure = "end the cell with `\"`";
      return at(text, opening, opening + 1, "the quote is never closed", cure);
    }
    String cure = "put quotes around all of the cell, and write `\"\"` for a quote inside it";
    return at(text, close + 1, CsvQuotes.endOfBare(text, close + 1), AFTER_QUOTE, cure);
  }

  /** Whether a quote seems to begin a cell in a later line, and not to end the one before it. */
  private static boolean opensAnother(String text, int opening, int close) {
    int before = close - 1;
    while (" \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return ",\n".indexOf(text.charAt(before)) >= 0
        && text.substring(opening, close).indexOf('\n') >= 0;
  }

  /** The mistake of a cell that has white space before its opening quote. */
  static CsvMistake ofSpaced(String text, int from, int opening) {
    int close = CsvQuotes.closing(text, opening);
    CsvMistake spaces =
        at(text, from, opening, "there is white space before the opening quote", "remove it");
    return new CsvMistake(spaces.mistake(), Lines.next(text, close < 0 ? opening : close));
  }

  private static CsvMistake at(String text, int from, int to, String what, String cure) {
    return new CsvMistake(new Mistake(from, to, new CsvSyntax(what, cure)), Lines.next(text, from));
  }
}
