package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The site as people see it: every kind of page in a real browser, at the widths of phones and
 * screens.
 */
class LayoutTest {
  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 960, 1280, 1920);

  @TempDir static Path site;

  private static String layoutFaults;
  private static StaticServer server;
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    Optional<Browser> found = Browser.start();
    assumeTrue(found.isPresent(), "no chromium and chromedriver in PATH");
    browser = found.get();
    SiteBuilder.build(site);
    server = StaticServer.start(site, 0);
    try (InputStream script = LayoutTest.class.getResourceAsStream("/layout.js")) {
      layoutFaults = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void everyKindOfPageIsReadableAtEveryWidthAndWithoutErrors() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String page : kindsOfPages()) {
      browser.open(server.address().resolve(page));
      for (int width : WIDTHS) {
        browser.resize(width);
        browser
            .run(layoutFaults)
            .forEach(fault -> faults.add(page + " at " + width + " px: " + fault));
      }
      browser.errors().forEach(error -> faults.add(page + ": " + error));
    }
    assertEquals(List.of(), faults);
  }

  /** What the test above looks for: it would pass just as well if it found nothing anywhere. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          the page is 1500 px wide, <body style='margin: 0; width: 1500px'>
          the word "Rust" is broken, <p style='width: 1ch; overflow-wrap: anywhere'>Rust
          is in a column of 60 px, <p style='width: 60px'>one two three four
          has lines of, <p style='width: 15em'>LINES
          has lines of, <p style='width: 60em'>LINES
          text overlaps at, <p>one<p style='margin-top: -2em'>two
          """)
  void eachKindOfFaultIsFound(String fault, String page) throws URISyntaxException {
    browser.resize(1280);
    String text = page.replace("LINES", "some words of a text ".repeat(40));
    browser.open(new URI("data", "text/html," + text, null));
    String found = String.join("\n", browser.run(layoutFaults));
    assertTrue(found.contains(fault), found);
  }

  /** One page of each kind: those that consist of the same parts are laid out the same. */
  private static Collection<String> kindsOfPages() throws IOException {
    Map<Set<String>, String> kinds = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(LayoutTest::isHtml).sorted().toList()) {
        Document page = Jsoup.parse(file);
        if (page.select("meta[http-equiv=refresh]").isEmpty()) {
          kinds.putIfAbsent(parts(page), site.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return kinds.values();
  }

  private static boolean isHtml(Path file) {
    return file.toString().endsWith(".html");
  }

  private static Set<String> parts(Document page) {
    return page.getAllElements().stream()
        .map(part -> part.tagName() + "." + part.className() + " " + part.attr("rel"))
        .collect(Collectors.toSet());
  }
}
