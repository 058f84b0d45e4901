package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are put together know where their pieces were. */
class MarkdownTextTest {

  @Test
  void everyCharacterOfAPieceIsWhereItWas() {
    String original = "one two three";
    MarkdownText text =
        new MarkdownText.Builder()
            .add(original, 0, 0)
            .add(original, 8, 13)
            .replace("long replacement", 4, 7)
            .add(original, 0, 3)
            .build();
    assertEquals("threelong replacementone", text.text());
    assertEquals(8, text.origin(0));
    assertEquals(12, text.origin(4));
    assertEquals(4, text.origin(5));
    assertEquals(7, text.origin(20));
    assertEquals(0, text.origin(21));
    assertEquals(3, text.origin(24));
  }

  @Test
  void aPieceOfAnotherTextIsWhereItWasAtFirst() {
    MarkdownText inner =
        new MarkdownText.Builder()
            .add("abcdef", 4, 6)
            .replace("X", 2, 4)
            .add("abcdef", 0, 2)
            .build();
    MarkdownText outer = new MarkdownText.Builder().add(inner, 1, 4).build();
    assertEquals("fXa", outer.text());
    assertEquals(5, outer.origin(0));
    assertEquals(2, outer.origin(1));
    assertEquals(0, outer.origin(2));
  }

  @ParameterizedTest
  @CsvSource({
    "'  a\n\n  b\n', 'a\n\nb\n'",
    "'  - a\n    - b\n', '- a\n  - b\n'",
    "'    a\n \n    b', 'a\n\nb'",
    "'\ta\n\tb\r\n\r\n', 'a\nb\r\n\r\n'",
    "'\ta\n  b\n', '\ta\n  b\n'",
    "'  a\nb\n', '  a\nb\n'",
    "'  \n', '  \n'"
  })
  void theIndentationThatAllLinesHaveGoes(String original, String expected) {
    MarkdownText text = MarkdownText.of(original).withoutIndentation();
    assertEquals(expected, text.text());
    int a = expected.indexOf('a');
    if (a >= 0) {
      assertEquals(original.indexOf('a'), text.origin(a));
    }
  }
}
