package dev.recto.processor.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code spellings.txt} from a list of characters that Zola spells otherwise than the
 * library. Run it as a program: {@code java SpellingChartWriter.java LIST RESOURCE}.
 *
 * <p>A line of the list is a code point in hexadecimal, a tab, and what Zola writes for it in a
 * slug, where {@code -} separates words. Further columns and lines with {@code #} are for readers.
 */
public final class SpellingChartWriter {
  private static final int CODE_POINTS_A_LINE = 16;

  private static final String HEADER =
      """
      # How Zola spells characters in slugs where the library spells them otherwise. Each line has the
      # first of 16 code points and their spellings: `-` separates words, `.` is an empty spelling, `=` is
      # the library's. SpellingChartWriter writes this file from a list; do not edit it.
      """;

  private SpellingChartWriter() {}

  public static void main(String... arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), of(Files.readAllLines(Path.of(arguments[0]))));
  }

  /** The chart for a list. */
  static String of(List<String> list) {
    Map<Integer, List<String>> chart = new TreeMap<>();
    for (String line : list) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        int codePoint = Integer.parseInt(columns[0], 16);
        int column = codePoint % CODE_POINTS_A_LINE;
        List<String> spellings =
            chart.computeIfAbsent(codePoint - column, first -> new ArrayList<>());
        while (spellings.size() < column) {
          spellings.add("=");
        }
        spellings.add(columns[1].isEmpty() ? "." : columns[1]);
      }
    }
    StringBuilder text = new StringBuilder(HEADER);
    chart.forEach(
        (first, spellings) ->
            text.append("%04X ".formatted(first)).append(String.join(" ", spellings)).append('\n'));
    return text.toString();
  }
}
