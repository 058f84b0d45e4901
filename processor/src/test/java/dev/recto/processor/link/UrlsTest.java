package dev.recto.processor.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of links as browsers read them. */
class UrlsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "https://a.example/b_(c)?d=e&f#g, https://a.example/b_(c)?d=e&f#g",
    "https://a.example/b c, https://a.example/b%20c",
    "https://a.example/é, https://a.example/%C3%A9",
    "https://a.example/[b]?c|d, https://a.example/%5Bb%5D?c%7Cd",
    "https://a.example/100%, https://a.example/100%25",
    "https://a.example/#a#b, https://a.example/#a%23b",
    "http://[2001:db8::1]/a, http://[2001:db8::1]/a",
    "mailto:a@b.example, mailto:a@b.example",
    "https:///a,",
    "http:a, http:a",
    "http:/a,",
    "http://[2001,"
  })
  void anAddressIsMadeFitForAUri(String target, String uri) {
    assertEquals(Optional.ofNullable(uri), Urls.uri(target));
  }

  @Test
  void whateverIsGivenIsAUri() {
    Random random = new Random(4);
    String characters = "ab/?#%:@[]&=.-~ \t\u00e92F";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder target = new StringBuilder("http://a");
      for (int j = random.nextInt(12); j >= 0; j--) {
        target.append(characters.charAt(random.nextInt(characters.length())));
      }
      Urls.uri(target.toString()).ifPresent(URI::create);
    }
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "javascript:x, javascript",
        "'  JavaScript:x', javascript",
        "'java\tscript:x', javascript",
        "a/b:c, none",
        "a.b:c, a.b",
        "9:1, none",
        "plain, none"
      })
  void theSchemeIsWhatABrowserSees(String target, String scheme) {
    assertEquals(Optional.ofNullable(scheme), Urls.scheme(target));
  }

  @Test
  void theSchemeIsWhatAPatternFindsOnceControlsAreDropped() {
    Pattern pattern = Pattern.compile("([a-z][a-z0-9+.-]*):", Pattern.CASE_INSENSITIVE);
    Random random = new Random(18);
    String characters = "aZ9+.-::/ \t\n\r\u0000\u001f\u00a0\u00e9";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder target = new StringBuilder();
      for (int left = random.nextInt(8); left > 0; left--) {
        target.append(characters.charAt(random.nextInt(characters.length())));
      }
      Matcher found =
          pattern.matcher(target.toString().replaceAll("^[\\x00-\\x20]+|[\\t\\n\\r]", ""));
      Optional<String> scheme =
          found.lookingAt()
              ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
              : Optional.empty();
      assertEquals(scheme, Urls.scheme(target.toString()), target::toString);
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "/a/b/../c/, /a/c/",
        "/a/./b, /a/b",
        "/a/.., /",
        "/../a, none",
        "/a//b, /a/b",
        "/, /"
      })
  void pathsAreResolved(String path, String resolved) {
    assertEquals(Optional.ofNullable(resolved), Urls.resolved(path));
  }

  @ParameterizedTest(name = "{0} from {1} is {2}")
  @CsvSource({
    "docs/b.md, docs/, b.md",
    "blog/c.md, docs/sub/, ../../blog/c.md",
    "docs/sub/index.md, docs/, sub/index.md",
    "/about/, /blog/post/, ../../about/",
    "/blog/post/, /blog/post/, ./",
    "a.md, '', a.md"
  })
  void theWayFromAFolderIsRelative(String path, String folder, String way) {
    assertEquals(way, Urls.relative(folder, path));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "www.example.com, true",
    "github.com/x, true",
    "EXAMPLE.org?q, true",
    "a.b.dev#c, true",
    "LICENSE.md, false",
    "theme.toml, false",
    "interview.jpg, false",
    "main.rs, false",
    "example.community/x, false",
    "img/example.com, false"
  })
  void aTargetMayBeginWithAHost(String target, boolean host) {
    assertEquals(host, Urls.beginsWithHost(target));
  }

  @Test
  void longAddressesEndInSeconds() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Urls.uri("https://a.example/" + "a%".repeat(500_000));
          Urls.uri("https://a.example/" + "[".repeat(500_000));
          Urls.uri("https://a.example/" + "#".repeat(500_000));
          Urls.scheme("a".repeat(1_000_000));
        });
  }
}
