package dev.recto.processor.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that Zola spells otherwise than the library, read from {@code spellings.txt}. */
final class SpellingChart {
  private static final String RESOURCE = "spellings.txt";
  private static final int CODE_POINTS_A_LINE = 16;

  private final Map<Integer, String[]> lines = new HashMap<>();

  /** Reads the chart. */
  SpellingChart() {
    try (InputStream in = SpellingChart.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the processor's jar has no " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(words -> lines.put(Integer.parseInt(words[0], 16), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Zola spells a character; null if as the library does. */
  @Nullable String spelling(int codePoint) {
    int column = codePoint % CODE_POINTS_A_LINE;
    String[] words = lines.get(codePoint - column);
    String word = words == null || words.length <= column + 1 ? "=" : words[column + 1];
    return switch (word) {
      case "=" -> null;
      case "." -> "";
      default -> word;
    };
  }
}
