package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The site for people who don't see it, or don't use a mouse. */
@Tag("browser")
class AccessibilityTest {
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
  void axeFindsNothingOnAnyKindOfPageInLightAndDark() {
    List<String> faults = new ArrayList<>();
    for (String page : site.kindsOfPages()) {
      site.open(page);
      for (String scheme : List.of("light", "dark")) {
        site.browser().prefer(scheme);
        for (int width : List.of(320, 1280)) {
          site.browser().resize(width);
          site.browser()
              .axeFaults()
              .forEach(fault -> faults.add(page + " " + scheme + " " + width + ": " + fault));
        }
      }
    }
    assertEquals(List.of(), faults);
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
