package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bytes as text. */
class Utf8Test {
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]|\r(?!\n)");

  @Test
  void aControlCharacterIsFoundWhereverItIs() {
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder("ab");
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(
            random.nextInt(60) == 0
                ? (char) random.nextInt(160)
                : "a ~é日\n".charAt(random.nextInt(6)));
      }
      String words = text.append(random.nextBoolean() ? "\r\n" : "").toString();
      Utf8.Decoded decoded = Utf8.decode(words.getBytes(StandardCharsets.UTF_8));
      assertEquals(CONTROL.matcher(words).find(), decoded.hasControls(), words);
      assertEquals(words, decoded.text());
    }
  }
}
