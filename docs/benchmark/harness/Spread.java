import java.util.Arrays;
import java.util.Locale;

/** The median of some figures, with the least and the greatest. */
record Spread(double median, double least, double greatest) {
  static Spread of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** As it stands in a table: the median, and in parentheses the others if they differ. */
  String text(int decimals) {
    String from = text(least, decimals);
    String to = text(greatest, decimals);
    return text(median, decimals) + (from.equals(to) ? "" : " (" + from + "–" + to + ")");
  }

  private static String text(double figure, int decimals) {
    return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", figure);
  }
}
