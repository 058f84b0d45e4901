package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What GraalVM's native-image needs to know of sites. */
class NativeImageTest {
  private static final String CONFIGURATION =
      "/META-INF/native-image/dev.recto/recto-runtime/resource-config.json";

  @Test
  void theDataOfEverySiteIsPutIntoItsImage() throws IOException {
    Matcher pattern = Pattern.compile("\"pattern\": \"([^\"]+)\"").matcher(configuration());
    assertTrue(pattern.find());
    assertTrue("META-INF/recto/site.EpisodesPages/bodies-0.bin".matches(pattern.group(1)));
  }

  private static String configuration() throws IOException {
    try (InputStream in = NativeImageTest.class.getResourceAsStream(CONFIGURATION)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
