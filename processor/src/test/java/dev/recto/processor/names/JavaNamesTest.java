package dev.recto.processor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.content.Slugs;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83e\udd80 crab \u2705 ok",
        "\u4ec0\u4e48 \u672f\u8bed",
        "\u30b3\u30fc\u30d2\u30fc",
        "\u0642\u0650\u064a\u064e\u0627\u0633",
        "\u00c9t\u00e9 \u2474 \u1e9e"
      })
  void aConstantIsSpelledAsTheSlug(String text) {
    String slug = Slugs.slugify(text).toUpperCase(Locale.ROOT).replace('-', '_');
    assertEquals(Optional.of(slug), JavaNames.constant(text));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "\u672f\u8bed, shuYu, ShuYu",
    "\u2c1f\u2c2f-x, uchX, UchX",
    "\u0391\u03b2\u03b3, abg, Abg"
  })
  void namesInOtherScriptsAreCamelCase(String key, String component, String type) {
    assertEquals(Optional.of(component), JavaNames.component(key));
    assertEquals(Optional.of(type), JavaNames.type(key));
  }
}
