package dev.recto.processor.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A row of CSV.
 *
 * @param cells its cells, at least one
 * @param broken what is wrong with it, if it can't be read
 */
record CsvRow(List<CsvCell> cells, Optional<CsvMistake> broken) {

  /** Whether nothing is between its commas; spreadsheets write such rows at the end of a file. */
  boolean isBlank() {
    return cells.stream().allMatch(CsvCell::isEmpty);
  }

  int from() {
    return cells.get(0).from();
  }

  int to() {
    return cells.get(cells.size() - 1).to();
  }
}
