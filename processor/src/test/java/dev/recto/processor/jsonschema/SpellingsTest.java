package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The regular expressions of keys match just those that become the name of a component. */
class SpellingsTest {
  private static Component component(String name, String key) {
    return Component.inferred(name, key, List.of(), Scalar.STRING, Presence.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "guestName",
        "season2",
        "s3Bucket",
        "aB",
        "class_",
        "_1st",
        "x2Y3z",
        "to_"
      })
  void theyMatchTheKeysThatBecomeTheName(String name) {
    String key = name.replaceAll("^_|_$", "").replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    Pattern pattern = Pattern.compile(Spellings.ofKey(component(name, key)).orElseThrow());
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String tried = changed(key, random);
      boolean becomes = JavaNames.component(tried).equals(Optional.of(name));
      boolean matches = tried.equals(key) || pattern.matcher(tried).find();
      assertEquals(becomes, matches, tried);
    }
  }

  /** The key with separators added, changed and removed, and letters in other cases. */
  private static String changed(String key, Random random) {
    StringBuilder text = new StringBuilder();
    for (char c : key.toCharArray()) {
      if (random.nextInt(6) == 0) {
        text.append("-_ .".charAt(random.nextInt(4)));
      }
      if (Character.isLetterOrDigit(c) || random.nextInt(4) > 0) {
        text.append(random.nextInt(4) == 0 ? Character.toUpperCase(c) : c);
      }
    }
    String changed = text.toString();
    return random.nextInt(8) == 0 ? changed.toUpperCase(Locale.ROOT) : changed;
  }

  @Test
  void aKeyThatIsKnownAnywayIsNotMatchedAgain() {
    String regex = Spellings.ofKey(component("guestName", "guest_name")).orElseThrow();
    assertFalse(Pattern.compile(regex).matcher("guest_name").find());
    assertTrue(Pattern.compile(regex).matcher("guest-name").find());
  }

  @Test
  void signsOfRegularExpressionsAreThemselves() {
    Pattern pattern = Pattern.compile(Spellings.ofNames(List.of("a.b", "c|d", "(e)*", "\\f/$")));
    assertTrue(pattern.matcher("a.b").find());
    assertTrue(pattern.matcher("@/c|d").find());
    assertTrue(pattern.matcher("(e)*").find());
    assertTrue(pattern.matcher("\\f/$").find());
    assertFalse(pattern.matcher("axb").find());
    assertFalse(pattern.matcher("c").find());
  }
}
