package dev.recto.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The system's Chromium without a window, in which tests look at sites. It reaches this machine
 * only.
 */
public final class Browser implements AutoCloseable {
  /** Says of every new Chromium that Selenium has no classes for its protocol; none are used. */
  private static final Logger PROTOCOL =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 960, 1280, 1920);
  private static final String LAYOUT = resource("layout.js");
  private static final String AXE = resource("/axe.min.js");

  private static final String RUN_AXE =
      """
      const options = {
        runOnly: {
          type: "tag",
          values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        // Without preload it doesn't wait for players, which load nothing until they are used.
        preload: false,
        // It describes each element that it reports, which is slow for all that are fine.
        resultTypes: ["violations", "incomplete"],
      };
      const { violations, incomplete } = await axe.run(options);
      // Letters on pictures, and whether a sound needs captions, are for people to judge.
      const people = ["color-contrast", "audio-caption"];
      const unsure = incomplete.filter((rule) => !people.includes(rule.id));
      return [...violations, ...unsure].flatMap((rule) =>
        rule.nodes.map((node) => rule.id + " " + node.html + " " + node.failureSummary));
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser with an empty profile; empty if Chromium or its driver isn't installed. */
  public static Optional<Browser> start() {
    return executable("chromium")
        .flatMap(chromium -> executable("chromedriver").map(driver -> start(chromium, driver)));
  }

  private static Browser start(File chromium, File chromedriver) {
    PROTOCOL.setLevel(Level.SEVERE);
    LoggingPreferences errors = new LoggingPreferences();
    errors.enable(LogType.BROWSER, Level.SEVERE);
    ChromeOptions options = new ChromeOptions().setBinary(chromium);
    options.setCapability(ChromeOptions.LOGGING_PREFS, errors);
    options.addArguments(
        "--headless",
        "--no-sandbox", // which root can't have
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> executable(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  /** Opens a page, and waits until it is loaded. */
  public void open(URI address) {
    driver.get(address.toString());
  }

  /** Makes the page as wide as a screen, which may be narrower than a window can be. */
  public void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What people prefer: {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages as on paper, or on the screen again. */
  public void print(boolean paper) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  /** Lets pages run their scripts, or not. */
  public void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Runs a script that returns a list of strings; it finds what it needs in its arguments. */
  @SuppressWarnings("unchecked")
  public List<String> run(String script, Object... arguments) {
    return (List<String>) Objects.requireNonNull(driver.executeScript(script, arguments));
  }

  /** Runs a script that returns a promise of a list of strings. */
  @SuppressWarnings("unchecked")
  public List<String> await(String script) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    return (List<String>)
        Objects.requireNonNull(
            driver.executeAsyncScript(
                "const done = arguments[0]; (async () => {" + script + "})().then(done, done);"));
  }

  /**
   * What is wrong with the layout of the page, one sentence each.
   *
   * @param noText selectors of parts that aren't running text: their lines may have any length, as
   *     those of headings may, and lines may end between signs, {@code --}
   */
  public List<String> layoutFaults(String... noText) {
    return run(LAYOUT, List.of(noText));
  }

  /**
   * What is wrong with the layout of the page from phones to wide screens. Each fault begins with
   * its width, {@code at 320 px: }. The page stays as wide as the widest screen.
   *
   * @param noText as in {@link #layoutFaults}
   */
  public List<String> layoutFaultsAtEveryWidth(String... noText) {
    List<String> faults = new ArrayList<>();
    for (int width : WIDTHS) {
      resize(width);
      layoutFaults(noText).forEach(fault -> faults.add("at " + width + " px: " + fault));
    }
    return faults;
  }

  /** What people with disabilities would stumble over on the page, as axe-core sees it. */
  public List<String> axeFaults() {
    if (run("return typeof axe === 'undefined' ? ['load'] : [];").size() > 0) {
      driver.executeScript(AXE);
    }
    return await(RUN_AXE);
  }

  /** Types into whatever has the focus. */
  public void type(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The elements that a selector finds. */
  public List<WebElement> find(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The address of the page. */
  public URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** The page from top to bottom, as a PNG. */
  public byte[] picture() {
    return Base64.getDecoder()
        .decode(
            (String)
                driver
                    .executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                    .get("data"));
  }

  /** The errors in the console since the last call, but for those of files on other machines. */
  public List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.startsWith("https://"))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream script = Browser.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
