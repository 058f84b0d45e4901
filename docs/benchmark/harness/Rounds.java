import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs that take turns, so that whatever else the machine does meets all of them, and the n-th of
 * one and of another are a pair.
 */
final class Rounds {
  /** Something that can be measured again and again. */
  @FunctionalInterface
  interface Measured {
    /** Prepares, which does not count, and runs. */
    Cost run() throws IOException, InterruptedException;
  }

  private final Map<Results.Row, Measured> rows = new LinkedHashMap<>();

  Rounds add(Results.Row row, Measured measured) {
    rows.put(row, measured);
    return this;
  }

  void run(int rounds, Results results) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Results.Row, Measured> row : rows.entrySet()) {
        results.add(row.getKey(), row.getValue().run());
      }
    }
  }
}
