package dev.recto.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.browser.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * The site on a server, and a browser that looks at it.
 *
 * @param site the files
 * @param server the server
 * @param browser the browser
 */
record ServedSite(BuiltSite site, StaticServer server, Browser browser) implements AutoCloseable {

  /** Builds the site and starts a browser. Without one, the tests are skipped. */
  static ServedSite in(Path folder) throws IOException {
    Optional<Browser> browser = Browser.start();
    assumeTrue(browser.isPresent(), "no chromium and chromedriver in PATH");
    return new ServedSite(BuiltSite.in(folder), StaticServer.start(folder, 0), browser.get());
  }

  /** One page of each kind: those that consist of the same parts are laid out the same. */
  Collection<String> kindsOfPages() {
    Map<Set<String>, String> kinds = new LinkedHashMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                kinds.putIfAbsent(parts(page), path);
              }
            });
    return kinds.values();
  }

  private static Set<String> parts(Document page) {
    return page.body().getAllElements().stream()
        .map(part -> part.tagName() + "." + part.className() + " " + part.attr("rel"))
        .collect(Collectors.toSet());
  }

  void open(String path) {
    browser.open(address(path));
  }

  URI address(String path) {
    return server.address().resolve(path);
  }

  /** A script of the tests. */
  static String script(String name) {
    try (InputStream script = ServedSite.class.getResourceAsStream("/" + name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }
}
