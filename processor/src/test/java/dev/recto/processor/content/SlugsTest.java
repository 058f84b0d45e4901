package dev.recto.processor.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
          '!!!'           | ''
          """)
  void r6_3SlugifyOn(String text, String slug) {
    assertEquals(slug, Slugs.slugify(text));
  }
}
