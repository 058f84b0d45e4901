package dev.recto.processor.syntax;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What the text of a cell can be read as; CSV itself has no types. */
public final class CsvCells {
  private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,18})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:0|[1-9]\\d{0,308})(?:\\.\\d{1,1000})?(?:[eE][+-]?\\d{1,3})?");

  private CsvCells() {}

  /** The integer, number, boolean or date that a text is, else the text. */
  public static Value typed(Value.Text cell) {
    String text = cell.text();
    if (text.equals("true") || text.equals("false")) {
      return new Value.Bool(text.equals("true"), cell.span());
    } else if (INTEGER.matcher(text).matches() && fits(text)) {
      return new Value.Int(Long.parseLong(text), cell.span());
    } else if (DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
      return new Value.Decimal(Double.parseDouble(text), cell.span());
    }
    return Format.CSV.dates().parse(text, cell.span()).orElse(cell);
  }

  /**
   * The same if its text can be had back from it, so that {@code 1.10} and {@code 007} are text.
   */
  public static Value exactly(Value.Text cell) {
    Value typed = typed(cell);
    String written =
        typed instanceof Value.Decimal number
            ? BigDecimal.valueOf(number.number()).toPlainString()
            : typed instanceof Value.Int number ? Long.toString(number.number()) : cell.text();
    return written.equals(cell.text()) ? typed : cell;
  }

  private static boolean fits(String text) {
    try {
      Long.parseLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
