package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the manual's site. */
class ManualSiteTest {
  private static final String REPOSITORY = Repository.file("");

  @TempDir static Path folder;

  private static BuiltManual manual;

  @BeforeAll
  static void build() throws IOException {
    manual = BuiltManual.in(folder);
  }

  @Test
  void everyLinkWithinTheManualIsRelativeAndLeadsToAFileAndAnId() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Document> page : manual.pages().entrySet()) {
      if (page.getKey().equals("404.html")) {
        continue;
      }
      for (Element link : page.getValue().select("[href]:not([rel=canonical]), [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!resolves(page.getKey(), target)) {
          broken.add(page.getKey() + ": " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean resolves(String page, String target) {
    URI uri = URI.create(target);
    if (uri.isAbsolute()) {
      return !target.startsWith(Site.baseUrl() + "/");
    }
    String file = URI.create(page).resolve(uri).getPath();
    String found = uri.getPath().isEmpty() ? page : file;
    boolean exists = !target.startsWith("/") && Files.isRegularFile(folder.resolve(found));
    String id = uri.getFragment();
    return exists && (id == null || manual.pages().get(found).getElementById(id) != null);
  }

  @Test
  void linksOutOfTheContentLeadToFilesOfTheRepository() {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Document> page : manual.pages().entrySet()) {
      for (Element link : page.getValue().select("a[href^=" + REPOSITORY + "]")) {
        String file = URI.create(link.attr("href").substring(REPOSITORY.length())).getPath();
        if (!Files.exists(Path.of("..").resolve(file))) {
          missing.add(page.getKey() + ": " + file);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyPageCanBeEditedWhereItIs() {
    for (Document page : manual.pages().values()) {
      for (Element link : page.select("footer > p > a")) {
        String file = link.attr("href").replaceFirst(".*/edit/main/", "");
        assertTrue(Files.exists(Path.of("..").resolve(file)), file);
      }
    }
  }

  @Test
  void everyHeadingHasAnAnchor() {
    for (Map.Entry<String, Document> page : manual.pages().entrySet()) {
      for (Element heading : page.getValue().select("article :is(h1, h2, h3, h4, h5, h6)")) {
        Element anchor = heading.selectFirst("a.zola-anchor");
        boolean named = anchor != null && anchor.attr("href").equals("#" + heading.id());
        assertTrue(named || page.getKey().equals("404.html"), page.getKey() + ": " + heading);
      }
    }
  }

  @Test
  void everyPageHasATitleOfItsOwnAndADescription() {
    long titles = manual.pages().values().stream().map(Document::title).distinct().count();
    assertEquals(manual.pages().size(), titles);
    manual
        .pages()
        .forEach(
            (file, page) -> assertTrue(!page.select("meta[name=description]").isEmpty(), file));
  }

  @Test
  void theSitemapHasEveryPageOnce() throws IOException {
    String sitemap = Files.readString(folder.resolve("sitemap.xml"));
    for (String file : manual.pages().keySet()) {
      String address = Site.baseUrl() + "/" + file.replaceFirst("index\\.html$", "");
      int times = sitemap.split("<loc>" + address + "</loc>", -1).length - 1;
      assertEquals(file.equals("404.html") ? 0 : 1, times, file);
    }
  }

  @Test
  void pagesFollowEachOtherBothWays() {
    int ends = 0;
    for (Document page : manual.pages().values()) {
      ends +=
          page.select("article + footer").isEmpty() || !page.select("[rel=next]").isEmpty() ? 0 : 1;
    }
    // The last page, the last diagnostic, and what is in no order: the start and each group.
    assertEquals(2 + 1 + Navigation.all().size(), ends);
  }

  @Test
  void theSameContentGivesTheSameFiles(@TempDir Path other) throws IOException {
    BuiltManual again = BuiltManual.in(other);
    for (String file : again.pages().keySet()) {
      assertEquals(-1, Files.mismatch(folder.resolve(file), other.resolve(file)), file);
    }
    assertEquals(
        -1, Files.mismatch(folder.resolve("search-index.js"), other.resolve("search-index.js")));
  }
}
