package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site as people see it: every kind of page in a real browser, at the widths of phones and
 * screens.
 */
@Tag("browser")
class LayoutTest {
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

  private static void lookForFaults(String page, List<String> faults) {
    site.browser().layoutFaultsAtEveryWidth().forEach(fault -> faults.add(page + " " + fault));
  }
}
