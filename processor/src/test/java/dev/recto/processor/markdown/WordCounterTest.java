package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of bodies (R16.3). */
class WordCounterTest {
  private static final String ASCII = "aZ09_:.',;\"-#*/() \t\n\r\f\u000b\u0000\u001c\u007f";

  /** Marks, format characters, scripts with rules of their own, numbers that join nothing. */
  private static final String OTHERS =
      "\u0301\u0345\u0903\u200d\u00ad\ufeff\u200b\u203f\u2019\u00b7\u037e\u066b\uff0e\uff41"
          + "\u00e9\u00df\u0416\u05d0\u05f3\u0660\u0e17\u0e35\u1780\u65e5\u3042\u30ab\u30fc\u3031\uac00\u1100"
          + "\u00b2\u00bd\u2460\u24b6\u2160\u2082\u00a0\u0085\u2028\u3000\u2003\u20e3\ufe0f\u2122"
          + "\ud800\udc00\ud83c\udf89\ud83d\udc69\ud83c\udffb\ud83c\udde9\ud804\udc38\udb40\udc20";

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

  private static Stream<String> uglyTexts() {
    Random random = new Random(13);
    return Stream.generate(() -> text(random)).limit(60_000);
  }

  /** Half of the texts are of ASCII alone; in the others, many characters stand several times. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    boolean mixed = random.nextBoolean();
    for (int left = random.nextInt(40); left > 0; left--) {
      boolean ascii = !mixed || random.nextInt(3) > 0;
      String from = ascii ? ASCII : OTHERS;
      int[] characters = from.codePoints().toArray();
      String character = Character.toString(characters[random.nextInt(characters.length)]);
      text.append(character.repeat(mixed && random.nextInt(60) == 0 ? 40 : 1));
    }
    return text.toString();
  }

  @Test
  void whatTheLibraryDoesNotReadIsCountedAsTheLibraryCountsTheWholeText() {
    WordCounter counter = new WordCounter();
    UnicodeWords library = new UnicodeWords();
    uglyTexts().forEach(text -> assertEquals(library.count(text), counter.count(text), text));
  }

  @Test
  void textsOfAsciiAreCountedAsTheLibraryCountsThem() {
    UnicodeWords library = new UnicodeWords();
    uglyTexts()
        .filter(text -> text.chars().allMatch(c -> c < 0x80))
        .forEach(
            text ->
                assertEquals(library.count(text), AsciiWords.count(text, 0, text.length()), text));
  }
}
