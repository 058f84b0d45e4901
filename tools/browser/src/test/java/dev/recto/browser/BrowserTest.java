package dev.recto.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests of sites look for: they would pass just as well if nothing was found anywhere. */
class BrowserTest {
  private static Browser browser;

  @BeforeAll
  static void start() {
    Optional<Browser> found = Browser.start();
    assumeTrue(found.isPresent(), "no chromium and chromedriver in PATH");
    browser = found.get();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          the page is 1500 px wide, <body style='margin: 0; width: 1500px'>
          "the word ""Rust"" is broken", <p style='width: 1ch; overflow-wrap: anywhere'>Rust
          "the word ""-+-+"" is broken", <p style='width: 1ch; overflow-wrap: anywhere'>-+-+
          is in a column of 60 px, <p style='width: 60px'>one two three four
          has lines of, <p style='width: 15em'>LINES
          has lines of, <p style='width: 60em'>LINES
          text overlaps at, <p>one<p style='margin-top: -2em'>two
          a column of 600 px is empty, <div style='display: grid; grid-template-columns: 600px 600px'><p>one</div>
          "the link ""one"" is 20 px high", <ul><li><a href='x' style='display: block; height: 20px'>one</a></ul>
          "the link ""i"" is", <nav><a href='x'>i</a></nav>
          """)
  void eachKindOfFaultOfTheLayoutIsFound(String fault, String page) throws URISyntaxException {
    browser.resize(1280);
    open(page.replace("LINES", "some words of a text ".repeat(40)));
    String found = String.join("\n", browser.layoutFaults());
    assertTrue(found.contains(fault), found);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          has lines of, <table><td style='width: 15em'>LINES</table>
          is broken, <p style='width: 10em; overflow-wrap: anywhere'><code style='font-size: 6em'>-+-+</code>
          """)
  void whatIsNoRunningTextIsForTheCallerToSay(String fault, String page) throws URISyntaxException {
    browser.resize(1280);
    open(page.replace("LINES", "some words of a text ".repeat(40)));
    String found = String.join("\n", browser.layoutFaults());
    assertTrue(found.contains(fault), found);
    assertEquals(List.of(), browser.layoutFaults("table", "code"));
  }

  @Test
  void thePageIsLookedAtFromPhonesToWideScreens() throws URISyntaxException {
    open("<body style='margin: 0'><div style='width: 800px; height: 1px'>");
    assertEquals(
        List.of(
            "at 320 px: the page is 800 px wide",
            "at 390 px: the page is 800 px wide",
            "at 768 px: the page is 800 px wide"),
        browser.layoutFaultsAtEveryWidth());
  }

  @Test
  void aLinkInASentenceMayBeAsSmallAsItsText() throws URISyntaxException {
    open("<p>Some <a href='x'>words</a> of a text.<p><a href='x'>Words</a>, at its start");
    assertEquals("", String.join("\n", browser.layoutFaults()));
  }

  @Test
  void axeLooks() throws URISyntaxException {
    open("<img src='x'><p style='color: #ccc'>pale");
    List<String> faults = browser.axeFaults();
    String found = String.join("\n", faults);
    assertTrue(found.contains("image-alt") && found.contains("color-contrast"), found);
    assertEquals(faults, browser.axeFaults());
  }

  private static void open(String page) throws URISyntaxException {
    browser.open(new URI("data", "text/html," + page, null));
  }
}
