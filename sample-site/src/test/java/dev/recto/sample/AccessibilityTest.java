package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.webjars.WebJarVersionLocator;

/** The site for people who don't see it, or don't use a mouse. */
class AccessibilityTest {
  private static final String RUN_AXE =
      """
      const tags =
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      // Without preload it doesn't wait for players, which load nothing until they are used.
      const options = { runOnly: { type: "tag", values: tags }, preload: false };
      const { violations, incomplete } = await axe.run(options);
      // Letters on pictures, and whether a sound needs captions, are for people to judge.
      const people = ["color-contrast", "audio-caption"];
      const unsure = incomplete.filter((rule) => !people.includes(rule.id));
      return [...violations, ...unsure].flatMap((rule) =>
        rule.nodes.map((node) => rule.id + " " + node.html + " " + node.failureSummary));
      """;

  @TempDir static Path folder;

  private static ServedSite site;
  private static String axe;

  @BeforeAll
  static void startBrowser() throws IOException {
    site = ServedSite.in(folder);
    String resource = new WebJarVersionLocator().fullPath("axe-core", "axe.min.js");
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/" + resource)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stopBrowser() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void axeFindsNothingOnAnyKindOfPageInLightAndDark() {
    List<String> faults = new ArrayList<>();
    for (String page : site.kindsOfPages()) {
      site.open(page);
      site.browser().run(axe + "; return [];");
      for (String scheme : List.of("light", "dark")) {
        site.browser().prefer(scheme);
        for (int width : List.of(320, 1280)) {
          site.browser().resize(width);
          site.browser()
              .await(RUN_AXE)
              .forEach(fault -> faults.add(page + " " + scheme + " " + width + ": " + fault));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void axeLooks() throws URISyntaxException {
    site.browser()
        .open(new URI("data", "text/html,<img src='x'><p style='color: #ccc'>pale", null));
    site.browser().run(axe + "; return [];");
    String found = String.join("\n", site.browser().await(RUN_AXE));
    assertTrue(found.contains("image-alt") && found.contains("color-contrast"), found);
  }

  @Test
  void theKeyboardReachesEverythingAndItsFocusIsSeen() {
    List<String> faults = new ArrayList<>();
    site.browser().resize(1280);
    for (String page : site.kindsOfPages()) {
      site.open(page);
      int stops = site.browser().run(ServedSite.script("focus.js")).size();
      for (int i = 0; i < stops; i += 20) {
        site.browser().type(Keys.TAB.toString().repeat(20));
      }
      site.browser()
          .run("return window.focusFaults();")
          .forEach(fault -> faults.add(page + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theFirstStopOfTheKeyboardLeadsToTheContent() {
    site.open("/podcast/");
    site.browser().type(Keys.TAB);
    site.browser().type(Keys.ENTER);
    assertEquals("main", site.browser().address().getFragment());
    site.browser().type(Keys.TAB);
    assertEquals(
        List.of("true"),
        site.browser().run("return ['' + document.activeElement.matches('main a')];"));
  }
}
