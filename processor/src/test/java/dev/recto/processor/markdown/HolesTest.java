package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.markdown.Holes.Piece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for calls can't be forged. */
class HolesTest {
  private static final Holes USUAL = Holes.in("").orElseThrow();

  @Test
  void aTextIsCutAtItsHoles() {
    String text = "a" + USUAL.hole(0) + USUAL.hole(123_456) + "b";
    assertEquals(
        List.of(new Piece("a", 0), new Piece("", 123_456), new Piece("b", -1)), USUAL.split(text));
    assertEquals("ab", USUAL.without(text));
    assertTrue(USUAL.areIn(text));
    assertTrue(USUAL.isHole(" " + USUAL.hole(7) + "\n"));
    assertFalse(USUAL.isHole(USUAL.hole(7) + USUAL.hole(8)));
  }

  @Test
  void textBetweenTwoHolesIsNoMark() {
    assertEquals(
        List.of(new Piece("", 1), new Piece("-", 2), new Piece("", -1)),
        USUAL.split(USUAL.hole(1) + "-" + USUAL.hole(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%c",
        "&#x%x;",
        "&#X%x;",
        "&#%d;",
        "&#x00%x;",
        "&#00%d;",
        "&#%d",
        "a&#x%xg",
        "&#&#%d;"
      })
  void marksAreCharactersThatATextNeitherHasNorNames(String form) {
    Holes holes = USUAL;
    for (int i = 0; i < 3; i++) {
      int mark = holes.hole(0).charAt(0);
      String text = form.formatted(form.contains("c") ? (Object) (char) mark : (Object) mark);
      Holes others = Holes.in(text + USUAL.hole(0)).orElseThrow();
      assertNotEquals(mark, others.hole(0).charAt(0));
      assertNotEquals(mark, others.hole(0).charAt(2));
      holes = others;
    }
  }

  @Test
  void textFromElsewhereKeepsItsCharacters() {
    String foreign = "x" + USUAL.hole(3) + "y" + USUAL.cut() + "z";
    assertEquals(List.of(new Piece(foreign, -1)), USUAL.split(USUAL.quoted(foreign)));
  }

  @Test
  void aTextWithEveryMarkHasNoHoles() {
    StringBuilder text = new StringBuilder();
    for (char c = '\u2800'; c <= '\uf8ff'; c++) {
      text.append(c);
    }
    assertEquals(Optional.empty(), Holes.in(text.toString()));
    assertTrue(Holes.in(text.substring(2)).isPresent());
  }
}
