package dev.recto.processor.syntax;

/** Where cells of CSV end. */
final class CsvQuotes {
  private CsvQuotes() {}

  /** The index of the quote that closes the cell whose opening quote is at an index, or -1. */
  static int closing(String text, int opening) {
    int at = text.indexOf('"', opening + 1);
    while (at >= 0 && text.startsWith("\"", at + 1)) {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  /** The index of the comma or line end that ends a cell without quotes. */
  static int endOfBare(String text, int from) {
    int at = from;
    while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
