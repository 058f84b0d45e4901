package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.settings.SlugStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Hello, World!' | hello-world
          日本            | ri-ben
          test (hey)      | test-hey
          é ß æ ø ł щ     | e-ss-ae-o-l-shch
          Ünï code        | uni-code
          --a--b--        | a-b
          ISTANBUL        | istanbul
          İI              | ii
          𝐑ust 𝟙          | rust-1
          𠮷野            | ye
          हिन्दी              | hindii
          '!!!'           | ''
          """)
  void r6_3SlugifyOn(String text, String slug) {
    assertEquals(slug, Slugs.slugify(text));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          🎉                 | tada
          a😀b               | agrinning-b
          🦀 crab ✅ ok      | crab-crab-white-check-mark-ok
          什么 价钱          | shen-me-jia-qian
          㐀                 | qiu
          𠀀                 | he
          コーヒー           | kohi
          قِيَاسِيَّة              | qiyasiyaw
          ᏣᎳᎩ               | tsalagi
          ⲁⲗⲫⲁ              | alpha
          ①②                 | 12
          x͏y                | xy
          """)
  void anySpellingIsZolas(String text, String slug) {
    assertEquals(slug, Slugs.slugify(text));
  }

  @Test
  void r6_3AMarkOnALetterIsNotASeparator() {
    assertEquals("une-ete", Slugs.slugify("Une \u00c9te\u0301"));
    assertEquals("uneteb", Slugs.slugify("U\u0308ne\u0301te\u0301b"));
  }

  @Test
  void r6_4SafeLeavesOutWhatFileSystemsRefuse() {
    assertEquals("É a (b)[c]", safe("É a (b)[c]"));
    assertEquals("abcdefghij", safe("a<b>c:d\"e/f\\g|h?i*j"));
    assertEquals("a. b", safe("a. b. .. "));
    assertEquals(" a", safe(" a"));
  }

  @Test
  void r6_5OffLeavesEverything() {
    assertEquals(" É/a? ", Slugs.slug(SlugStrategy.OFF, " É/a? "));
  }

  private static String safe(String text) {
    return Slugs.slug(SlugStrategy.SAFE, text);
  }
}
