package dev.recto.processor.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of ignored files (R1.8). */
class GlobTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "*.txt, a/b.txt, true",
    "*.txt, a/b.txt.md, false",
    "a?c.md, abc.md, true",
    "a?c.md, ac.md, false",
    "'*.{xlsx,tmp}', a/b.tmp, true",
    "'*.{xlsx,{t,T}mp}', b.Tmp, true",
    "'*.{xlsx,tmp}', b.tm, false",
    "**/code, code, true",
    "**/code, a/b/code, true",
    "**/code, xcode, false",
    "**/code/**, a/code/b/c, true",
    "a/**/b, a/b, true",
    "a/**/b, a/x/y/b, true",
    "[ab].md, b.md, true",
    "[!ab].md, b.md, false",
    "'[{]*', '{x', true",
    "\\*.md, *.md, true",
    "\\*.md, a.md, false",
    "/a/*, a/b, true",
    "*ab*abc, xabxababc, true",
    "*a*b*c, abcab, false",
    "*, '', true"
  })
  void r1_8Patterns(String glob, String path, boolean matches) {
    assertEquals(matches, Glob.parse(glob).orElseThrow().matches(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ab", "{a,b", "a}", "{a,{b}", "[z-a]"})
  void bracketsMustMatch(String glob) {
    assertEquals(Optional.empty(), Glob.parse(glob));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "[ab, close its brackets",
    "a}, close its brackets",
    "[z-a], write the lower end of each range first"
  })
  void whatIsNotAPatternHasACure(String glob, String cure) {
    assertEquals(cure, Glob.cure(glob));
  }

  @Test
  void noPatternAndNoPathKeepsAnybodyBusy() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          String stars = "*a".repeat(200) + "b";
          assertEquals(false, Glob.parse(stars).orElseThrow().matches("a".repeat(5_000)));
          assertEquals(Optional.empty(), Glob.parse("{a,b}".repeat(100)));
          assertEquals(Optional.empty(), Glob.parse("**/".repeat(100)));
          assertEquals(Optional.empty(), Glob.parse("{".repeat(10_000)));
        });
  }
}
