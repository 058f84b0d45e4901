package dev.recto.processor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes in UTF-16 units and places in lines and code points. */
class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\n",
        "a\r\nb\rc\n\nd",
        "\ud835\udcb3a\ud835\udcb3\r\n\ud835\udcb3\n",
        "\ud835\ud835\udcb3\udcb3\udcb3x\ud835"
      })
  void everyIndexHasAPlaceThatLeadsBackToIt(String part) {
    for (int times : new int[] {1, 7, 64, 200}) {
      String text = part.repeat(times);
      SourceText source = new SourceText(text);
      int line = 1;
      int column = 1;
      for (int i = 0; i < text.length(); ) {
        char c = text.charAt(i);
        boolean secondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        Position place = new Position(line, secondHalf ? column - 1 : column);
        assertEquals(place, source.positionOf(i));
        boolean endsLine = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
        if (!secondHalf) {
          assertEquals(i, source.indexOf(place));
        }
        column = endsLine ? 1 : column + 1;
        line += endsLine ? 1 : 0;
        i += Character.charCount(text.codePointAt(i));
      }
    }
  }

  @Test
  void aPlaceAfterTheEndOfItsLineIsThatEnd() {
    SourceText source = new SourceText("ab\r\ncd\re");
    assertEquals(2, source.indexOf(new Position(1, 9)));
    assertEquals(6, source.indexOf(new Position(2, 9)));
    assertEquals(8, source.indexOf(new Position(3, 9)));
    assertEquals(8, source.indexOf(new Position(9, 1)));
  }

  @Test
  void theTwoCharactersThatEndALineHaveOnePlace() {
    SourceText text = new SourceText("ab\r\nc");
    assertEquals(new Position(1, 3), text.positionOf(2));
    assertEquals(new Position(1, 3), text.positionOf(3));
    assertEquals(new Position(2, 1), text.positionOf(4));
  }
}
