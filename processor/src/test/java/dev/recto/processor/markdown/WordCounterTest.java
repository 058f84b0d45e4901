package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of bodies (R16.3). */
class WordCounterTest {

  @ParameterizedTest(name = "{0} has {1} words")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello world ``` code ``` bye     | 3
          ''                               | 0
          e-mail                           | 2
          can't                            | 1
          3.14                             | 1
          foo_bar                          | 1
          … — !                            | 0
          日本語                           | 3
          ภาษาไทย ที่                      | 8
          naïve café                       | 2
          CO₂ is 3 m² or ½ ①               | 9
          Ⅻ 𐄇 ৴                            | 3
          Ⓐ ⓐ                              | 2
          ①ី ½́                            | 2
          𗀀𗀁                               | 2
          ™ ° 🎉 ±                         | 0
          1️⃣                               | 1
          [text](https://example.org/a)    | 4
          {{ call(x=1) }}                  | 3
          a ``` b ``` c ``` d              | 2
          """)
  void r16_3WordsGoByUax29WithoutCode(String text, int words) {
    assertEquals(words, new WordCounter().count(text));
  }

  @Test
  void r16_3OneCounterCountsManyTexts() {
    WordCounter counter = new WordCounter();
    assertEquals(2_000, counter.count("word ".repeat(2_000)));
    assertEquals(1, counter.count("x".repeat(300_000)));
    assertEquals(1, counter.count("again"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "\u200d", "_\u0301", "\u00ad_", "\u203f"})
  void manyMarksInARowEndInSecondsAndChangeNothing(String mark) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertEquals(2, new WordCounter().count("one " + mark.repeat(500_000) + " two")));
    int few = new WordCounter().count("a" + mark + "b");
    assertEquals(few, new WordCounter().count("a" + mark.repeat(100) + "b"), mark);
  }
}
