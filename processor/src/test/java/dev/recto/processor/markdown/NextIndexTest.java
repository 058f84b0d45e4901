package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding a character again and again. */
class NextIndexTest {

  @Test
  void itIsFoundWhereverTheSearchBegins() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(20, 'a', 'e')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      NextIndex next = new NextIndex(text, 'a');
      int from = 0;
      for (int j = 0; j < 10; j++) {
        from = random.nextInt(4) == 0 ? random.nextInt(21) : Math.min(20, from + random.nextInt(4));
        int found = text.indexOf('a', from);
        assertEquals(found < 0 ? text.length() : found, next.from(from), text);
      }
    }
  }
}
