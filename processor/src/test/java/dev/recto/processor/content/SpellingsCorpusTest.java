package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.Corpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spellings in Zola's slugs, measured with Zola itself: one heading for each character. */
class SpellingsCorpusTest {

  @Test
  void everyCharacterIsSpelledAsZolaDoes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : list()) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        String character = Character.toString(Integer.parseInt(columns[0], 16));
        String slug = Slugs.slugify("x" + character + "z");
        if (!slug.equals("x" + columns[1] + "z")) {
          wrong.add(columns[0] + " gives " + slug);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theChartIsWhatItsWriterMakesOfTheList() throws IOException {
    try (var chart = SpellingChart.class.getResourceAsStream("spellings.txt")) {
      assertEquals(
          SpellingChartWriter.of(list()),
          new String(chart.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  private static List<String> list() throws IOException {
    Path list = Corpora.reference("zola-spellings.tsv");
    return Files.readAllLines(list);
  }
}
