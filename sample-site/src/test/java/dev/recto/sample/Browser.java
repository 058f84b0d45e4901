package dev.recto.sample;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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

/** The system's Chromium without a window. It reaches this machine only. */
final class Browser implements AutoCloseable {
  /** Says of every new Chromium that Selenium has no classes for its protocol; none are used. */
  private static final Logger PROTOCOL =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser with an empty profile; empty if Chromium or its driver isn't installed. */
  static Optional<Browser> start() {
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

  void open(URI address) {
    driver.get(address.toString());
  }

  /** Makes the page as wide as a screen, which may be narrower than a window can be. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What people prefer: {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages as on paper, or on the screen again. */
  void print(boolean paper) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  /** Lets pages run their scripts, or not. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Runs a script that returns a list of strings. */
  @SuppressWarnings("unchecked")
  List<String> run(String script) {
    return (List<String>) driver.executeScript(script);
  }

  /** Runs a script that returns a promise of a list of strings. */
  @SuppressWarnings("unchecked")
  List<String> await(String script) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[0]; (async () => {" + script + "})().then(done, done);");
  }

  /** Types into whatever has the focus. */
  void type(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The elements that a selector finds. */
  List<WebElement> find(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The address of the page. */
  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** The page from top to bottom, as a PNG. */
  byte[] picture() {
    return Base64.getDecoder()
        .decode(
            (String)
                driver
                    .executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                    .get("data"));
  }

  /** The errors in the console since the last call, but for those of files on other machines. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.startsWith("https://"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
