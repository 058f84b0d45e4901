package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.recto.browser.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The manual as people see it, from a disk and from a server. */
@Tag("browser")
class ManualInBrowserTest {
  private static final String BELOW = "/some/path/";

  @TempDir static Path folder;

  private static BuiltManual manual;
  private static Browser browser;
  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    Optional<Browser> found = Browser.start();
    assumeTrue(found.isPresent(), "no chromium and chromedriver in PATH");
    browser = found.get();
    manual = BuiltManual.in(folder);
    server = serve();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  @AfterEach
  void allowScripts() {
    browser.scripts(true);
  }

  @Test
  void everyKindOfPageIsReadableAtEveryWidthInLightAndDarkAndWithoutErrors() {
    List<String> faults = new ArrayList<>();
    for (String page : kindsOfPages()) {
      browser.open(onDisk(page));
      for (String scheme : List.of("light", "dark")) {
        browser.prefer(scheme);
        browser
            .layoutFaultsAtEveryWidth("nav", "pre", "table", "code")
            .forEach(fault -> faults.add(page + " " + scheme + " " + fault));
      }
      browser.errors().forEach(error -> faults.add(page + ": " + error));
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void axeFindsNothing() {
    List<String> faults = new ArrayList<>();
    for (String page : kindsOfPages()) {
      browser.open(onDisk(page));
      axe(page, "light", 1280, faults);
      axe(page, "dark", 320, faults);
    }
    assertEquals("", String.join("\n", faults));
  }

  private static void axe(String page, String scheme, int width, List<String> faults) {
    browser.prefer(scheme);
    browser.resize(width);
    String where = page + " " + scheme + " at " + width + " px: ";
    browser.axeFaults().forEach(fault -> faults.add(where + fault));
  }

  @Test
  void theSearchFindsWordsOfPagesAndOpensThem() {
    for (URI start : List.of(onDisk("guides/setup/index.html"), onServer("guides/setup/"))) {
      browser.resize(1280);
      browser.open(start);
      browser.type("/");
      browser.type("paginate_path");
      await("document.querySelectorAll('search li').length > 0");
      List<String> found =
          browser.run("return [...document.querySelectorAll('search li a')].map((a) => a.href);");
      assertTrue(found.get(0).contains("/reference/"), found.toString());
      browser.type(Keys.ENTER);
      await("!location.href.includes('/guides/setup/')");
      assertEquals(found.get(0), browser.address().toString());
      assertEquals(List.of(), browser.errors());
    }
  }

  @Test
  void theSearchForgivesSlipsInTitlesAndSaysWhenThereIsNothing() {
    browser.open(onDisk("index.html"));
    browser.type("/");
    browser.type("shortcods");
    await("document.querySelector('search li')?.textContent.includes('hortcodes')");
    browser.type("xyzzy");
    await("document.querySelector('search [role=status]').textContent === 'Nothing found'");
    browser.type(Keys.ESCAPE);
    await("document.querySelector('search [role=status]').textContent === ''");
  }

  @Test
  void aChoiceOfColorsIsRemembered() {
    String background = "return [getComputedStyle(document.documentElement).backgroundColor];";
    browser.prefer("light");
    browser.open(onServer(""));
    List<String> light = browser.run(background);
    browser.find(".colors").get(0).click();
    List<String> dark = browser.run(background);
    assertTrue(!light.equals(dark), light.toString());
    browser.open(onServer("guides/content/"));
    assertEquals(dark, browser.run(background));
    browser.find(".colors").get(0).click();
    assertEquals(light, browser.run(background));
  }

  @Test
  void everyLinkWorksOnAServerBelowAPath() {
    browser.resize(1280);
    browser.open(onServer("guides/content/"));
    browser.run("document.querySelector('[rel=next]').click(); return [];");
    await("location.pathname === '/some/path/guides/declared/index.html'");
    browser.run("document.querySelector('.crumbs a').click(); return [];");
    await("location.pathname === '/some/path/index.html'");
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void onAPhoneTheNavigationOpensWithoutAScript() {
    browser.scripts(false);
    browser.resize(390);
    browser.open(onDisk("guides/content/index.html"));
    assertTrue(!browser.find(".groups").get(0).isDisplayed());
    browser.find(".menu").get(0).click();
    assertTrue(browser.find(".groups a").get(0).isDisplayed());
    assertTrue(!browser.find("search input").get(0).isDisplayed());
    assertTrue(!browser.find(".colors").get(0).isDisplayed());
  }

  @Test
  void everyKindOfPageSaysTheSameWithoutAScript() {
    String text = "return [document.querySelector('article').innerText.replaceAll('Copy\\n', '')];";
    for (String page : kindsOfPages()) {
      browser.scripts(true);
      browser.open(onDisk(page));
      List<String> with = browser.run(text);
      browser.scripts(false);
      browser.open(onDisk(page));
      assertEquals(with, browser.run(text), page);
    }
  }

  private static List<String> kindsOfPages() {
    return manual.kindsOfPages().stream().filter(page -> !page.equals("404.html")).toList();
  }

  private static void await(String condition) {
    browser.await(
        """
        while (!(%s)) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return [];
        """
            .formatted(condition));
  }

  private static URI onDisk(String page) {
    return folder.resolve(page).toUri();
  }

  private static URI onServer(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + BELOW + path);
  }

  private static HttpServer serve() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        BELOW,
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(BELOW.length());
          Path file =
              folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
          boolean exists = Files.isRegularFile(file);
          exchange.sendResponseHeaders(exists ? 200 : 404, 0);
          if (exists) {
            exchange.getResponseBody().write(Files.readAllBytes(file));
          }
          exchange.close();
        });
    server.start();
    return server;
  }
}
