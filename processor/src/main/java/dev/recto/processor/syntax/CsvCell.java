package dev.recto.processor.syntax;

/**
 * A cell of CSV.
 *
 * @param text what it says, without the spaces around it unless it is in quotes
 * @param quoted whether it is in quotes
 * @param from the index of its first character, or of its opening quote
 * @param to the index after its last character, or after its closing quote
 */
record CsvCell(String text, boolean quoted, int from, int to) {

  /** Whether it says nothing; a cell with two quotes says an empty text. */
  boolean isEmpty() {
    return text.isEmpty() && !quoted;
  }
}
