package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search, in a browser that reaches nothing but the site. */
@Tag("browser")
class SearchTest {
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

  @Test
  void titlesGuestsTagsAndShowNotesAreFound() {
    assertEquals("Arroyo", found("/search/", "arroyo").get(0));
    assertEquals("Arroyo", found("/search/", "micah wylde").get(0));
    assertEquals(List.of("Volvo", "OxidOS"), sorted(found("/search/", "automotive")));
    assertTrue(found("/search/", "procedural macros").contains("JetBrains"));
    assertEquals(List.of(), site.browser().errors());
  }

  @Test
  void everyWordMustBeThere() {
    assertTrue(found("/search/", "linux kernel").contains("Rust for Linux"));
    assertFalse(found("/search/", "linux kernel").contains("Ruff"));
    assertEquals(List.of(), found("/search/", "linux qqqqqq"));
  }

  @Test
  void namesMayBeMisspelledAndWrittenWithoutAccents() {
    assertEquals("JetBrains", found("/search/", "parmaksiz").get(0));
    assertEquals("curl", found("/search/", "stenburg").get(0));
    assertEquals("Bande-annonce", found("/fr/search/", "communaute").get(0));
  }

  @Test
  void theNumberOfHitsIsSaid() {
    int hits = found("/search/", "linux").size();
    assertTrue(hits > 1);
    assertEquals(hits + " episodes", said());
    found("/search/", "parmaksiz ratatui");
    assertEquals("1 episode", said());
    found("/search/", "qqqqqq");
    assertEquals("No episode has these words.", said());
    found("/search/", " ");
    assertEquals("", said());
    found("/fr/search/", "qqqqqq");
    assertEquals("Aucun épisode ne contient ces mots.", said());
  }

  @Test
  void aSearchHasAnAddressAndTheKeyboardIsEnough() {
    found("/search/", "arroyo");
    site.browser().type(Keys.ENTER);
    assertEquals("q=arroyo", site.browser().address().getQuery());
    assertEquals("Arroyo", titles().get(0));
    site.browser().run("document.querySelector('.search button').focus(); return [];");
    site.browser().type(Keys.TAB);
    site.browser().type(Keys.ENTER);
    assertEquals("/podcast/s01e04-arroyo/", site.browser().address().getPath());
  }

  @Test
  void whatPeopleTypeIsNeverMarkup() {
    site.open("/search/?q=" + "%3Cimg%20src=x%20onerror=alert(1)%3E");
    assertEquals(List.of(), site.browser().find("main img").stream().toList());
    assertEquals(List.of(), site.browser().errors());
  }

  private static List<String> found(String page, String words) {
    site.open(page);
    site.browser().run("document.getElementById('words').focus(); return [];");
    site.browser().type(words);
    return titles();
  }

  private static List<String> titles() {
    return site.browser().find("#found a").stream().map(WebElement::getText).toList();
  }

  private static String said() {
    return site.browser().find("[role=status]").get(0).getText();
  }

  private static List<String> sorted(List<String> titles) {
    return titles.stream().sorted((a, b) -> b.compareTo(a)).toList();
  }
}
