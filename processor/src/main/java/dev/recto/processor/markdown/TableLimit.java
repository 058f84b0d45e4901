package dev.recto.processor.markdown;

/**
 * Refuses tables of very many cells. Each row has as many as the row of hyphens below the first,
 * however short the row is, so a small text can have very many.
 */
final class TableLimit {
  private static final int MAX_CELLS = 1_000_000;

  private TableLimit() {}

  /** Counts the cells of what could be tables. */
  static void check(String text) {
    if (text.length() <= MAX_CELLS && text.indexOf('|') < 0) {
      return;
    }
    int cells = 0;
    int columns = 0;
    int table = 0;
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (isDelimiterRow(text, from, end)) {
        columns = Math.max(columns, bars(text, from, end) + 1);
        table = from;
      } else if (columns > 0 && text.substring(from, end).isBlank()) {
        columns = 0;
      }
      cells += columns == 0 ? 0 : Math.max(columns, bars(text, from, end) + 1);
      if (cells > MAX_CELLS) {
        throw new LimitException(
            table,
            "the tables of this body have more than 1,000,000 cells",
            "write fewer or smaller tables");
      }
      from = end + 1;
    }
  }

  private static int bars(String text, int from, int end) {
    int bars = 0;
    for (int i = from; i < end; i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    return bars;
  }

  /** Whether a line has hyphens, and else only bars, colons and the marks of quotations. */
  private static boolean isDelimiterRow(String text, int from, int end) {
    boolean hyphens = false;
    boolean marks = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      hyphens |= c == '-';
      marks |= c == ':' || c == '|';
      if ("|-:> \t\r*+".indexOf(c) < 0 && !(c >= '0' && c <= '9' || c == '.')) {
        return false;
      }
    }
    return hyphens && marks;
  }
}
