package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
  private static final String LAYOUT_FAULTS = ServedSite.script("layout.js");

  /** Titles as long as people write them. */
  private static final String LONG_TITLES =
      """
      for (const title of document.querySelectorAll("h1, .episodes a, .neighbors a, .guests a")) {
        title.lastChild.data = "Sixty characters are as long as a title of an episode may be";
      }
      return [];
      """;

  @TempDir static Path folder;

  private static ServedSite site;

  @BeforeAll
  static void startBrowser() throws IOException {
    site = ServedSite.in(folder);
  }

  @AfterAll
  static void stopBrowser() {
    if (site != null) {
      site.close();
    }
  }

  @AfterEach
  void showTheScreen() {
    site.browser().print(false);
    site.browser().scripts(true);
  }

  @Test
  void everyKindOfPageIsReadableAtEveryWidthAndWithoutErrors() {
    List<String> faults = new ArrayList<>();
    for (String page : site.kindsOfPages()) {
      site.open(page);
      for (String scheme : List.of("light", "dark")) {
        site.browser().prefer(scheme);
        lookForFaults(page + " " + scheme, faults);
      }
      site.browser().errors().forEach(error -> faults.add(page + ": " + error));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyKindOfPageHasRoomForLongTitles() {
    List<String> faults = new ArrayList<>();
    for (String page : site.kindsOfPages()) {
      site.open(page);
      site.browser().run(LONG_TITLES);
      lookForFaults(page, faults);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyKindOfPageIsTheSameWithoutScripts() {
    List<String> faults = new ArrayList<>();
    String text = "return [document.querySelector('main').innerText.trim()];";
    for (String page : site.kindsOfPages()) {
      site.browser().scripts(true);
      site.open(page);
      List<String> with = site.browser().run(text);
      site.browser().scripts(false);
      site.open(page);
      if (page.endsWith("/search/")) {
        assertTrue(site.browser().run(text).get(0).contains("JavaScript"), page);
        assertEquals(1, site.browser().find("noscript a[href$='/podcast/']").size(), page);
        assertTrue(!site.browser().find("form").get(0).isDisplayed(), page);
      } else {
        assertEquals(with, site.browser().run(text), page);
      }
      lookForFaults(page, faults);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void onPaperAreTheShowNotesAndTheAddressesOfTheirLinks() {
    site.browser().print(true);
    site.browser().resize(720);
    site.open("/podcast/s01e04-arroyo/");
    for (String hidden : List.of(".site-header nav", "audio", ".contents", ".neighbors")) {
      assertTrue(!site.browser().find(hidden).get(0).isDisplayed(), hidden);
    }
    List<String> shown =
        site.browser()
            .run(
                """
                const style = (selector, pseudo) =>
                  getComputedStyle(document.querySelector(selector), pseudo);
                return [
                  style("body").backgroundColor,
                  style(".prose a[href^=http]", "::after").content,
                  style(".columns").display,
                ];
                """);
    assertEquals("rgb(255, 255, 255)", shown.get(0));
    assertTrue(shown.get(1).contains("https://"), shown.get(1));
    assertEquals("block", shown.get(2));
  }

  /** What the tests above look for: they would pass just as well if nothing was found anywhere. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          the page is 1500 px wide, <body style='margin: 0; width: 1500px'>
          "the word ""Rust"" is broken", <p style='width: 1ch; overflow-wrap: anywhere'>Rust
          is in a column of 60 px, <p style='width: 60px'>one two three four
          has lines of, <p style='width: 15em'>LINES
          has lines of, <p style='width: 60em'>LINES
          text overlaps at, <p>one<p style='margin-top: -2em'>two
          a column of 600 px is empty, <div style='display: grid; grid-template-columns: 600px 600px'><p>one</div>
          "the link ""one"" is 20 px high", <ul><li><a href='x' style='display: block; height: 20px'>one</a></ul>
          "the link ""i"" is", <nav><a href='x'>i</a></nav>
          """)
  void eachKindOfFaultIsFound(String fault, String page) throws URISyntaxException {
    site.browser().resize(1280);
    String text = page.replace("LINES", "some words of a text ".repeat(40));
    site.browser().open(new URI("data", "text/html," + text, null));
    String found = String.join("\n", site.browser().run(LAYOUT_FAULTS));
    assertTrue(found.contains(fault), found);
  }

  @Test
  void aLinkInASentenceMayBeAsSmallAsItsText() throws URISyntaxException {
    String page = "<p>Some <a href='x'>words</a> of a text.<p><a href='x'>Words</a>, at its start";
    site.browser().open(new URI("data", "text/html," + page, null));
    assertEquals(List.of(), site.browser().run(LAYOUT_FAULTS));
  }

  private static void lookForFaults(String page, List<String> faults) {
    for (int width : WIDTHS) {
      site.browser().resize(width);
      site.browser()
          .run(LAYOUT_FAULTS)
          .forEach(fault -> faults.add(page + " at " + width + " px: " + fault));
    }
  }
}
